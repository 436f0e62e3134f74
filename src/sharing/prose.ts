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
 * Lines as one text. Two spaces at the end of a line are a line break, which nobody sees; and where several begin as
 * points do in other programs, each is one.
 */
export function linesOf(text: string, lines: readonly Span[]): string {
  const isPoint = lines.map((line) => strayBullet(text, line) !== null);
  const arePoints = isPoint.filter(Boolean).length > 1;
  return lines
    .map(({ start, end }, index) => {
      const isLast = index === lines.length - 1;
      const isBroken = text.startsWith('  ', end) || (arePoints && isPoint[index + 1]);
      return text.slice(start, end) + (isBroken && !isLast ? '  ' : '');
    })
    .join('\n');
}
