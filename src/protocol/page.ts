/**
 * A workshop file as a page to write on: what stands on it, in the order of the file, as plain data in the file's
 * language. `src/page` makes it. Every place is a stretch of the version of the text that the page was made of.
 */
import type { CommunityId, FrameKind, Language } from '../model/communities.js';
import type { DirectiveId } from '../model/directives.js';
import type { Span } from '../text/span.js';
import type { Rendered } from './rendered.js';
import type { Question } from './room.js';

/** The fields at the top of a file, in the order of a form. */
export const headFields = [
  'title',
  'community',
  'coreTask',
  'forum',
  'date',
  'followUp',
  'participants',
  'minutes',
] as const;
export type HeadField = (typeof headFields)[number];

/** What a field is about. With its place it says which field is meant. */
export const fieldNames = [
  ...headFields,
  /** Lines of the front matter that mean nothing to us, as they stand there. */
  'others',
  'heading',
  'stepMinutes',
  /** The words of a point, of a line of a check list, of an action and of what supports it. */
  'words',
  'tick',
  'effortCommunity',
  'assessment',
  'responsible',
  'due',
  'support',
  'rating',
  /** A block as its own Markdown. */
  'source',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** How a field is written in; `keptOf` says what of a text it keeps. */
export type FieldShape =
  /** Words on one line, however long. */
  | 'words'
  /** A whole number, or what somebody wrote in its place. */
  | 'number'
  /** A day as `2026-12-15`, or what somebody wrote in its place. */
  | 'date'
  /** The id of one of the page's `choices`, "" for none, or a word that is none of them. */
  | 'choice'
  /** "x" when ticked, "" when not. */
  | 'tick'
  /** Numbers from 1 to 5 with spaces between them, or what somebody wrote in their place. */
  | 'ratings'
  /** Markdown as it is written, over as many lines as there are; never empty lines at its ends. */
  | 'source';

export type ChoiceList = 'communities' | 'assessments' | 'supports';
export type SuggestionList = 'forums' | 'roles';

/** Which field is meant: its name, and where its value stands or, while it has none, is to stand. */
export interface FieldPlace {
  readonly name: FieldName;
  readonly at: Span;
}

/** Something that can be changed. */
export interface Field extends FieldPlace {
  /** The same from one version of the page to the next for as long as it is the same field; see `keepKeys`. */
  readonly key: string;
  readonly shape: FieldShape;
  /** As a person reads it: without escapes; empty where nothing is written yet, or only a template's `…`. */
  readonly value: string;
  /** What it is called, also where that is not shown. */
  readonly label: string;
  /** What to write, as long as nothing is. */
  readonly placeholder: string;
  readonly choices: ChoiceList | null;
  readonly suggestions: SuggestionList | null;
}

/** Something that is said about a block or a line, with ways to mend it. */
export interface PageNote {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly at: Span;
  /** What is on the buttons. */
  readonly fixes: readonly string[];
}

interface Block {
  readonly key: string;
  /** All of the file that it is made of; what it holds stands inside, and between blocks there is only white space. */
  readonly at: Span;
  readonly notes: readonly PageNote[];
}

/** The front matter. */
export interface HeadBlock extends Block {
  readonly kind: 'head';
  /** Those that are there or can be written, in the order of a form. */
  readonly fields: readonly Field[];
  readonly others: readonly Field[];
}

/** A heading, with what says that it begins a step. */
export interface HeadingBlock extends Block {
  readonly kind: 'heading';
  /** 1 to 6; 2 for a step without a heading of its own. */
  readonly depth: number;
  /** Null for a step without a heading right above it. */
  readonly text: Field | null;
  readonly step: { readonly number: number | null; readonly minutes: Field | null } | null;
}

/** What is somebody's own: shown rendered, edited as it is written. */
export interface ProseBlock extends Block {
  readonly kind: 'prose';
  readonly source: Field;
  readonly rendered: readonly Rendered[];
}

/** What cannot be read: shown as it is written, with what is said about it. */
export interface SourceBlock extends Block {
  readonly kind: 'source';
  readonly source: Field;
}

/** What a list's lines are. `points` are lines to write in anywhere. */
export type ListRole = 'points' | 'imbalances' | 'trends' | 'frames' | 'efforts' | 'supports';

export interface ListBlock extends Block {
  readonly kind: 'list';
  readonly role: ListRole;
  readonly ordered: boolean;
  /** The question or heading that stands above it; "" where there is none. */
  readonly label: string;
  readonly items: readonly PageItem[];
}

/** One line of a list, with all that stands in it. */
export interface PageItem extends Block {
  readonly kind: 'item';
  /** Null where it has no line of its own, but begins with another block. */
  readonly words: Field | null;
  /** Null for a line that has no box and needs none. */
  readonly tick: Field | null;
  /** The choices of an action, or of what supports it. */
  readonly fields: readonly Field[];
  /** What a line of the model's lists means, in a few sentences, and the community that it is about. */
  readonly meaning: { readonly text: string; readonly community: CommunityId | null } | null;
  /** What stands below its first line; the supports of an action are a list there. */
  readonly blocks: readonly PageBlock[];
}

/** The rating table. */
export interface RatingsBlock extends Block {
  readonly kind: 'ratings';
  /** The four communities in the order of the table, those that are missing behind the others. */
  readonly rows: readonly RatingsRow[];
  /** The names of the two columns. */
  readonly columns: Readonly<Record<Question, string>>;
  /** What else stands in the table: columns and rows that are not ours, words with the head of their column. */
  readonly others: readonly { readonly head: string; readonly text: string }[];
}

export interface RatingsRow {
  readonly community: CommunityId;
  readonly label: string;
  /** A cell that the table does not have yet has no field: `rate` makes it. */
  readonly cells: Readonly<
    Record<Question, { readonly field: Field | null; readonly ratings: readonly number[] }>
  >;
}

/** A container, with what stands in it. */
export interface CardBlock extends Block {
  readonly kind: 'card';
  /** Null for another program's container with something of ours in it. */
  readonly card: Extract<
    DirectiveId,
    | 'community'
    | 'strengths'
    | 'gains'
    | 'improvements'
    | 'balance'
    | 'imbalances'
    | 'trends'
    | 'frames'
    | 'efforts'
    | 'facilitator'
  > | null;
  /** The community that it is about, for its colour and icon. */
  readonly community: CommunityId | null;
  readonly name: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  HeadBlock | HeadingBlock | ProseBlock | SourceBlock | ListBlock | RatingsBlock | CardBlock;

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What it means, in a sentence; "" where the label says it. */
  readonly detail: string;
}

/** What can be inserted between blocks. */
export type Insertions = readonly (Choice & { readonly group: string })[];

/** The words of the page itself. In `…{n}…` the page puts a number. */
export interface PageLabels {
  /** "Facilitator's notes: never shown to others" */
  readonly notesHidden: string;
  readonly notesShow: string;
  readonly notesHide: string;
  readonly insert: string;
  readonly addPoint: string;
  readonly addEffort: string;
  readonly addSupport: Readonly<Record<FrameKind, string>>;
  readonly removeLine: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly edit: string;
  readonly done: string;
  readonly minutes: string;
  readonly meaning: string;
  readonly recordRatings: string;
  /** The field is not in the file any more; what was typed is kept here. */
  readonly gone: string;
  readonly refused: string;
  /** The file may not be changed. */
  readonly readOnly: string;
  readonly copy: string;
  readonly none: string;
  /** What stands in the field has been changed elsewhere meanwhile; what follows is what stands there now. */
  readonly changed: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly pickDay: string;
  readonly step: string;
  /** On a number of the scale: "Add". */
  readonly addRating: string;
  /** Where a running workshop is, and "{n} left", "{n} over". */
  readonly here: string;
  readonly left: string;
  readonly over: string;
}

export interface Page {
  readonly language: Language;
  /** What the workshop is called, else what stands for that. */
  readonly title: string;
  /** "Dansk · De rette balancer": what the file is, where the front matter says no more. */
  readonly about: string;
  readonly blocks: readonly PageBlock[];
  readonly choices: Readonly<Record<ChoiceList, readonly Choice[]>>;
  readonly suggestions: Readonly<Record<SuggestionList, readonly string[]>>;
  readonly insertions: Insertions;
  readonly labels: PageLabels;
}
