/** Signs that nobody sees, or that only look like ours, where they stand in the way of what is read. */
import { languages } from '../../model/communities.js';
import { dialects } from '../../model/dialect.js';
import { directiveIds } from '../../model/directives.js';
import type { Span } from '../../text/span.js';
import { lineAt, lineBreakOf, linesBetween } from '../../text/lines.js';
import type { Reading } from '../read/reading.js';
import { isVerbatim, verbatimOf } from '../../syntax/verbatim.js';

/** A run of signs that nobody sees, or of such as only look like one of ours. */
export interface Invisible {
  readonly span: Span;
  /** What it is to be instead: nothing, a blank, a hyphen, a line break, or the signs that these look like. */
  readonly instead: string;
  /** The first of them. */
  readonly sign: string;
  /** What cannot be read because of it. */
  readonly place: Span;
}

const run =
  /[\p{Cf}\u00AD\u115F\u1160\u3164]+|[\u00A0\u2000-\u200A\u202F\u205F\u3000]+|[\u2010\u2011\u2012]+|[\u2028\u2029]+|[\uFF1A\uFF1D\uFF5B\uFF5D]+/gu;
/** Any of them, without properties of Unicode, which take long over a whole file. */
const any =
  /[\u00A0\u00AD\u061C\u115F\u1160\u180E\u2000-\u2012\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\u3164\uFEFF\uFF1A\uFF1D\uFF5B\uFF5D]/;
/** Colons, equals signs and braces that are as wide as a Chinese letter. */
export const wide = /[\uFF1A\uFF1D\uFF5B\uFF5D]/;
/** A date, a number or a word of ours, which no such sign belongs to. */
const structural = new Set(['language', 'date', 'followUp', 'participants', 'minutes', 'version']);

/** The invisible signs in names, heads, dates and numbers of ours, and before the colons of a line. */
export function invisibleIn(reading: Reading): Invisible[] {
  const { text, syntax, excess } = reading;
  if (excess || !any.test(text)) return [];
  const places = [...fields(reading), ...heads(reading), ...marks(reading), ...cells(reading)];
  const verbatim = verbatimOf(syntax);
  const found = places.flatMap(({ place, isIgnored }) =>
    Array.from(text.slice(place.start, place.end).matchAll(run), ({ 0: signs, index }): Invisible => {
      const start = place.start + index;
      const span = { start, end: start + signs.length };
      return { span, instead: insteadOf(text, signs, span), sign: signs[0]!, place };
    }).filter(({ span, sign }) => !isIgnored(span.start, sign) && !isVerbatim(verbatim, span.start)),
  );
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

function insteadOf(text: string, signs: string, { end }: Span): string {
  if (/^[\u2010-\u2012]/.test(signs)) return '-';
  if (wide.test(signs)) return signs.normalize('NFKC');
  // What parts lines to some programs, and to Markdown nothing.
  if (/^[\u2028\u2029]/.test(signs)) return lineAt(text, end).end === end ? '' : lineBreakOf(text);
  return /^[\p{Cf}\u00AD\u115F\u1160\u3164]/u.test(signs) ? '' : ' ';
}

interface Place {
  readonly place: Span;
  /** Whether a sign there does no harm. */
  readonly isIgnored: (at: number, sign: string) => boolean;
}

/** A wide colon in a value is that of a field below, told by itself. */
const isWide = (_: number, sign: string) => wide.test(sign);

/** The values of the front matter that are a date, a number or a word of ours. */
function fields({ spans }: Reading): Place[] {
  return [...structural].flatMap((property) => {
    const place = spans.get(`/${property}`);
    return place ? [{ place, isIgnored: isWide }] : [];
  });
}

/** The lines that begin with two colons, or would if nothing invisible stood there; not what stands in quotation marks. */
function heads({ text, syntax }: Reading): Place[] {
  return [...linesBetween(text, syntax.bodyStart, text.length)].flatMap((line) => {
    const words = text.slice(line.start, line.end);
    if (!any.test(words) || !begins(words)) return [];
    return [{ place: line, isIgnored: inQuotes(text, line) }];
  });
}

/** Whether a line begins with two colons as the eye has it; where they are wide, a name of ours or nothing has to follow. */
function begins(words: string): boolean {
  const seen = words.replace(/^[\p{Zs}\t\p{Cf}>]+/u, '').replace(/\p{Cf}/gu, '');
  if (!/^[:\uFF1A]{2}/.test(seen)) return false;
  const name = /^[:\uFF1A]+(\p{L}*)/u.exec(seen)![1]!;
  return !/^:*\uFF1A/.test(seen) || name === '' || markNames.has(name);
}

const markNames: ReadonlySet<string> = new Set(
  languages.flatMap((language) => directiveIds.map((id) => dialects[language].directives[id])),
);
const mark = /(?<=^|[\s\p{Cf}])[:\uFF1A]([\p{L}\p{Cf}]+)[{\uFF5B][^}\uFF5D\n]*[}\uFF5D]?/gu;

/** The marks of items, read or not. */
function marks({ text, syntax }: Reading): Place[] {
  return [...linesBetween(text, syntax.bodyStart, text.length)].flatMap((line) => {
    const words = text.slice(line.start, line.end);
    if (!/[{\uFF5B]/.test(words) || !any.test(words)) return [];
    return [...words.matchAll(mark)].flatMap(({ 0: whole, 1: name = '', index }) => {
      if (!markNames.has(name.replace(/\p{Cf}/gu, ''))) return [];
      const place = { start: line.start + index, end: line.start + index + whole.length };
      return [{ place, isIgnored: inQuotes(text, place) }];
    });
  });
}

/** The cells with numbers of rating tables. White space of any kind parts numbers; heads and labels are read with such signs. */
function cells({ spans, draft, text }: Reading): Place[] {
  const isSpace = (_: number, sign: string) => /\s/.test(sign);
  return (draft['ratings'] as unknown[]).flatMap((_, index) =>
    ['now', 'wanted'].flatMap((column) => {
      const place = spans.get(`/ratings/${index}/${column}`);
      return place && any.test(text.slice(place.start, place.end)) ? [{ place, isIgnored: isSpace }] : [];
    }),
  );
}

/** Whether a place of a stretch is in quotation marks: there words of the group's own stand. */
function inQuotes(text: string, { start }: Span): (at: number) => boolean {
  return (at) => (text.slice(start, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
