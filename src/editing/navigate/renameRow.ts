import { touches, type Span, type TextEdit } from '../../text/span.js';
import type { Json } from '../../analysis/read/reading.js';
import { idOf } from '../../model/dialect.js';
import { navigationTexts } from '../../texts/navigationTexts.js';
import type { Analysis } from '../../analysis/analyse.js';

/** The name of a community in the rating table at an offset, right or misspelt; null elsewhere. */
export function rowLabelAt({ reading }: Analysis, offset: number): Span | null {
  const rows = (reading.draft.ratings as Json[]).keys();
  for (const index of rows) {
    const span = reading.spans.get(`/ratings/${index}/community`);
    if (span && touches(span, offset)) return span;
  }
  return null;
}

/**
 * Gives a row of the rating table another of the four names, as the file's language writes it. Only the row: the
 * notes and efforts say themselves which community they are about.
 *
 * @returns the edit, or why it can't be: no such community, or another row has that name
 */
export function renameRow(
  analysis: Analysis,
  label: Span,
  name: string,
): { readonly edit: TextEdit } | { readonly refused: string } {
  const { reading, text, language } = analysis;
  const { rows } = reading.dialect;
  const texts = navigationTexts[language];
  const id = idOf(rows, name);
  if (!id) return { refused: texts.noSuchRow(Object.values(rows)) };
  const ratings = reading.draft.ratings as { community: string }[];
  const isTaken = ratings.some(
    ({ community }, index) =>
      community === id && reading.spans.get(`/ratings/${index}/community`)?.start !== label.start,
  );
  if (isTaken) return { refused: texts.rowTaken(rows[id]) };
  // The padding behind the name takes up the difference, so that the table stays in line.
  const padding = /^ */.exec(text.slice(label.end))![0].length;
  const longer = rows[id].length - (label.end - label.start);
  const room = Math.max(1, padding - longer);
  return {
    edit: { span: { start: label.start, end: label.end + padding }, text: rows[id] + ' '.repeat(room) },
  };
}
