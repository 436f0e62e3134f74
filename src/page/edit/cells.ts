/** Writes into the cells of the rating table. */
import { writeCells } from '../../editing/recordRatings.js';
import type { RatingsRow } from '../../protocol/page.js';
import type { Question } from '../../protocol/room.js';
import { writtenCell } from '../../syntax/words.js';
import type { TextEdit } from '../../text/span.js';
import type { Editing, Found } from './editing.js';

/** The edits after which a cell holds `to`. */
export function writeRating(
  { analysis }: Editing,
  { field, part }: Found,
  to: string,
): readonly TextEdit[] | null {
  if (part.kind !== 'ratings') return null;
  const { reading } = analysis;
  const table = reading.ratingTables.find(({ span }) => span.start === part.at.start);
  const cell = part.rows.flatMap((row) => questionOf(row, field.at.start) ?? [])[0];
  if (!table?.isPlain || !cell) return null;
  return writeCells(reading, table, [{ ...cell, words: writtenCell(to) }]);
}

function questionOf({ community, cells }: RatingsRow, start: number) {
  const question = (['now', 'wanted'] as const).find((one: Question) => cells[one].field?.at.start === start);
  return question ? { community, question } : null;
}
