import * as vscode from 'vscode';
import type { Finding, Severity } from '../../analysis/finding.js';
import type { Analyses } from './analyses.js';
import { rangeOf } from '../shared/positions.js';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Shows the findings of every open workshop file. */
export function showFindings(analyses: Analyses): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('samklang');
  const listener = analyses.onDidAnalyse(({ document, analysis }) => {
    shown.set(
      document.uri,
      analysis ? analysis.findings.map((finding) => diagnostic(document, finding)) : undefined,
    );
  });
  return vscode.Disposable.from(shown, listener);
}

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
