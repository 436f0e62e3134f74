import type * as vscode from 'vscode';
import type { Page } from '../../protocol/page.js';
import type { Focus } from '../../protocol/pageEdits.js';
import type { PageStatement } from '../../protocol/pageMessages.js';
import type { TextEdit } from '../../text/span.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { writeWritable } from '../shared/writeEdits.js';
import { aboutOf, type UndoGroups } from './undoGroups.js';

/** What became of a statement: `why` is null when it stands in the text. */
interface Outcome {
  readonly why: string | null;
  readonly focus: Focus | null;
  readonly isReadOnly: boolean;
}

interface Means {
  readonly analyses: Analyses;
  readonly undo: UndoGroups;
  readonly isReadOnly: boolean;
  /** The page that is shown already, and of which version. */
  readonly page: { readonly version: number; readonly page: Page } | null;
}

/**
 * Writes what was done on a page into the text: at the place where its field is now, or not at all.
 *
 * @param steps what has changed since the version that it is about; null when that is too long ago
 */
export async function writeStatement(
  document: vscode.TextDocument,
  steps: readonly (readonly TextEdit[])[] | null,
  statement: PageStatement,
  { analyses, undo, isReadOnly, page }: Means,
): Promise<Outcome> {
  const { editOf, editPage, moveEdit, pageTexts } = await core();
  const analysis = await analyses.of(document);
  const texts = pageTexts[analysis?.language ?? uiLanguage()].labels;
  const not = (why: string, isReadOnly = false): Outcome => ({ why, focus: null, isReadOnly });
  if (isReadOnly) return not(texts.readOnly, true);
  if (!analysis || !steps) return not(texts.gone);
  const edit = moveEdit(editOf(statement), steps);
  const result =
    page?.version === document.version ? editPage(analysis, edit, page.page) : editPage(analysis, edit);
  if (!result.done) return not(result.message);
  const outcome: Outcome = { why: null, focus: result.focus, isReadOnly: false };
  if (result.edits.length === 0) return outcome;
  const before = analysis.text;
  // Between the analysis and the edit the text must not have moved on.
  if (document.getText() !== before) return not(texts.gone);
  const refused = await writeWritable(document, before, result.edits);
  if (refused === 'readOnly') return not(texts.readOnly, true);
  if (refused) return not(texts.refused);
  undo.did({ before, after: document.getText(), about: aboutOf(edit), time: Date.now() });
  return outcome;
}
