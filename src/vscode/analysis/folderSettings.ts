import * as vscode from 'vscode';
import type { SeverityChoices } from '../../analysis/check/severities.js';
import { core } from '../shared/core.js';

/** How long a new folder gets until what came with it is there, in milliseconds. */
const settling = 1000;

/** How serious findings are to be in the files of each folder. */
export interface FolderSettings extends vscode.Disposable {
  /** Tells that something may be chosen otherwise now. */
  readonly onDidChange: vscode.Event<undefined>;
  readonly choicesFor: (document: vscode.TextDocument) => Promise<SeverityChoices>;
}

/**
 * The choices that the command line finds too, in the settings in a file's folder or the nearest one above; where
 * there are none, or the workspace is not trusted, the user's own.
 */
export function folderSettings(): FolderSettings {
  const changed = new vscode.EventEmitter<undefined>();
  const known = new Map<string, Promise<SeverityChoices | undefined>>();
  const forget = () => {
    known.clear();
    changed.fire(undefined);
  };

  const of = (folder: vscode.Uri): Promise<SeverityChoices | undefined> => {
    const key = folder.toString();
    const found = known.get(key) ?? lookFrom(folder);
    known.set(key, found);
    return found;
  };
  const lookFrom = async (folder: vscode.Uri): Promise<SeverityChoices | undefined> => {
    const own = await ownChoices(folder);
    const above = vscode.Uri.joinPath(folder, '..');
    return own ?? (above.path === folder.path ? undefined : of(above));
  };

  // Of a folder that comes or goes with what is in it, sometimes nothing is told but the folder itself, and that before
  // what is in it has been written.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgetTwice = () => {
    forget();
    clearTimeout(timer);
    timer = setTimeout(forget, settling);
  };
  const watchers = ['**/{.samklang,.vscode}', '**/{.samklang,.vscode}/settings.json'].map((pattern) =>
    vscode.workspace.createFileSystemWatcher(pattern),
  );
  const listeners = vscode.Disposable.from(
    changed,
    ...watchers.flatMap((watcher) => [
      watcher,
      watcher.onDidCreate(forgetTwice),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
    ]),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith('/settings.json')) forget();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(forget),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('samklang.findings')) forget();
    }),
    // What stands above the workspace is not watched.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) forget();
    }),
  );
  return {
    onDidChange: changed.event,
    choicesFor: async (document) => {
      const folder = vscode.workspace.isTrusted ? folderOf(document) : undefined;
      return (folder && (await of(folder))) ?? usersChoices(document);
    },
    dispose: () => {
      clearTimeout(timer);
      listeners.dispose();
    },
  };
}

/** What has no file yet is at home in the workspace. */
function folderOf({ uri }: vscode.TextDocument): vscode.Uri | undefined {
  if (uri.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.Uri.joinPath(uri, '..');
}

async function usersChoices(document: vscode.TextDocument): Promise<SeverityChoices> {
  const { readSeverityChoices } = await core();
  return readSeverityChoices(
    vscode.workspace.getConfiguration('samklang', document).get<unknown>('findings'),
  );
}

/** What the settings in a folder choose; undefined when they say nothing of findings, or cannot be read. */
async function ownChoices(folder: vscode.Uri): Promise<SeverityChoices | undefined> {
  const { choicesIn, settingsFiles } = await core();
  for (const name of settingsFiles) {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      const choices = choicesIn(name, new TextDecoder().decode(bytes));
      if (choices === 'broken') return {};
      if (choices !== 'silent') return choices;
    } catch {
      // There is no such file.
    }
  }
  return undefined;
}
