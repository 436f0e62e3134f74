import * as vscode from 'vscode';
import type { Analyses } from '../analysis/analyses.js';
import { onDemandCommands, viewTypes } from './names.js';
import type { OnDemand } from './nowAndThenLoaded.js';

/** Commands that are used now and then and need much code: it is loaded when the first of them is called. */
export function lazyCommands(context: vscode.ExtensionContext, analyses: Analyses): vscode.Disposable {
  let loading: Promise<OnDemand> | undefined;
  const load = (): Promise<OnDemand> =>
    (loading ??= import('./nowAndThenLoaded.js').then(({ onDemand }) => onDemand(context, analyses)));
  return vscode.Disposable.from(
    ...onDemandCommands.map((name) =>
      vscode.commands.registerCommand(`samklang.${name}`, async (...args: unknown[]) =>
        (await load()).commands[name](...args),
      ),
    ),
    vscode.window.registerWebviewPanelSerializer(viewTypes.presentation, {
      deserializeWebviewPanel: async (panel, state: unknown) =>
        (await load()).restorePresentation(panel, state),
    }),
    { dispose: () => void loading?.then((loaded) => loaded.dispose()) },
  );
}
