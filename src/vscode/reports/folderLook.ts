import * as vscode from 'vscode';
import type { ChosenLook, ReadInside } from '../../lazy/sharing.js';
import { placeInside } from '../shared/placeInside.js';

/**
 * How reports on the files of a folder look: as the settings in it or the nearest folder above say, which the command
 * line finds too; where there are none, or the workspace is not trusted, as the user's own.
 */
export async function folderLook(folder: vscode.Uri | undefined): Promise<ChosenLook | null> {
  if (!folder) return null;
  const { chosenLook, mostBytes, nearestLook } = await import('../../lazy/sharing.js');
  const read: ReadInside<vscode.Uri> = async (from, path) => {
    try {
      const place = await placeInside(from, path);
      const found = place && (await vscode.workspace.fs.stat(place));
      return found?.type === vscode.FileType.File && found.size <= mostBytes
        ? await vscode.workspace.fs.readFile(place!)
        : null;
    } catch {
      return null;
    }
  };
  const found = vscode.workspace.isTrusted ? await nearestLook(foldersFrom(folder), read) : null;
  if (found) return found;
  const own = vscode.workspace.getConfiguration('samklang', folder).get<object>('look', {});
  const home = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  return Object.keys(own).length > 0 ? chosenLook(own, (path) => read(home, path)) : null;
}

function foldersFrom(folder: vscode.Uri): vscode.Uri[] {
  const folders = [folder];
  for (;;) {
    const above = vscode.Uri.joinPath(folders.at(-1)!, '..');
    if (above.path === folders.at(-1)!.path) return folders;
    folders.push(above);
  }
}
