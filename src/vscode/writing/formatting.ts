import * as vscode from 'vscode';
import type { Refusal } from '../../lazy/formatting.js';
import { isWorkshopDocument, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf, showAt } from '../shared/positions.js';

/**
 * Format Document and Format Selection, for the workshop files that are open and no others: as a formatter of all
 * Markdown we would come between other files and the formatter that their users have for them.
 */
export function formatting(analyses: Analyses): vscode.Disposable {
  const known = new Map<string, vscode.Disposable>();
  const listening = analyses.onDidAnalyse(({ document, analysis }) => {
    const key = document.uri.toString();
    if (analysis && !known.has(key)) known.set(key, formatter(document));
    if (analysis) return;
    known.get(key)?.dispose();
    known.delete(key);
  });
  return vscode.Disposable.from(listening, {
    dispose: () => {
      for (const registered of known.values()) registered.dispose();
    },
  });
}

/** Registers the formatter of one file. */
function formatter({ uri }: vscode.TextDocument): vscode.Disposable {
  const filter = { language: 'markdown', scheme: uri.scheme, pattern: uri.fsPath };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(filter, {
      provideDocumentFormattingEdits: (document) => editsFor(document),
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(filter, {
      provideDocumentRangeFormattingEdits: (document, range) => editsFor(document, range),
    }),
  );
}

async function editsFor(
  document: vscode.TextDocument,
  range?: vscode.Range,
): Promise<vscode.TextEdit[] | undefined> {
  if (!isWorkshopDocument(document)) return undefined;
  const [{ analyse }, { format, formatTexts }] = await Promise.all([
    core(),
    import('../../lazy/formatting.js'),
  ]);
  const selection = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const formatted = format(document.getText(), analyse, selection);
  if (formatted?.refusal)
    void tell(document, formatted.refusal, formatTexts[formatted.refusal.language].show);
  return formatted?.edits?.map(({ span, text }) => vscode.TextEdit.replace(rangeOf(document, span), text));
}

/** What is being told at this moment: a file that is formatted on every save tells it once. */
const told = new Set<string>();

async function tell(document: vscode.TextDocument, { message, at }: Refusal, show: string): Promise<void> {
  const key = `${document.uri.toString()} ${message}`;
  if (told.has(key)) return;
  told.add(key);
  const chosen = await vscode.window.showWarningMessage(message, ...(at === null ? [] : [show]));
  told.delete(key);
  if (chosen === undefined || at === null) return;
  await showAt(document, at);
}
