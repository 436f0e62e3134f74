import { readInline } from './inline.js';
import { tagReader } from './tags.js';

/**
 * The words in a block of HTML, a line for each of its lines and of what stands on a line of its own, without comments.
 * The cells of a row stand beside each other with a line between them.
 */
export function readHtml(source: string): string[] {
  const tags = tagReader();
  let isStruck = false;
  const pieces = source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split(/(<[^<>]*>|\n)/)
    .map((piece) => {
      if (piece === '\n') return tags.isInRow() ? ' ' : '\n';
      if (!piece.startsWith('<') || !piece.endsWith('>')) return piece;
      const { text, struck } = tags.read(piece);
      const sign = struck === isStruck ? '' : '~~';
      isStruck = struck;
      return struck ? text + sign : sign + text;
    });
  return [...pieces, tags.rest()]
    .join('')
    .replace(reference, decoded)
    .split('\n')
    .map((line) => line.replace(/[^\S\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi;

function decoded(written: string): string {
  return readInline(written)
    .map(({ text }) => text)
    .join('');
}
