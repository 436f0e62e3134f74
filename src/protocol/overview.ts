/**
 * What the extension host and the overview's webview say to each other, and the picture that
 * the overview shows. Every text is ready to show, in the file's language: the webview knows no language.
 */
import type { Agreement, Headline } from '../model/balance.js';
import type { CommunityId, Language } from '../model/communities.js';
import type { HandedRoom } from './keptRoom.js';
import type { CellRatings, RoomView } from './room.js';

/** Offset in the workshop file (UTF-16 code units) to go to on a click; null when there is no such place. */
export type Target = number | null;

/** The anonymous ratings of one question (now or wanted) for one community, on the scale 1 to 5. */
export interface Scale {
  readonly label: string;
  /** Sorted ratings, one per participant, or a single agreed one; empty when not answered. */
  readonly ratings: readonly number[];
  /** The median; of two camps, the median of each; none when not answered. */
  readonly centres: readonly number[];
  /** Lowest and highest rating; null when not answered. */
  readonly low: number | null;
  readonly high: number | null;
  readonly agreement: Agreement | null;
  /** The same in words, for the table and for screen readers: "median 3, from 2 to 4". */
  readonly summary: string;
  /** "Close agreement", or "" when not answered. */
  readonly agreementText: string;
  readonly target: Target;
}

/** A number worth going to: how many strengths, improvements, imbalances, efforts. */
export interface Count {
  readonly key: 'strengths' | 'gains' | 'improvements' | 'imbalances' | 'efforts';
  readonly label: string;
  readonly value: number;
  readonly target: Target;
}

/** One of the four pieces of the picture. */
export interface Piece {
  readonly community: CommunityId;
  /** "Professional community" */
  readonly name: string;
  /** A few words on what it is. */
  readonly tagline: string;
  readonly now: Scale;
  readonly wanted: Scale;
  readonly headline: Headline | null;
  /** "Turn up", "You see it differently", or that it is not rated. */
  readonly directionText: string;
  readonly counts: readonly Count[];
  /** Says that the group wants more or less of this community and no effort is about it; null otherwise. */
  readonly unanswered: string | null;
  readonly target: Target;
}

export interface ImbalanceLine {
  readonly text: string;
  /** Null for one that the group added in words of its own. */
  readonly community: CommunityId | null;
  readonly communityName: string;
  /** What to do, where it is for no plenary; null otherwise. */
  readonly care: string | null;
  readonly target: Target;
}

export interface EffortLine {
  readonly text: string;
  readonly done: boolean;
  /** "Agreed", "To be raised with others", "Not now", "Proposed", "Done". */
  readonly state: 'done' | 'agreed' | 'raise' | 'notNow' | 'proposed';
  readonly stateText: string;
  /** Null when the effort names no community. */
  readonly community: CommunityId | null;
  readonly communityName: string;
  /** "team leader · by 15 December 2026", or "". */
  readonly detail: string;
  /** Asks, where an agreed effort has no support by structure or leadership; null otherwise. */
  readonly hint: string | null;
  readonly target: Target;
}

/** Something in the file that could not be read or is missing. */
export interface FindingLine {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly target: number;
}

/** The words of the overview itself. */
export interface OverviewLabels {
  /** "Balance" */
  readonly heading: string;
  readonly coreTask: string;
  readonly coreTaskMissing: string;
  readonly now: string;
  readonly wanted: string;
  readonly scaleLow: string;
  readonly scaleHigh: string;
  readonly imbalances: string;
  readonly imbalancesEmpty: string;
  readonly efforts: string;
  readonly effortsEmpty: string;
  readonly findings: string;
  readonly asTable: string;
  readonly community: string;
  readonly direction: string;
  readonly median: string;
  readonly spread: string;
  readonly agreement: string;
  readonly goTo: string;
  /** Says how to read the dots, the line and the ring. */
  readonly legend: string;
  readonly legendRating: string;
  readonly legendMedian: string;
  readonly legendSpread: string;
  /** "There is no right answer…": the group's own wish is the only measure. */
  /** What is rated, and on which scale. */
  readonly rated: string;
  readonly noNorm: string;
  readonly credit: string;
}

/** The whole overview of one workshop file. */
export interface Overview {
  readonly language: Language;
  readonly title: string;
  /** "Team Nord, hjemmeplejen · 22 November 2026 · 9 participants" */
  readonly subtitle: string;
  readonly coreTask: string | null;
  readonly coreTaskTarget: Target;
  /** Always four, in the picture's order: top left, top right, bottom left, bottom right. */
  readonly pieces: readonly Piece[];
  readonly imbalances: readonly ImbalanceLine[];
  readonly efforts: readonly EffortLine[];
  readonly findings: readonly FindingLine[];
  readonly labels: OverviewLabels;
}

/** What the overview says when there is no workshop to show. */
export interface EmptyOverview {
  readonly heading: string;
  readonly text: string;
  /** The button that makes a new workshop. */
  readonly action: string;
  readonly language: Language;
}

export type HostMessage =
  | {
      readonly type: 'overview';
      readonly overview: Overview;
      readonly uri: string;
      /** What the facilitator's view needs; without it there is none. */
      readonly room?: RoomView;
      /** What was kept of the room; a page that has been at this file already knows better itself. */
      readonly kept?: HandedRoom;
    }
  | { readonly type: 'empty'; readonly empty: EmptyOverview }
  /** Opens the facilitator's view, or the typing of ratings in it. */
  | { readonly type: 'open'; readonly what: 'facilitator' | 'ratings' }
  /** Null for `why` when the numbers stand in the file; else why they do not, ready to show. */
  | { readonly type: 'ratingsWritten'; readonly uri: string; readonly why: string | null }
  /** What the page handed over under this number is on disk. */
  | { readonly type: 'roomKept'; readonly number: number }
  /** The file has another name, or has been saved for the first time. */
  | { readonly type: 'moved'; readonly from: string; readonly to: string };

export type WebviewMessage =
  /** The webview has loaded and waits for its first message. */
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly offset: number }
  | { readonly type: 'newWorkshop' }
  | { readonly type: 'recordRatings'; readonly uri: string; readonly ratings: readonly CellRatings[] }
  /** To be kept in the stead of what was. */
  | ({ readonly type: 'keepRoom'; readonly uri: string } & HandedRoom)
  /** The imbalance whose words stand at this offset is to be ticked, or not. */
  | {
      readonly type: 'tickImbalance';
      readonly uri: string;
      readonly offset: number;
      readonly present: boolean;
    }
  | { readonly type: 'present'; readonly uri: string }
  | { readonly type: 'atStep'; readonly uri: string; readonly step: number }
  /** Projected pictures are to have a window of their own. */
  | { readonly type: 'ownWindow' }
  /** The group has said that its ratings may be projected, however few they are. */
  | { readonly type: 'showFew' };
