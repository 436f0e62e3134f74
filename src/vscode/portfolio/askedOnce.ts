import type * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analyse.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** Has each action asked about in the last file alone that speaks of it, as far as the index knows the files. */
export function askedOnce(analyses: Analyses, index: WorkspaceIndex): vscode.Disposable {
  return index.onDidChange(async () => {
    if (index.state().running) return;
    const { lastSpokenIn, withoutAskedLater } = await core();
    const last = lastSpokenIn(index.workshops());
    const known = new WeakMap<Analysis, Analysis>();
    analyses.seeAs(({ uri }, analysis) => {
      const seen = known.get(analysis) ?? withoutAskedLater(last, uri.toString(), analysis);
      known.set(analysis, seen);
      return seen;
    });
  });
}
