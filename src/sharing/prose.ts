import { readAhead } from '../syntax/inline.js';
import { linkDefinitionsIn, type LinkDefinitions } from '../syntax/linkDefinitions.js';
import { strayBullet } from '../syntax/strayLines.js';
import type { WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import type { Span } from '../text/span.js';

/** Reads the words of a file in a few goes, before its parts are told one by one; returns the definitions for them. */
export function readProse(syntax: WorkshopSyntax): LinkDefinitions {
  const definitions = linkDefinitionsIn(syntax);
  readAhead(proseIn(syntax), definitions);
  return definitions;
}

function* proseIn({ text, blocks }: WorkshopSyntax): Generator<string> {
  for (const node of walk(blocks)) {
    if (node.kind === 'paragraph') yield linesOf(text, node.lines);
    else if (node.kind === 'heading') yield text.slice(node.content.start, node.content.end);
    else if (node.kind === 'item' && node.mark) yield text.slice(node.words.start, node.words.end);
    else if (node.kind === 'table') for (const row of node.rows) for (const { text } of row.cells) yield text;
  }
}

/**
 * Lines as one text. Two spaces at the end of a line are a line break, which nobody sees; where several begin as points
 * do in other programs, each is one; and where no program has broken the lines, their writer has.
 */
export function linesOf(text: string, lines: readonly Span[]): string {
  const isPoint = lines.map((line) => strayBullet(text, line) !== null);
  const arePoints = isPoint.filter(Boolean).length > 1;
  const areMeant = !areWrapped(text, lines);
  return lines
    .map(({ start, end }, index) => {
      const isLast = index === lines.length - 1;
      const isBroken = areMeant || text.startsWith('  ', end) || (arePoints && isPoint[index + 1]);
      return text.slice(start, end) + (isBroken && !isLast ? '  ' : '');
    })
    .join('\n');
}

/** Nobody has a program break lines that are shorter. */
const leastWidth = 70;

/** Whether a program may have broken the lines: it does so only where the next word has no room. */
function areWrapped(text: string, lines: readonly Span[]): boolean {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), leastWidth);
  return lines.every(({ start, end }, index) => {
    const next = lines[index + 1];
    const [word = ''] = /^\S*/.exec(next ? text.slice(next.start, next.end) : '') ?? [];
    return !next || end - start + 1 + word.length > width;
  });
}
