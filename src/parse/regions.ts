import type { Root } from 'mdast';
import type { Span } from '../model/span.js';
import { parseBlocks } from './blocks.js';

/** A part of the body that parses on its own. Positions in `tree` count from the region's start. */
export interface Region {
  readonly start: number;
  readonly text: string;
  readonly tree: Root;
}

/** What the split must not cut through: HTML that runs over blank lines, and the old Mac's line ends. */
const unsplittable = /<(?:!|\?|script|pre|style|textarea)|\r(?!\n)/i;
const heading = /^#{1,6}(?:[ \t]|\r?$)/;
const codeFence = /^( *)(`{3,}|~{3,})/;
const opensContainer = /^ {0,3}(:{3,})[^\s:]/;
const closesContainer = /^ {0,3}(:{3,})[ \t]*\r?$/;
const blank = /^[ \t]*\r?$/;

/**
 * Parses the body of a file in regions that begin at headings, and takes over the tree of every region
 * whose text stood in `before` already: after an edit only the touched region is parsed again.
 *
 * @param text the whole text
 * @param bodyStart where the body begins, an offset in `text`
 */
export function parseRegions(text: string, bodyStart: number, before: readonly Region[] = []): Region[] {
  const known = new Map(before.map((region) => [region.text, region.tree]));
  return splitRegions(text, bodyStart).map(({ start, end }) => {
    const part = text.slice(start, end);
    return { start, text: part, tree: known.get(part) ?? parseBlocks(part) };
  });
}

/**
 * Splits the body before top-level headings. A heading in the first column after a blank line ends every
 * list, quote, table and paragraph; only open fences, open containers and some HTML reach across it.
 * Where it is in doubt it does not split, which costs time and never correctness.
 */
export function splitRegions(text: string, bodyStart: number): Span[] {
  const spans: Span[] = [];
  let regionStart = bodyStart;
  if (!unsplittable.test(text.slice(bodyStart))) {
    for (const start of headingStarts(text, bodyStart)) {
      if (start > regionStart) spans.push({ start: regionStart, end: start });
      regionStart = start;
    }
  }
  spans.push({ start: regionStart, end: text.length });
  return spans;
}

function* headingStarts(text: string, bodyStart: number): Generator<number> {
  const openContainers: number[] = [];
  let openCode: string | null = null;
  let afterBlank = true;
  for (let start = bodyStart; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const code = codeFence.exec(line);
    if (openCode !== null) {
      if (closesCode(line, openCode)) openCode = null;
    } else if (code) {
      // Inside a list or a container it is not certain where a code fence ends: stop splitting.
      if (code[1] || openContainers.length > 0 || line.slice(code[0].length).includes('`')) return;
      openCode = code[2]!;
    } else if (/[-+*>.)]\s*(?:`{3}|~{3})/.test(line)) {
      return;
    } else {
      const opening = opensContainer.exec(line);
      const closing = closesContainer.exec(line);
      if (opening) openContainers.push(opening[1]!.length);
      else if (closing) closeContainer(openContainers, closing[1]!.length);
      else if (afterBlank && openContainers.length === 0 && heading.test(line)) yield start;
    }
    afterBlank = blank.test(line);
    start = end + 1;
  }
}

function closesCode(line: string, fence: string): boolean {
  const match = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/.exec(line);
  return match !== null && match[1]![0] === fence[0] && match[1]!.length >= fence.length;
}

function closeContainer(open: number[], size: number): void {
  if (open.length > 0 && size >= open.at(-1)!) open.pop();
}
