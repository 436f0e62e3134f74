import { communityIds } from '../../model/communities.js';
import { hasUnreadNumbers } from '../check/tables.js';
import type { Reading } from '../read/reading.js';
import type { ReadableWorkshop } from '../../model/workshop.js';
import { ratedBlocksIn } from '../../syntax/ratedLines.js';
import { isIn } from '../../text/span.js';
import { questions, type CellName } from './few.js';

/**
 * The cells of which nobody can say that they are not answered: there are no numbers in what was read, but numbers
 * stand in the table that were not read and may be theirs, since their row or column has another name or they are no
 * ratings.
 */
export function unreadRatings(reading: Reading, workshop: ReadableWorkshop): ReadonlySet<CellName> {
  const draft = reading.draft.ratings as readonly Readonly<Record<string, unknown>>[];
  const hidden = reading.ratingTables.filter(
    (table) => hasUnreadNumbers(reading, table) || !table.head.some(({ column }) => column === 'community'),
  );
  const areInLines = haveRatedLines(reading);
  const cells = communityIds.flatMap((id) => {
    const read = workshop.ratings.find(({ community }) => community === id);
    const written = draft.find(({ community }) => community === id);
    return questions.flatMap((question): CellName[] => {
      if ((read?.[question].length ?? 0) > 0) return [];
      const hasRefused = ((written?.[question] as readonly unknown[] | undefined)?.length ?? 0) > 0;
      const mayBeHidden = hidden.some(
        ({ head }) => !written || !head.some(({ column }) => column === question),
      );
      return hasRefused || mayBeHidden || areInLines ? [`${id}/${question}`] : [];
    });
  });
  return new Set(cells);
}

/** Whether a block for ratings has lines of them and no table. */
function haveRatedLines({ directives, ratingTables, syntax }: Reading): boolean {
  return directives.some(
    ({ id, span }) =>
      id === 'balance' &&
      !ratingTables.some((table) => isIn(span, table.span.start)) &&
      ratedBlocksIn(syntax, span).length > 0,
  );
}
