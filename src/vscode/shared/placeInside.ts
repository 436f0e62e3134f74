import * as vscode from 'vscode';

/** What lies below a folder by its path; undefined when a link on the way may lead elsewhere. */
export async function placeInside(
  folder: vscode.Uri,
  path: readonly string[],
): Promise<vscode.Uri | undefined> {
  let place = folder;
  for (const part of path) {
    place = vscode.Uri.joinPath(place, part);
    const found = await Promise.resolve(vscode.workspace.fs.stat(place)).catch(() => null);
    if (found && (found.type & vscode.FileType.SymbolicLink) !== 0) return undefined;
  }
  return place;
}
