import type { TextEdit } from './span.js';

/** A stretch of the first text that is still there, or words that were put in. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * Two steps of edits as one: what the first makes of a text and the second of that.
 *
 * @param length of the first text, in UTF-16 code units
 * @param first without overlaps
 * @param second the same, for the text that the first ones make
 * @returns edits for the first text, in order, none of them touching another
 */
export function composedEdits(
  length: number,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  return editsOf(edited(edited([{ start: 0, end: length }], first), second), length);
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const take = takerOf(pieces);
  const result: Piece[] = [];
  let at = 0;
  for (const { span, text } of inOrder) {
    result.push(...take(span.start - at), text);
    take(span.end - span.start);
    at = span.end;
  }
  return [...result, ...take(Infinity)];
}

/** Takes so many characters at a time off the front of the pieces. */
function takerOf(pieces: readonly Piece[]): (count: number) => Piece[] {
  let next = 0;
  let used = 0;
  return (count) => {
    const taken: Piece[] = [];
    for (let left = count; left > 0 && next < pieces.length;) {
      const piece = pieces[next]!;
      const size = sizeOf(piece) - used;
      const now = Math.min(left, size);
      if (now > 0) taken.push(cut(piece, used, used + now));
      left -= now;
      used += now;
      if (now === size) {
        next++;
        used = 0;
      }
    }
    return taken;
  };
}

function sizeOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
}

/** What stands between the stretches that are still there, and what stands there instead. */
function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let words = '';
  const close = (start: number): void => {
    if (start > at || words !== '') edits.push({ span: { start: at, end: start }, text: words });
    words = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') words += piece;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(length);
  return edits;
}
