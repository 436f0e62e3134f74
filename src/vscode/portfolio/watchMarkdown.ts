import * as vscode from 'vscode';

/** What is told of the Markdown files of a workspace. */
export interface MarkdownListener {
  readonly changed: (uri: vscode.Uri) => void;
  /** Something may have come: a file, or a folder with files in it. */
  readonly appeared: () => void;
  /** A file or a folder is gone. */
  readonly gone: (uri: vscode.Uri) => void;
  /** Folders were added to the workspace or taken out of it. */
  readonly otherFolders: () => void;
}

/** Follows the Markdown files on disk. */
export function watchMarkdown(listener: MarkdownListener): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher('**/*.md', true, false, true);
  // Of a folder that is moved or deleted, nothing is told but the folder itself.
  const all = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  return vscode.Disposable.from(
    files,
    all,
    files.onDidChange(listener.changed),
    all.onDidCreate(({ path }) => {
      if (/\.md$|\/[^./]+$/i.test(path)) listener.appeared();
    }),
    all.onDidDelete(listener.gone),
    vscode.workspace.onDidChangeWorkspaceFolders(listener.otherFolders),
  );
}
