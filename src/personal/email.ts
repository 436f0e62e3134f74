import type { Span } from '../text/span.js';

const local = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_])?`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;

/** Ends of addresses that are known; where the sign is written out or stands apart, no others are taken for one. */
const knownEnd = String.raw`(?:dk|com|net|org|eu|nu|info|se|no|de|fi|is|gl|fo|uk|io|me|biz|name|edu|gov|nl|pl|fr|es|it|ch|at|be|us)`;

const before = new RegExp(`${local}$`, 'u');
const after = new RegExp(String.raw`^${label}(?:\.${label}){0,8}(?<=\.\p{L}{2,24})(?![\p{L}\p{N}-])`, 'u');

/** How people write `@` so that no robot reads it. */
const hiddenAt = String.raw`(?: {0,2}[([{<] {0,2}(?:at|a|snabel-?a|alfa)${' {0,2}'}[)\]}>] {0,2}| {1,2}(?:snabel-?a|alfakrøl) {1,2}| {0,2}@ {0,2})`;
const hiddenDot = String.raw`(?:\.| {0,2}[([{<] {0,2}(?:dot|prik|punktum|\.) {0,2}[)\]}>] {0,2}| {1,2}(?:dot|prik|punktum) {1,2})`;
const hiddenAfter = new RegExp(
  String.raw`^${label}(?:${hiddenDot}${label}){0,4}?${hiddenDot}${knownEnd}(?![\p{L}\p{N}-])`,
  'iu',
);
const sign = new RegExp(hiddenAt, 'giu');
/** "at" alone is a word in both languages: only where the dots are written out too it stands for the sign. */
const spokenAt = / {1,2}at {1,2}(?=[\p{L}\p{N}.-]{1,63} (?:dot|prik|punktum) )/giu;

/** What stands in every address, in part; nothing of it begins with a blank, of which any text is full. */
const hint = /@|[([{<] {0,2}[as]|nabel|lfakrøl|dot |prik |punktum /i;

/** The places of e-mail addresses in a normalised text. */
export function findEmailAddresses(text: string): Span[] {
  if (!hint.test(text)) return [];
  const found = [...text.matchAll(sign), ...text.matchAll(spokenAt)].flatMap(({ 0: written, index }) =>
    addressAround(text, index, written),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The address whose sign stands at an offset; looks no further than an address goes. */
function addressAround(text: string, index: number, written: string): Span[] {
  const name = before.exec(text.slice(Math.max(0, index - 64), index))?.[0];
  if (name === undefined) return [];
  const end = index + written.length;
  const rest = text.slice(end, end + 256);
  const host = (written === '@' ? after.exec(rest)?.[0] : undefined) ?? hiddenAfter.exec(rest)?.[0];
  return host === undefined ? [] : [{ start: index - name.length, end: end + host.length }];
}
