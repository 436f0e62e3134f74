import * as vscode from 'vscode';

const scheme = 'samklang-preview';

/** What is asked beside a workshop as it would be. */
export interface PreviewWords {
  readonly title: (name: string) => string;
  readonly write: string;
  /** A line each: a list shows no more of one than there is room for. */
  readonly writeDetail: string;
  readonly leave: string;
  readonly leaveDetail: string;
}

/** Shows a workshop beside what it would be, and asks. */
export interface Preview extends vscode.Disposable {
  readonly isWanted: (document: vscode.TextDocument, result: string, words: PreviewWords) => Promise<boolean>;
}

export function preview(): Preview {
  let shown = '';
  const previews = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: () => shown,
  });
  const isWanted: Preview['isWanted'] = async (document, result, words) => {
    shown = result;
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const uri = vscode.Uri.from({ scheme, path: `/${name}`, query: String(Date.now()) });
    const title = words.title(name);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
    const [detail = '', ...more] = words.writeDetail.split('\n');
    const write: vscode.QuickPickItem = { label: `$(check) ${words.write}`, detail };
    const leave = { label: `$(close) ${words.leave}`, detail: words.leaveDetail };
    const notes = more.map((line): vscode.QuickPickItem => ({ label: `$(info) ${line}` }));
    const options = { placeHolder: title, ignoreFocusOut: true };
    let answer: vscode.QuickPickItem | undefined;
    do answer = await vscode.window.showQuickPick([write, leave, ...notes], options);
    while (answer && notes.includes(answer));
    await close(uri);
    return answer === write;
  };
  return { isWanted, dispose: () => void previews.dispose() };
}

async function close(preview: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) =>
      input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString(),
  );
  await vscode.window.tabGroups.close(shown);
}

/** A number from 0 to below 1 that nobody can foresee: the order is to keep a secret. */
export function random(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
