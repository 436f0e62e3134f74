import * as vscode from 'vscode';
import type { PasteChoice } from '../../editing/pasting/paste.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf, spanOf, workspaceEdit } from '../shared/positions.js';

/** What VS Code adds to what is copied in one of its editors. */
const ownCopy = 'vscode-editor-data';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('samklang');

/**
 * Pastes what was copied in Word, Excel, Teams, Outlook or a web page as points, tables and ratings; as it is, is one
 * choice away. What was copied in VS Code is Markdown already and stays as it is.
 */
export function pasting(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    {
      provideDocumentPasteEdits: async (document, ranges, copied, _context, token) => {
        const [range, another] = ranges;
        const text = copied.get(ownCopy) ? undefined : copied.get('text/plain');
        if (!range || another || !text) return undefined;
        const [pasted, analysis] = await Promise.all([text.asString(), analyses.of(document)]);
        if (!analysis || token.isCancellationRequested) return undefined;
        const { pasteChoices } = await core();
        return pasteChoices(analysis, spanOf(document, range), pasted).map((choice) =>
          editOf(document, range, choice),
        );
      },
    },
    { pasteMimeTypes: ['text/plain'], providedPasteEditKinds: [kind] },
  );
}

function editOf(
  document: vscode.TextDocument,
  range: vscode.Range,
  { id, title, edits }: PasteChoice,
): vscode.DocumentPasteEdit {
  const [only] = edits;
  // Where it goes where the cursor is, the cursor then stands behind it.
  const isHere = only && edits.length === 1 && rangeOf(document, only.span).isEqual(range);
  const edit = new vscode.DocumentPasteEdit(isHere ? only.text : '', title, kind.append(id));
  if (!isHere) edit.additionalEdit = workspaceEdit(document, edits);
  return edit;
}
