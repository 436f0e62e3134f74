import type { AttributeId, DirectiveForm, DirectiveId } from '../../model/directives.js';
import type { Span, Spans, TextEdit } from '../../text/span.js';
import type { Dialect, RatingColumn } from '../../model/dialect.js';
import type { FrontMatter } from '../../syntax/frontMatter.js';
import type { Heading, WorkshopSyntax } from '../../syntax/tree.js';
import type { Workshop } from '../../model/workshop.generated.js';
import type { Excess } from './limits.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A workshop as written: the shape is the schema's, the values may be anything that stands in the file. */
export type Draft = { [key: string]: Json };

/** An attribute as it stands in the file. */
export interface AttributeUse {
  readonly name: string;
  /** Null when this directive has no such attribute in the file's dialect. */
  readonly id: AttributeId | null;
  readonly value: string;
  readonly nameSpan: Span;
  /** Without quotes; null when there is no value. */
  readonly valueSpan: Span | null;
  /** The same with what nobody means by it, a comma or round quotation marks; null where there is nothing of that. */
  readonly writtenSpan: Span | null;
}

/** A directive as it stands in the file, ours or not. */
export interface DirectiveUse {
  readonly name: string;
  /** Null when the file's dialect has no directive of this name and form. */
  readonly id: DirectiveId | null;
  readonly form: DirectiveForm;
  readonly span: Span;
  readonly nameSpan: Span;
  /** The opening line, or the whole of an inline directive. */
  readonly head: Span;
  readonly attributes: readonly AttributeUse[];
  /** The colons with which it begins. */
  readonly colons: Span;
  /** False for a container whose closing fence is missing. */
  readonly closed: boolean;
  /** The colons that close a container; null where they are missing, and for every other directive. */
  readonly closing: Span | null;
  /** The container that it stands in; null at the top. */
  readonly parent: DirectiveUse | null;
}

export interface HeadingUse {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/** A rating table as it stands in the file. */
export interface RatingTableUse {
  readonly span: Span;
  readonly head: readonly {
    readonly text: string;
    readonly span: Span;
    readonly column: RatingColumn | null;
  }[];
  /** Whether it is a table of Markdown that lies as it should: a head, dashes, and a community in each row. */
  readonly isPlain: boolean;
  /** The heads of columns that are there a second time and are not read. */
  readonly repeated: readonly Span[];
  /** The first rows of further tables of ratings beside it: nothing of them is read. */
  readonly further: readonly Span[];
  /** The edits that write it as it should be, read as it is now; none where it is written so. */
  readonly tidy: readonly TextEdit[];
  /** The edits that put the usual head above a table that has none; whether that is what it says only people can tell. */
  readonly headed: readonly TextEdit[];
}

/** Something wrong in the YAML of the front matter. */
export interface YamlProblem {
  readonly code: 'frontMatter.syntax' | 'frontMatter.duplicateKey';
  readonly span: Span;
}

/** What stands in the front matter under keys that are none of ours: an organisation's own fields. */
export interface OtherFields {
  readonly values: Readonly<Record<string, Json>>;
  /** Where the values stand. */
  readonly spans: readonly Span[];
}

/** All that was found in a workshop file, before it is judged. */
export interface Reading {
  readonly text: string;
  /** What stands where; all else here is what that means for a workshop. */
  readonly syntax: WorkshopSyntax;
  readonly frontMatter: FrontMatter;
  readonly yamlProblems: readonly YamlProblem[];
  readonly others: OtherFields;
  readonly dialect: Dialect;
  readonly draft: Draft;
  /** Where each value of `draft` stands, by JSON Pointer. */
  readonly spans: Spans;
  readonly directives: readonly DirectiveUse[];
  /** What begins like an inline directive of ours at the end of a list item but cannot be read as one. */
  readonly malformed: readonly { readonly name: string; readonly span: Span }[];
  /** Lines of text that begin with a colon: perhaps somebody meant a directive. */
  readonly colonLines: readonly Span[];
  readonly headings: readonly HeadingUse[];
  readonly ratingTables: readonly RatingTableUse[];
  /** Where a template's blank, `…`, has not been filled in. */
  readonly blanks: readonly Span[];
  /** Set when the body was not read because the file has too much of something. */
  readonly excess: Excess | null;
}

/** The lists of a draft, to which the body adds: those of the schema. */
export type DraftList = {
  [Key in keyof Workshop]-?: Workshop[Key] extends readonly unknown[] ? Key : never;
}[keyof Workshop];

/** What the readers of a body add to. */
export interface Builder {
  readonly text: string;
  readonly dialect: Dialect;
  readonly lists: Readonly<Record<DraftList, Json[]>>;
  readonly spans: Map<string, Span>;
  readonly directives: DirectiveUse[];
  readonly malformed: { name: string; span: Span }[];
  readonly headings: HeadingUse[];
  readonly ratingTables: RatingTableUse[];
  readonly blanks: Span[];
  /** The heading of the whole file: the only one of level 1, where it is the first. No step is called by it. */
  readonly fileHeading: Heading | null;
  /** What the next step is called, if nothing else comes: the last heading since the step before it. */
  stepHeading: { readonly heading: HeadingUse; readonly parent: DirectiveUse | null } | null;
  /** The level of the last step's heading; what is deeper is a part of that step. */
  stepDepth: number;
}

/** Whether a directive stands in a container of this kind, at any depth. */
export function standsIn(use: DirectiveUse, id: DirectiveId): boolean {
  for (let parent = use.parent; parent; parent = parent.parent) if (parent.id === id) return true;
  return false;
}
