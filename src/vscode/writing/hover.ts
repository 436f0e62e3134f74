import * as vscode from 'vscode';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf } from '../shared/positions.js';

/** Tells what a word of a workshop file means when one points at it. */
export function hovers(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover: async (document, position) => {
        const analysis = await analyses.of(document);
        if (!analysis) return undefined;
        const { hoverAt } = await core();
        const hover = hoverAt(analysis, document.offsetAt(position));
        // A Markdown string that is not told otherwise is not trusted and shows no HTML.
        return (
          hover && new vscode.Hover(new vscode.MarkdownString(hover.markdown), rangeOf(document, hover.span))
        );
      },
    },
  );
}
