/**
 * What the extension host and the page of all workshops say to each other. Every text is ready to show: the page
 * knows no language. It never gets ratings one by one, and of small groups nothing but what they say together.
 */
import type { CommunityId, Language } from '../model/communities.js';
import type { Headline } from '../model/balance.js';
import type { EmptyOverview } from './overview.js';

/** Where one question's answer lies on the scale 1 to 5. */
export interface Mark {
  /** The median; of two camps, the median of each. */
  readonly centres: readonly number[];
  /** Null where the spread is kept back. */
  readonly low: number | null;
  readonly high: number | null;
}

/** How one community was rated once: now and wanted. */
export interface RatingCell {
  readonly now: Mark | null;
  readonly wanted: Mark | null;
  readonly headline: Headline | null;
  /** "2 → 3,5", or why there is nothing to show. */
  readonly text: string;
  /** All of it, for those who hear it: "Now: median 2, from 1 to 3, 9 ratings. Wanted: …. Turn up". */
  readonly label: string;
}

export interface AgreedLine {
  readonly text: string;
  readonly done: boolean;
  /** "Done", "Not done yet". */
  readonly doneText: string;
  readonly community: CommunityId | null;
  readonly offset: number;
}

/** One workshop of a team: a column of its table. */
export interface RoundView {
  readonly file: string;
  /** "22 November 2026" */
  readonly date: string;
  /** What the workshop is called; told on hover. */
  readonly title: string;
  /** Whether any community was rated in it. */
  readonly rated: boolean;
  /** "3 agreed, 1 of them done", or that nothing was agreed. */
  readonly agreedText: string;
  readonly agreed: readonly AgreedLine[];
  /** "Follow-up on 22 February 2027", or "". */
  readonly followUp: string;
}

export interface CommunityRow {
  readonly community: CommunityId;
  readonly name: string;
  /** One for each round. */
  readonly cells: readonly RatingCell[];
}

export interface TeamView {
  readonly name: string;
  /** In the order of time. */
  readonly rounds: readonly RoundView[];
  readonly rows: readonly CommunityRow[];
}

export interface RecurringLine {
  readonly number: number;
  readonly text: string;
  readonly community: CommunityId;
  readonly communityName: string;
  /** "in 3 of 14 teams" */
  readonly count: string;
}

/** The small groups together. */
export interface SmallView {
  /** How many they are, and why they stand together. */
  readonly text: string;
  readonly rows: readonly CommunityRow[];
  readonly agreedText: string;
}

export interface PortfolioLabels {
  readonly now: string;
  readonly wanted: string;
  readonly community: string;
  readonly agreedSince: string;
  readonly compareLatest: string;
  readonly recurring: string;
  readonly recurringEmpty: string;
  readonly small: string;
  readonly together: string;
  readonly openRound: string;
  /** Above a field in which one types what a group is called. */
  readonly seek: string;
  /** "3 of 100 groups", with {n} and {m} for the numbers. */
  readonly sought: string;
  readonly legend: string;
  readonly legendSpread: string;
  readonly scale: string;
  readonly noRanking: string;
  readonly credit: string;
}

/** Something that is said of the page itself, and the button with which the first such place is shown. */
export interface Notice {
  readonly about: 'unread' | 'notes' | 'personal' | 'names';
  readonly text: string;
  readonly action: string | null;
}

/** All workshops of the workspace in one view. */
export interface PortfolioView {
  readonly language: Language;
  readonly title: string;
  /** "14 teams, 31 workshops" */
  readonly subtitle: string;
  /** What the reading of the files has to say, and the button that goes with it; null when it is through. */
  readonly reading: { readonly text: string; readonly action: string | null } | null;
  /** Which files are kept back and why, and where there may be names: no address of a file that is kept back. */
  readonly notices: readonly Notice[];
  readonly teams: readonly TeamView[];
  readonly recurring: readonly RecurringLine[];
  readonly small: SmallView | null;
  /** What to do when there is nothing to show; null when there is. */
  readonly empty: EmptyOverview | null;
  readonly labels: PortfolioLabels;
}

/** What became of something between two workshops. */
export interface ChangeLine {
  readonly change: 'kept' | 'new' | 'gone' | 'untaken' | 'done';
  readonly changeText: string;
  readonly text: string;
  /** "Strength", or what else there is to tell; may be "". */
  readonly detail: string;
  /** Null where it is about none: an effort need not name one, and no imbalance that a group added does. */
  readonly community: CommunityId | null;
}

export interface ComparedPiece {
  readonly community: CommunityId;
  readonly name: string;
  readonly before: RatingCell;
  readonly after: RatingCell;
  readonly points: readonly ChangeLine[];
}

/** One of the two that are compared. */
export interface ComparedSide {
  /** "Before", "After". */
  readonly label: string;
  readonly title: string;
  readonly detail: string;
}

export interface ComparisonView {
  readonly language: Language;
  readonly title: string;
  readonly notices: readonly Notice[];
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly pieces: readonly ComparedPiece[];
  readonly imbalances: readonly ChangeLine[];
  readonly efforts: readonly ChangeLine[];
  readonly labels: {
    readonly community: string;
    readonly ratings: string;
    readonly points: string;
    readonly pointsEmpty: string;
    readonly imbalances: string;
    readonly imbalancesEmpty: string;
    readonly efforts: string;
    readonly effortsEmpty: string;
    readonly now: string;
    readonly wanted: string;
    readonly legend: string;
    readonly legendSpread: string;
    readonly scale: string;
    readonly noRanking: string;
    readonly credit: string;
  };
}

/** What is compared: a file with another, or with a version of its own in git. The page keeps it over a reload. */
export interface ComparedFiles {
  readonly file: string;
  readonly other: string | { readonly hash: string; readonly label: string };
}

export type PortfolioHostMessage =
  | { readonly type: 'portfolio'; readonly portfolio: PortfolioView }
  | { readonly type: 'comparison'; readonly comparison: ComparisonView; readonly compared: ComparedFiles };

export type PortfolioWebviewMessage =
  /** The page has loaded and waits for its first message. */
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly file: string; readonly offset: number | null }
  | { readonly type: 'compare'; readonly before: string; readonly after: string }
  | { readonly type: 'showNoticed'; readonly about: Notice['about'] }
  | { readonly type: 'refresh' }
  | { readonly type: 'newWorkshop' };
