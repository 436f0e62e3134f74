/**
 * What a file may hold before it is reported instead of parsed. The parser below us is super-linear in
 * nesting and in the width of tables; nobody's notes come near these numbers.
 */
export const limits = {
  /** Length of the whole text, in UTF-16 code units. */
  length: 2_000_000,
  /** Length of the front matter; YAML's reader takes too long over a long one that is broken. */
  frontMatter: 8_000,
  /** Block quotes and lists within each other, on one line or by indentation. */
  depth: 60,
  /** Containers that are open at the same time. */
  openContainers: 24,
  /** Cells in a row of a table. */
  cells: 300,
  /** Items inside other items, between one heading or container and the next. */
  nestedItems: 3000,
} as const;

/** Why a text is not parsed, and the offset at which that shows. */
export interface Excess {
  readonly kind: 'length' | 'frontMatter' | 'depth' | 'cells' | 'items';
  readonly at: number;
}

const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const indentation = /^[ \t]*/;
const nestedItem = /^[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** Finds what would make parsing slow, line by line and in linear time; null when there is nothing. */
export function findExcess(text: string): Excess | null {
  if (text.length > limits.length) return { kind: 'length', at: 0 };
  const open: number[] = [];
  let items = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (isTooDeep(line)) return { kind: 'depth', at: start };
    if (countPipes(line) > limits.cells) return { kind: 'cells', at: start };
    if (nestedItem.test(line) && ++items > limits.nestedItems) return { kind: 'items', at: start };
    const fence = /^[ \t>]*(:{3,})(.?)/.exec(line);
    if (fence) {
      const size = fence[1]!.length;
      if (fence[2] && !/\s/.test(fence[2])) open.push(size);
      else if (size >= (open.at(-1) ?? 0)) open.pop();
      if (open.length > limits.openContainers) return { kind: 'depth', at: start };
    }
    start = end + 1;
  }
  return null;
}

function isTooDeep(line: string): boolean {
  const first = line.charCodeAt(0);
  // Most lines of prose begin with a letter.
  if (first > 62 && first !== 0x2a) return false;
  const quotesAndBullets = markers.exec(line)?.[0] ?? '';
  const marks = quotesAndBullets.replace(/[\s\d]/g, '').length;
  const indent = indentation.exec(line)![0].length;
  return marks > limits.depth || (indent > limits.depth * 4 && quotesAndBullets.length > 0);
}

function countPipes(line: string): number {
  let count = 0;
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) count++;
  return count;
}
