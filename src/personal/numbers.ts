/**
 * Numbers as people write them: groups of digits with blanks, hyphens, dots and slashes between. What a number is,
 * is told by its groups and by the words before it; so both are found here, once, for all who ask.
 */
import type { Span } from '../text/span.js';
import { labelBefore, type Label } from './labels.js';

export interface Group {
  readonly digits: string;
  readonly span: Span;
  /** What stands between it and the group before it; empty for the first one. */
  readonly gap: string;
}

/** Groups of digits that belong together as far as one can see. */
export interface Run {
  readonly groups: readonly Group[];
  /** Where a plus stands before them; null without one. */
  readonly plus: number | null;
  /** What the words before one of the groups say that it is. */
  readonly labelOf: (group: Group) => Label;
}

/** Some neighbouring groups of a run, which may be a number on their own. */
export interface Candidate {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly span: Span;
  readonly digits: string;
  /** How many digits each group has, as `6,4`. */
  readonly shape: string;
  /** The gaps between the groups. */
  readonly gaps: readonly string[];
  /** The groups of the run that stand next to it. */
  readonly before: Group | null;
  readonly after: Group | null;
  /** What the words before it say that it is; looked for when it is asked for the first time. */
  readonly label: () => Label;
}

const gap = String.raw`(?: {0,2}[-./_] {0,2}-?| {1,3}|\) ?|(?: ?\())`;
/** What stands before it is looked for behind its first digit: most signs of a text are none, and need no more than that. */
const run = new RegExp(String.raw`\d(?<=((\+ {0,2})?\(?)\d)\d*(?:${gap}{1,2}\d+)*`, 'g');

/** Digits that a comma, a colon or letters make part of something else. */
const boundBefore = /\d[,:]$/;
const boundAfter = /^(?:[,:]\d|[\p{L}_])/u;

/** Fewer digits make no number that is looked for. */
export const fewestDigits = 8;

/** The runs of groups in a text that have enough digits to be worth a look. */
export function runsIn(text: string): Run[] {
  const found: Run[] = [];
  run.lastIndex = 0;
  for (let next = run.exec(text); next; next = run.exec(text)) {
    const { 0: words, 1: before, 2: plus, index } = next;
    if (words.length < fewestDigits) continue;
    const groups = groupsOf(words, index);
    const start = index - before!.length;
    if (boundBefore.test(text.slice(Math.max(0, start - 2), start))) groups.shift();
    const last = groups.at(-1);
    if (last && boundAfter.test(text.slice(last.span.end, last.span.end + 2))) groups.pop();
    if (digitsIn(groups) >= fewestDigits)
      found.push({ groups, plus: plus === undefined ? null : start, labelOf: labelsIn(text) });
  }
  return found;
}

/** Each group is looked at in several candidates, but its label is always the same. */
function labelsIn(text: string): (group: Group) => Label {
  const known = new Map<Group, Label>();
  return (group) => {
    const label = known.get(group) ?? labelBefore(text, group.span.start);
    known.set(group, label);
    return label;
  };
}

/** How many digits some groups have together. */
export function digitsIn(groups: readonly Group[]): number {
  let count = 0;
  for (const { digits } of groups) count += digits.length;
  return count;
}

function groupsOf(words: string, index: number): Group[] {
  const found: Group[] = [];
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isDigit(words.charCodeAt(at))) continue;
    const between = found.length === 0 ? '' : words.slice(end, at);
    for (end = at + 1; isDigit(words.charCodeAt(end));) end++;
    found.push({ digits: words.slice(at, end), span: { start: index + at, end: index + end }, gap: between });
    at = end;
  }
  return found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The groups `from` to `to` (exclusive) of a run, and what stands around them. */
export function candidate(text: string, { groups, labelOf }: Run, from: number, to: number): Candidate {
  const chosen = groups.slice(from, to);
  const span = { start: chosen[0]!.span.start, end: chosen.at(-1)!.span.end };
  return {
    text,
    groups: chosen,
    span,
    digits: chosen.map(({ digits }) => digits).join(''),
    shape: chosen.map(({ digits }) => digits.length).join(),
    gaps: chosen.slice(1).map((one) => one.gap),
    before: groups[from - 1] ?? null,
    after: groups[to] ?? null,
    label: () => labelOf(chosen[0]!),
  };
}

/** Whether two groups stand apart, so that each may be a number of its own. */
export function isApart(later: Group | null | undefined): boolean {
  return !later || /[ ()/]/.test(later.gap);
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
