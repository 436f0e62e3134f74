import * as vscode from 'vscode';
import type { Finding, Severity } from '../../analysis/finding.js';
import { isWorkshopDocument, type Analyses } from './analyses.js';
import { core } from '../shared/core.js';
import { rangeOf } from '../shared/positions.js';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Shows the findings of every open workshop file, and of those that would be one if their front matter stood first. */
export function showFindings(analyses: Analyses): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('samklang');
  const show = (document: vscode.TextDocument, findings: readonly Finding[]) =>
    shown.set(
      document.uri,
      findings.map((finding) => diagnostic(document, finding)),
    );
  const showMisplaced = async (document: vscode.TextDocument) => {
    if (document.languageId !== 'markdown' || isWorkshopDocument(document)) return;
    const finding = mayBeMisplaced.test(document.getText())
      ? (await core()).misplacedFinding(document.getText())
      : null;
    // Meanwhile it may have become a workshop, whose findings are told by its analysis.
    if (isWorkshopDocument(document)) return;
    if (finding && !document.isClosed) show(document, [finding]);
    else if (shown.has(document.uri)) shown.delete(document.uri);
  };
  const tell = (document: vscode.TextDocument) => void showMisplaced(document);
  vscode.workspace.textDocuments.forEach(tell);
  return vscode.Disposable.from(
    shown,
    analyses.onDidAnalyse(({ document, analysis }) => {
      show(document, analysis?.findings ?? []);
      if (!analysis) tell(document);
    }),
    vscode.workspace.onDidOpenTextDocument(tell),
    vscode.workspace.onDidChangeTextDocument(({ document }) => tell(document)),
    vscode.workspace.onDidCloseTextDocument((document) => shown.delete(document.uri)),
  );
}

/** Worth a closer look, and cheap to ask after each key: other Markdown files hardly ever have such a line. */
const mayBeMisplaced = /samklang["']?[ \t\u00A0]*:/i;

/** A finding as VS Code shows it. */
export function diagnostic(
  document: vscode.TextDocument,
  { code, severity, span, message }: Finding,
): vscode.Diagnostic {
  const result = new vscode.Diagnostic(rangeOf(document, span), message, severities[severity]);
  result.source = 'Samklang';
  result.code = code;
  return result;
}
