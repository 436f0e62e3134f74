import type * as vscode from 'vscode';
import type { CellRatings } from '../../protocol/room.js';
import type { RatingsRefused } from '../../texts/roomTexts.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { writeEdits } from '../shared/writeEdits.js';

/**
 * Writes ratings that were typed in the overview into the file's table, as one edit that undo takes back whole.
 *
 * @returns null when they stand there and the file can be saved; else why not, and nothing is changed
 */
export async function writeRatings(
  analyses: Analyses,
  document: vscode.TextDocument,
  ratings: readonly CellRatings[],
): Promise<RatingsRefused | null> {
  const { recordRatings } = await core();
  const analysis = await analyses.of(document);
  if (!analysis) return 'gone';
  const edits = recordRatings(analysis, ratings);
  if (edits === null) return 'noPlace';
  return writeEdits(document, analysis.text, edits);
}
