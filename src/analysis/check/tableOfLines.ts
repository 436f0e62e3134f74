import { communityIds, type CommunityId } from '../../model/communities.js';
import type { Dialect } from '../../model/dialect.js';
import { ratedTable } from '../../syntax/ratedLines.js';
import type { Block } from '../../syntax/tree.js';
import { lineBreakOf } from '../../text/lines.js';
import type { Reading } from '../read/reading.js';
import type { HitFix } from './rule.js';

/** The lines of a table for ratings, with the numbers that there are. */
export function ratingRows(
  { columns: { community, now, wanted }, rows }: Dialect,
  numbersOf: (community: CommunityId) => readonly [now: string, wanted: string],
): string[] {
  return [
    `| ${community} | ${now} | ${wanted} |`,
    '| --- | --- | --- |',
    ...communityIds.map((id) => `| ${[rows[id], ...numbersOf(id)].join(' | ')} |`),
  ];
}

/**
 * Writes ratings in lines as a table; null where they are not certain, or something else stands among them.
 *
 * @param around the lines above and below the table
 */
export function tableOfLines(
  { text, dialect }: Reading,
  block: Block,
  [before, after]: readonly [readonly string[], readonly string[]] = [[], []],
): HitFix | null {
  const rated = ratedTable(text, block, dialect);
  if (!rated) return null;
  const rows = ratingRows(
    dialect,
    (id) => rated.find(({ community }) => community === id)?.numbers ?? ['', ''],
  );
  return {
    title: { da: 'Sæt tallene ind i en tabel', en: 'Put the numbers in a table' },
    edits: [{ span: block.span, text: [...before, ...rows, ...after].join(lineBreakOf(text)) }],
  };
}
