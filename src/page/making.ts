import type { Analysis } from '../analysis/analyse.js';
import type { Finding } from '../analysis/finding.js';
import type { PointKind } from '../model/communities.js';
import type { Field, FieldName, FieldShape, ListRole, PageBlock, PageNote } from '../protocol/page.js';
import { keptOf } from '../protocol/pageValues.js';
import type { Block } from '../syntax/tree.js';
import { firstThat } from '../text/search.js';
import { isIn, type Span } from '../text/span.js';
import { pageTexts, type PageTexts } from '../texts/pageTexts.js';

/** What some blocks stand in. */
export interface Around {
  /** What the lines of a list are there. */
  readonly role: ListRole;
  /** The question that they answer; null elsewhere. */
  readonly points: PointKind | null;
  /** Whether the first table is the one with the ratings. */
  readonly rates: boolean;
  /** What a list is called that has no heading or question above it. */
  readonly label: string;
}

/** What the makers of all blocks share. */
export interface Making {
  readonly analysis: Analysis;
  readonly text: string;
  readonly texts: PageTexts;
  /** What is said about a stretch, without what is said about stretches in it; each thing once. */
  readonly notesIn: (at: Span, inner?: readonly Span[]) => PageNote[];
  /** Whether something in a stretch cannot be read. */
  readonly isUnread: (at: Span) => boolean;
  /** The blocks that some nodes are on the page; handed on, since blocks stand in each other. */
  readonly blocksOf: (making: Making, nodes: readonly Block[], around: Around) => PageBlock[];
}

/** The placeholder of a field says what is still to be written. */
const notSaid = 'blank.unfilled';

/** All that the blocks of a page are made with. */
export function making(analysis: Analysis, blocksOf: Making['blocksOf']): Making {
  const said = analysis.findings.filter(({ code }) => code !== notSaid);
  const { unread } = analysis;
  return {
    analysis,
    text: analysis.text,
    texts: pageTexts[analysis.language],
    notesIn: (at, inner = []) => {
      const found = within(said, withSpace(analysis, at));
      // Of most stretches nothing is said.
      if (found.length === 0) return [];
      const others = inner.map((span) => withSpace(analysis, span));
      return found.filter(({ span }) => !others.some((other) => isIn(other, span.start))).map(noteOf);
    },
    isUnread: (at) => within(unread, withSpace(analysis, at)).length > 0,
    blocksOf,
  };
}

/** A stretch with the white space before it, which belongs to no other. */
function withSpace({ text, reading }: Analysis, { start, end }: Span): Span {
  let from = start;
  while (from > reading.syntax.bodyStart && /[ \t\r\n]/.test(text[from - 1]!)) from--;
  return { start: from, end };
}

/** The findings that begin in a stretch; they are in the order of the text. */
function within(findings: readonly Finding[], { start, end }: Span): readonly Finding[] {
  const first = firstThat(findings.length, (index) => findings[index]!.span.start >= start);
  const behind = firstThat(findings.length, (index) => findings[index]!.span.start >= end);
  return findings.slice(first, behind);
}

function noteOf({ code, severity, message, span, fixes }: Finding): PageNote {
  return { code, severity, message, at: span, fixes: fixes.map(({ title }) => title) };
}

/** A field, which in its block is known by its name. */
export function fieldOf(
  name: FieldName,
  shape: FieldShape,
  at: Span,
  written: string,
  [label, placeholder]: readonly [label: string, placeholder: string],
  lists: Partial<Pick<Field, 'choices' | 'suggestions'>> = {},
): Field {
  return {
    key: name,
    name,
    shape,
    at,
    value: keptOf(shape, written),
    label,
    placeholder,
    choices: null,
    suggestions: null,
    ...lists,
  };
}
