import * as vscode from 'vscode';
import { isoDateOf } from '../../model/isoDates.js';
import type { Finding } from '../../analysis/finding.js';
import type { TextEdit } from '../../text/span.js';
import { fixTexts } from '../../texts/fixTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { workshopMeant, type Analyses } from './analyses.js';
import { core, type Core } from '../shared/core.js';
import { diagnostic } from './diagnostics.js';
import { uiLanguage } from '../shared/language.js';
import { spanOf, workspaceEdit } from '../shared/positions.js';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const fixAllKind = SourceFixAll.append('samklang');

/** The light bulb: what mends a finding, and all that is safe at once, also when a file is saved. */
export function codeActions(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: async (document, range, context) => {
          const analysis = await analyses.of(document);
          if (!analysis) return misplacedActions(await core(), document, context);
          const again = await analyses.again(document);
          return actionsAt(await core(), document, { analysis, again }, range, context);
        },
      },
      { providedCodeActionKinds: [QuickFix, fixAllKind] },
    ),
    vscode.commands.registerCommand('samklang.fixAll', () => fixAll(analyses)),
  );
}

/** What makes a workshop file of one whose front matter does not stand first. */
function misplacedActions(
  { misplacedFinding }: Core,
  document: vscode.TextDocument,
  { only }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const finding = only && !only.contains(QuickFix) ? null : misplacedFinding(document.getText());
  return (finding?.fixes ?? []).map(({ title, edits }) => {
    const made = new vscode.CodeAction(title, QuickFix);
    made.edit = workspaceEdit(document, edits);
    made.diagnostics = [diagnostic(document, finding!)];
    made.isPreferred = true;
    return made;
  });
}

function actionsAt(
  { choicesFor, findingsAt, mendSafely, silenceable, silenceEdit }: Core,
  document: vscode.TextDocument,
  { analysis, again }: { readonly analysis: Analysis; readonly again: (text: string) => Analysis | null },
  range: vscode.Range,
  { only }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const texts = fixTexts[analysis.language];
  const action = (title: string, kind: vscode.CodeActionKind, edits: readonly TextEdit[], of?: Finding) => {
    const made = new vscode.CodeAction(title, kind);
    made.edit = workspaceEdit(document, edits);
    if (of) made.diagnostics = [diagnostic(document, of)];
    return made;
  };
  if (only?.contains(fixAllKind)) {
    const all = mendSafely(analysis, again);
    return all.length > 0 ? [action(texts.fixAll, fixAllKind, all)] : [];
  }
  if (only && !only.contains(QuickFix)) return [];
  const found = findingsAt(analysis, spanOf(document, range));
  const fixes = found.flatMap((finding) =>
    finding.fixes.map(({ title, edits }, index) => {
      const made = action(title, QuickFix, edits, finding);
      made.isPreferred = index === 0 && finding.fixes.length === 1;
      return made;
    }),
  );
  const today = isoDateOf(new Date());
  const choices = found.flatMap((finding) =>
    choicesFor(analysis, finding, today).map(({ title, edits }) => action(title, QuickFix, edits, finding)),
  );
  const codes = [...new Set(found.map(({ code }) => code))];
  const kinds = codes.flatMap((code) => {
    if (analysis.findings.filter((finding) => finding.code === code).length < 2) return [];
    const edits = mendSafely(analysis, again, code);
    return edits.length > 0 ? [action(texts.fixAllOf(code), QuickFix, edits)] : [];
  });
  const mending = [...fixes, ...choices];
  const silences = silenceable(found, mending.length > 0).flatMap((finding) => [
    action(texts.silenceLine, QuickFix, [silenceEdit(analysis, finding, 'line')], finding),
    action(texts.silenceFile(finding.code), QuickFix, [silenceEdit(analysis, finding, 'file')], finding),
  ]);
  return [...mending, ...kinds, ...silences];
}

async function fixAll(analyses: Analyses): Promise<void> {
  const document = workshopMeant();
  const analysis = document && (await analyses.of(document));
  const edits =
    document && analysis ? (await core()).mendSafely(analysis, await analyses.again(document)) : [];
  if (document && edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  else void vscode.window.showInformationMessage(fixTexts[analysis?.language ?? uiLanguage()].nothingToFix);
}
