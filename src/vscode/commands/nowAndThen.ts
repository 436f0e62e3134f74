import * as vscode from 'vscode';
import type { Analyses } from '../analysis/analyses.js';
import type { OnDemand } from './nowAndThenLoaded.js';

/** What the commands of `onDemand` are called. */
const commands = [
  'newWorkshop',
  'newFollowUp',
  'openPoster',
  'savePoster',
  'exportReport',
  'saveReport',
  'collectReflections',
  'present',
  'presentStep',
] as const;
export type OnDemandCommand = (typeof commands)[number];

/** What is projected. */
export const presentationViewType = 'samklang.presentation';

/** Commands that are used now and then and need much code: it is loaded when the first of them is called. */
export function lazyCommands(context: vscode.ExtensionContext, analyses: Analyses): vscode.Disposable {
  let loading: Promise<OnDemand> | undefined;
  const load = (): Promise<OnDemand> =>
    (loading ??= import('./nowAndThenLoaded.js').then(({ onDemand }) => onDemand(context, analyses)));
  return vscode.Disposable.from(
    ...commands.map((name) =>
      vscode.commands.registerCommand(`samklang.${name}`, async (...args: unknown[]) =>
        (await load()).commands[name](...args),
      ),
    ),
    vscode.window.registerWebviewPanelSerializer(presentationViewType, {
      deserializeWebviewPanel: async (panel, state: unknown) =>
        (await load()).restorePresentation(panel, state),
    }),
    { dispose: () => void loading?.then((loaded) => loaded.dispose()) },
  );
}
