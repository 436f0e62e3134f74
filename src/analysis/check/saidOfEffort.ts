import { isBlank } from '../../model/blanks.js';
import { writeAttribute } from '../../syntax/attributes.js';
import type { ListItem, WorkshopSyntax } from '../../syntax/tree.js';
import { childrenOf, walk } from '../../syntax/walk.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Reading } from '../read/reading.js';
import { planAttributeOf, planValue } from './planWords.js';

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
export function effortItems({ blocks }: WorkshopSyntax): ListItem[] {
  return walk(blocks)
    .filter((node) => node.kind === 'container' && node.head.id === 'efforts')
    .flatMap(childrenOf)
    .flatMap((node) => (node.kind === 'list' ? node.children : []));
}

/** What the words of an action say of who is to do it and by when, where its mark says nothing of that. */
export function saidOfEffort({ text, dialect, draft }: Reading, { words, mark }: ListItem): SaidOfEffort[] {
  const prose = text.slice(words.start, words.end);
  const held = typeof draft['date'] === 'string' ? draft['date'] : null;
  const labels = [...prose.matchAll(label)];
  const found = new Map<Told, SaidOfEffort>();
  for (const [index, { 0: lead, 2: name = '', index: at }] of labels.entries()) {
    const id = planAttributeOf(name);
    if ((id !== 'responsible' && id !== 'due') || found.has(id)) continue;
    if (mark?.head.attributes.some((one) => one.id === id && !isBlank(one.value) && one.value !== ''))
      continue;
    const from = at + lead.length;
    const rest = prose.slice(from, labels[index + 1]?.index ?? prose.length);
    const said = rest.slice(0, ending.exec(rest)?.index).replace(before, '');
    if (said === '') continue;
    const value = planValue(dialect, id, said, held);
    found.set(id, {
      id,
      span: { start: words.start + at, end: words.start + from + said.length },
      value: id === 'due' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? null : value,
    });
  }
  return [...found.values()];
}

/** The edits that put what was said of an action into its mark; none where they would leave its words empty. */
export function movedIntoMark(
  { text, dialect }: Reading,
  item: ListItem,
  said: readonly SaidOfEffort[],
): TextEdit[] {
  const { words, mark } = item;
  const moved = said.filter(({ value }) => value !== null);
  const taken = joined(moved.map(({ span }) => withSigns(text, words, span)));
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
  return [
    ...taken.map((span) => ({ span, text: '' })),
    ...blanks,
    ...(added.length > 0 ? [{ span: { start: at, end: at }, text: more }] : []),
  ];
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
