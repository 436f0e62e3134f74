/**
 * What the room needs: the steps and their minutes, the ratings that stand in the file, and the words of the
 * facilitator's view. Every text is ready to show, in the file's language.
 */
import type { CommunityId } from '../model/communities.js';

/** One step of the workshop as it is shown in the room. */
export interface AgendaStep {
  /** "Trin 2: Refleksion" */
  readonly title: string;
  /** Null when the file plans no minutes for it. */
  readonly minutes: number | null;
  /** What the step is for, in a few words; empty where the file's own questions say it. */
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

/** One of the imbalances that the file lists, to tick where the group sees it. */
export interface TickLine {
  readonly number: number;
  readonly text: string;
  readonly community: CommunityId;
  readonly communityName: string;
  readonly present: boolean;
  /** Where its words stand in the file. */
  readonly offset: number;
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
  /** "Part {n} of {m}": which step it is by its number, the file says. */
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
  /** Above the imbalances that the file lists. */
  readonly tick: string;
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
    /** Typed, and not even kept yet. */
    readonly unkept: string;
    readonly field: string;
    /** A key that means nothing here: »{key}«. */
    readonly notTaken: string;
    /** More ratings than there are participants: {n} of {m}. */
    readonly tooMany: string;
  };
}

/** What the facilitator's view of one workshop file shows. */
export interface RoomView {
  readonly agenda: readonly AgendaStep[];
  /** One for each step of the agenda. */
  readonly notes: readonly StepNotes[];
  /** Where each step of the agenda begins in the file; null where the file has no steps. */
  readonly places: readonly (number | null)[];
  /** How many take part; null when the file does not say. */
  readonly participants: number | null;
  readonly imbalances: readonly TickLine[];
  /** The length of the whole; null when neither the file nor its steps say so. */
  readonly minutes: number | null;
  /** All eight, community by community. */
  readonly cells: readonly RatedCell[];
  readonly labels: RoomLabels;
}
