import { isBlank } from '../../model/blanks.js';
import { meantDate } from '../../model/dates.js';
import { writeAttribute } from '../../syntax/attributes.js';
import type { ListItem, WorkshopSyntax } from '../../syntax/tree.js';
import { childrenOf, walk } from '../../syntax/walk.js';
import { lineAt, startOfLine } from '../../text/lines.js';
import { ofLast } from '../../text/ofLast.js';
import { isIn, type Span, type TextEdit } from '../../text/span.js';
import type { Reading } from '../read/reading.js';
import { planAttributeOf } from './planWords.js';

/** A word and a colon, perhaps with emphasis: "Ansvarlig: ". */
const label = /(?<![\p{L}\p{N}*_])(\*\*|__|[*_])?(\p{L}{2,12})(?:\1:|:\1)[ \t]*/gu;
/** What may stand before such a word, or behind its value, and goes with them. */
const before = /(?<![\s(,;.–-])[\s(,;.–-]+$/u;
const behind = /^[\s).,;*_]+/u;
/** Where a value ends. */
const ending = /[;()\n]|\s[–-]\s|\.\s(?=\p{Lu})/u;

/** What words may say of an action. */
export type Told = 'responsible' | 'due';

/** Who or when, as the words of an action say it and its mark does not. */
export interface SaidOfEffort {
  readonly id: Told;
  /** From the word before the colon to the value's end. */
  readonly span: Span;
  /** As a mark has it; null where it is no day. */
  readonly value: string | null;
}

/** The actions of a file, with those of which nobody wrote more than words. */
export const effortItems = /* @__PURE__ */ ofLast(({ blocks }: WorkshopSyntax): readonly ListItem[] =>
  walk(blocks)
    .filter((node) => node.kind === 'container' && node.head.id === 'efforts')
    .flatMap(childrenOf)
    .flatMap((node) => (node.kind === 'list' ? node.children : [])),
);

/** What the words of an action say of who is to do it and by when, where its mark says nothing of that. */
export function saidOfEffort(reading: Reading, item: ListItem): SaidOfEffort[] {
  const found = new Map<Told, SaidOfEffort>();
  const attributes = item.mark?.head.attributes ?? [];
  for (const words of [item.words, ...itemsBelow(item).map((below) => below.words)])
    for (const said of saidIn(reading, words)) {
      const isMarked = attributes.some(({ id, value }) => id === said.id && value !== '' && !isBlank(value));
      // Below an action its first word says what an item is about.
      const isOfIt = words === item.words || said.span.start === words.start || found.size > 0;
      if (!isMarked && isOfIt && !found.has(said.id)) found.set(said.id, said);
    }
  return [...found.values()];
}

/** The items below an action that are nothing but words. */
function itemsBelow({ children }: ListItem): ListItem[] {
  return children
    .flatMap((block) => (block.kind === 'list' ? block.children : []))
    .filter(({ mark, brokenMark, children }) => !mark && !brokenMark && children.length === 1);
}

function saidIn({ text, dialect, draft }: Reading, words: Span): SaidOfEffort[] {
  const prose = text.slice(words.start, words.end);
  const held = typeof draft['date'] === 'string' ? draft['date'] : null;
  const labels = [...prose.matchAll(label)];
  return labels.flatMap(({ 0: lead, 2: name = '', index: at }, index) => {
    const id = planAttributeOf(name);
    if (id !== 'responsible' && id !== 'due') return [];
    const from = at + lead.length;
    const rest = prose.slice(from, labels[index + 1]?.index ?? prose.length);
    const said = rest.slice(0, ending.exec(rest)?.index).replace(before, '');
    if (said === '') return [];
    return {
      id,
      span: { start: words.start + at, end: words.start + from + said.length },
      value: id === 'due' ? meantDate(said, dialect.language, held) : said,
    };
  });
}

/** The edits that put what was said of an action into its mark; none where they would leave its words empty. */
export function movedIntoMark(
  { text, dialect }: Reading,
  item: ListItem,
  said: readonly SaidOfEffort[],
): TextEdit[] {
  const { words, mark } = item;
  const moved = said.filter(({ value }) => value !== null);
  const below = itemsBelow(item);
  const taken = joined(
    moved.map(({ span }) => {
      const around = below.find((one) => isIn(one.words, span.start))?.words ?? words;
      return withSigns(text, around, span);
    }),
  ).map((span) => {
    const emptied = below.find((one) => span.start === one.words.start && span.end === one.words.end);
    return emptied ? withLineBreak(text, emptied.span) : span;
  });
  if (moved.length === 0 || taken[0]!.start <= words.start || (mark && !mark.head.braces)) return [];
  const blanks: TextEdit[] = [];
  const added: string[] = [];
  for (const { id, value } of moved) {
    const written = writeAttribute(value!);
    const blank = mark?.head.attributes.find((one) => one.id === id)?.valueSpan;
    if (blank) blanks.push({ span: blank, text: written });
    else added.push(`${dialect.attributes[id]}=${written}`);
  }
  const at = mark?.head.braces ? mark.head.braces.end - 1 : words.end;
  const more = mark ? ` ${added.join(' ')}` : ` :${dialect.directives.effort}{${added.join(' ')}}`;
  const edits = [
    ...taken.map((span) => ({ span, text: '' })),
    ...blanks,
    ...(added.length > 0 ? [{ span: { start: at, end: at }, text: more }] : []),
  ];
  // What is put in stands before what is taken from there on.
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The lines of an item below another, with the line break before them. */
function withLineBreak(text: string, { start, end }: Span): Span {
  const lineStart = startOfLine(text, start);
  const before = text.slice(0, lineStart).endsWith('\r\n') ? 2 : 1;
  return { start: lineStart - before, end: lineAt(text, end - 1).end };
}

/** A stretch with the signs and blanks around it that lead to it; where words follow, one blank stays. */
function withSigns(text: string, words: Span, { start, end }: Span): Span {
  const lead = before.exec(text.slice(words.start, start))?.[0].length ?? 0;
  const trail = behind.exec(text.slice(end, words.end))?.[0] ?? '';
  const isLast = end + trail.length === words.end;
  return { start: start - lead, end: isLast ? words.end : end + trail.trimEnd().length };
}

/** Stretches in the order of the text, those that meet as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.start <= last.end) all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
  }
  return all;
}
