/**
 * What the room needs: the steps and their minutes, the ratings that stand in the file, and the words of the
 * facilitator's view and of what is projected. Every text is ready to show, in the file's language.
 */
import type { CommunityId, Language } from '../model/communities.js';
import type { Overview } from './overview.js';

/** One step of the workshop as it is shown in the room. */
export interface AgendaStep {
  /** "Trin 2: Refleksion" */
  readonly title: string;
  /** Null when the file plans no minutes for it. */
  readonly minutes: number | null;
  /** What the step is for, in a few words. */
  readonly purpose: string;
  readonly questions: readonly string[];
}

/** The facilitator's own lines on one step: for no eyes but theirs, and in no message to the presentation. */
export type StepNotes = readonly string[];

export type Question = 'now' | 'wanted';

/** One cell of the rating table: what stands in it. */
export interface RatedCell {
  readonly community: CommunityId;
  /** "Professional community" */
  readonly communityName: string;
  readonly question: Question;
  /** "Now" */
  readonly questionName: string;
  readonly ratings: readonly number[];
}

/** The numbers that go into one cell of the table. */
export interface CellRatings {
  readonly community: CommunityId;
  readonly question: Question;
  readonly ratings: readonly number[];
}

/** The words of the facilitator's view. In `…{n}…` the page puts a number, in `…{name}…` a name. */
export interface RoomLabels {
  readonly heading: string;
  readonly start: string;
  readonly end: string;
  readonly next: string;
  readonly back: string;
  readonly pause: string;
  readonly resume: string;
  readonly addFive: string;
  readonly record: string;
  readonly present: string;
  readonly stepClock: string;
  readonly wholeClock: string;
  /** "Step {n} of {m}" */
  readonly position: string;
  readonly nextStep: string;
  readonly lastStep: string;
  readonly notes: string;
  readonly noMinutes: string;
  readonly paused: string;
  /** "{n} left", "{n} over". */
  readonly left: string;
  readonly over: string;
  readonly ahead: string;
  readonly behind: string;
  readonly onTime: string;
  readonly minuteOne: string;
  readonly minuteMany: string;
  /** Said once, when it happens. */
  readonly soon: string;
  readonly timeUp: string;
  readonly entry: {
    readonly heading: string;
    readonly help: string;
    readonly keys: string;
    readonly perCell: string;
    readonly perSlip: string;
    readonly orderName: string;
    readonly standing: string;
    readonly standingOne: string;
    readonly keep: string;
    readonly again: string;
    readonly keepName: string;
    readonly undo: string;
    readonly write: string;
    readonly close: string;
    readonly nothing: string;
    readonly typed: string;
    readonly typedOne: string;
    readonly written: string;
    /** Typed, and not yet in the table. */
    readonly waiting: string;
    readonly waitingOne: string;
    readonly field: string;
  };
}

/** What the facilitator's view of one workshop file shows. */
export interface RoomView {
  readonly agenda: readonly AgendaStep[];
  /** One for each step of the agenda. */
  readonly notes: readonly StepNotes[];
  /** The length of the whole; null when neither the file nor its steps say so. */
  readonly minutes: number | null;
  /** All eight, community by community. */
  readonly cells: readonly RatedCell[];
  readonly labels: RoomLabels;
}

/** One of the four pieces of the model, as it is projected. */
export interface ModelPiece {
  readonly community: CommunityId;
  readonly name: string;
  readonly tagline: string;
  readonly contributes: string;
}

/** All that is projected. There are no notes of the facilitator in it, no findings and no places in the text. */
export interface Presentation {
  readonly language: Language;
  readonly modelName: string;
  readonly pieces: readonly ModelPiece[];
  readonly overview: Overview;
  /** There are ratings of few, which are shown when the group says that it is fine. */
  readonly asksToShow: boolean;
  readonly agenda: readonly AgendaStep[];
  readonly labels: {
    readonly few: string;
    readonly showFew: string;
    readonly slides: readonly [model: string, balance: string, questions: string, efforts: string];
    readonly before: string;
    readonly after: string;
    readonly position: string;
    readonly ownWindow: string;
    readonly fullScreen: string;
    readonly bar: string;
  };
}

export type PresentationHostMessage =
  | { readonly type: 'presentation'; readonly presentation: Presentation; readonly uri: string }
  /** It is not certain what of the file may be shown: nothing is, and this is said instead. */
  | { readonly type: 'withheld'; readonly language: Language; readonly heading: string; readonly why: string }
  /** Which step the facilitator has come to; counted from 0. */
  | { readonly type: 'step'; readonly step: number };

export type PresentationWebviewMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'ownWindow' }
  /** The group has said that its ratings may be shown, however few they are. */
  | { readonly type: 'showFew' };
