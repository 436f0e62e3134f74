/** Format Document and Format Selection for workshop files. */
import type { Language } from '../../model/communities.js';
import type { Span, TextEdit } from '../../text/span.js';
import { endOfLine, lineBreakOf, placeOf, startOfLine } from '../../text/lines.js';
import { firstThat } from '../../text/search.js';
import { formatTexts } from '../../texts/formatTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { crowdedPlace } from './crowded.js';
import { lineEdits } from './lineEdits.js';
import { meaningOf } from './meaning.js';
import { print, type Wanted } from './print.js';
import { sourceOf, type Source } from './source.js';

/** Why a file is not formatted, and the offset at which that shows; null when it is the whole. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly at: number | null;
  readonly language: Language;
  /** The same in the file's language, with what to do. */
  readonly message: string;
}

export type RefusalReason = 'excess' | 'frontMatter' | 'conflict' | 'notClosed' | 'lineEnds' | 'changed';

export type Formatted =
  | { readonly edits: readonly TextEdit[]; readonly refusal: null }
  | { readonly edits: null; readonly refusal: Refusal };

type Analyse = (text: string) => Analysis | null;

/** Beyond this, in UTF-16 code units, a file is not formatted: it would keep the editor waiting. */
export const longest = 2_000_000;

const everything: Wanted = () => true;

/**
 * Formats a workshop file, or the blocks that a selection touches: tables are aligned, fences get the length that
 * they need, attributes their order, blocks one blank line between them. All the rest stays byte for byte. Before
 * the edits are given back it is made sure that the file still says the same and that formatting it again would
 * change nothing.
 *
 * @param analyse reads a text as a workshop file
 * @param selection offsets in `text`; without it the whole file is formatted
 * @returns null when the text is no workshop file
 */
export function format(text: string, analyse: Analyse, selection?: Span): Formatted | null {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const lineBreak = lineBreakOf(text);
  const plain = text.slice(mark).replaceAll(lineBreak, '\n');
  const analysis = analyse(plain);
  if (!analysis) return null;
  const places = placesIn(text, mark, lineBreak);
  const refuse = (reason: RefusalReason, at: number | null = null, name = ''): Formatted => {
    const line = at === null ? 0 : placeOf(plain, at).line;
    const { language } = analysis;
    const message = formatTexts[language].refusals[reason](line, name);
    return { edits: null, refusal: { reason, at: at === null ? null : places.there(at), language, message } };
  };

  const { excess, frontMatter, directives, syntax } = analysis.reading;
  if (excess) return refuse('excess', excess.at);
  if (text.length > longest) return refuse('excess', longest);
  const crowded = crowdedPlace(syntax);
  if (crowded !== null) return refuse('excess', crowded);
  if (!frontMatter.closed) return refuse('frontMatter', frontMatter.fence.start);
  const lineEnd = plain.indexOf('\r');
  if (lineEnd !== -1 || (lineBreak === '\r\n' && /(?<!\r)\n/.test(text)))
    return refuse('lineEnds', lineEnd === -1 ? null : lineEnd);
  const conflict = analysis.findings.find(({ code }) => code === 'file.conflict');
  if (conflict) return refuse('conflict', conflict.span.start);
  const open = directives.filter(({ form, closed }) => form === 'container' && !closed);
  const own = open.find(({ id }) => id !== null);
  if (own) return refuse('notClosed', own.head.start, own.name);

  const source = sourceOf(plain, analysis);
  const printed = print(source, selection ? touches(plain, places.here(selection)) : everything);
  if (printed === plain) return { edits: [], refusal: null };
  const edits = lineEdits(plain, printed);
  const after = analyse(printed);
  if (!edits || !after) return refuse('changed');
  const changed = changeOf(source, sourceOf(printed, after), selection === undefined ? printed : null);
  // What another program opened may need no end there, but where it ends is not certain then.
  if (changed !== null && open[0]) return refuse('notClosed', open[0].head.start, open[0].name);
  if (changed !== null) return refuse('changed', changed);
  return {
    edits: edits.map(({ span, text: words }) => ({
      span: { start: places.there(span.start), end: places.there(span.end) },
      text: words.replaceAll('\n', lineBreak),
    })),
    refusal: null,
  };
}

/**
 * Where formatting would change more than how a file is written; null when it does not.
 *
 * @param printed what formatting the result once more is to give; null for the same as formatting the whole at once
 */
function changeOf(before: Source, after: Source, printed: string | null): number | null {
  const said = meaningOf(before);
  const saysNow = meaningOf(after);
  const first = said.findIndex((block, index) => block !== saysNow[index]);
  if (first !== -1) return before.tree.children[first]!.position!.start.offset!;
  const last = before.tree.children.at(-1)?.position?.start.offset ?? 0;
  if (said.length !== saysNow.length) return last;
  if (inSameOrder(before.analysis.workshop) !== inSameOrder(after.analysis.workshop)) return last;
  const found = newFinding(before.analysis, after.analysis);
  if (found !== null) return found;
  return print(after, everything) === (printed ?? print(before, everything)) ? null : last;
}

/** A value as text, in which the order of properties does not show. */
function inSameOrder(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Where a file has a finding of a kind that it has more of than before; null when there is none. */
function newFinding(before: Analysis, after: Analysis): number | null {
  const known = new Map<string, number>();
  for (const { code } of before.findings) known.set(code, (known.get(code) ?? 0) + 1);
  for (const { code, span } of after.findings) {
    const left = known.get(code) ?? 0;
    if (left === 0) return Math.min(span.start, before.text.length);
    known.set(code, left - 1);
  }
  return null;
}

/** Whether lines have something in common with those that a selection touches. */
function touches(text: string, { start, end }: Span): Wanted {
  const first = startOfLine(text, start);
  // A selection of whole lines ends at the beginning of the next one, which it does not mean.
  const last = endOfLine(text, end > start ? end - 1 : end);
  return (lines) => lines.start <= last && lines.end >= first;
}

/** Between offsets in a text and in the same with LF and without a byte order mark. */
interface Places {
  readonly here: (span: Span) => Span;
  readonly there: (offset: number) => number;
}

function placesIn(text: string, mark: number, lineBreak: string): Places {
  if (lineBreak === '\n')
    return {
      here: ({ start, end }) => ({ start: Math.max(0, start - mark), end: Math.max(0, end - mark) }),
      there: (offset) => offset + mark,
    };
  /** For every line, where its end stands in the plain text. */
  const ends = Array.from(text.matchAll(/\r\n/g), ({ index }, line) => index - line - mark);
  const linesBefore = (offset: number) => firstThat(ends.length, (line) => ends[line]! >= offset);
  const plain = (offset: number) =>
    Math.max(0, offset - mark - [...text.slice(0, offset).matchAll(/\r\n/g)].length);
  return {
    here: ({ start, end }) => ({ start: plain(start), end: plain(end) }),
    there: (offset) => offset + linesBefore(offset) + mark,
  };
}
