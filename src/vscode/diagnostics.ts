import * as vscode from 'vscode';
import type { Finding, Severity } from '../model/finding.js';
import type { Analyses } from './analyses.js';
import { rangeOf, workspaceEdit } from './positions.js';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Shows the findings of every open workshop file, and offers their fixes. */
export function showFindings(analyses: Analyses): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('samklang');
  const listener = analyses.onDidAnalyse(({ document, analysis }) => {
    shown.set(
      document.uri,
      analysis ? analysis.findings.map((finding) => diagnostic(document, finding)) : undefined,
    );
  });
  const fixes = vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    { provideCodeActions: (document, range) => quickFixes(analyses, document, range) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
  return vscode.Disposable.from(shown, listener, fixes);
}

function diagnostic(
  document: vscode.TextDocument,
  { code, severity, span, message }: Finding,
): vscode.Diagnostic {
  const result = new vscode.Diagnostic(rangeOf(document, span), message, severities[severity]);
  result.source = 'Samklang';
  result.code = code;
  return result;
}

async function quickFixes(
  analyses: Analyses,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const analysis = await analyses.of(document);
  if (!analysis) return [];
  return analysis.findings
    .filter(({ fixes, span }) => fixes.length > 0 && rangeOf(document, span).intersection(range))
    .flatMap((finding) =>
      finding.fixes.map(({ title, edits }) => {
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.edit = workspaceEdit(document, edits);
        action.diagnostics = [diagnostic(document, finding)];
        action.isPreferred = finding.fixes.length === 1;
        return action;
      }),
    );
}
