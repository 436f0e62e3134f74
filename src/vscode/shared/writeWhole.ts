import * as vscode from 'vscode';
import { bytesOf, isFailure } from './files.js';
import { nonce } from './webviewPage.js';

/**
 * Writes a file whole or not at all: first beside its place, then under its name. Where the disk is full, what stood
 * there stands there still. VS Code gives a file another's name by taking the other away first: where we are ended
 * between the two, the whole new file is there, as `.samklang-….tmp`, and never half of one.
 *
 * Some places cannot do that: a folder that takes no new files, a provider that gives no other names, a link, which is
 * to lead where it leads. There the file is written in its place; half of one that was not there before is taken away.
 *
 * @param existing what becomes of a file that is there
 */
export async function writeWhole(
  target: vscode.Uri,
  content: string | Uint8Array,
  existing: 'replace' | 'refuse' = 'replace',
): Promise<void> {
  const { fs } = vscode.workspace;
  const bytes = bytesOf(content);
  const there = existing === 'refuse' ? null : await statOf(target);
  const inPlace = () => writeInPlace(target, bytes, there !== null);
  if (there && (there.type & vscode.FileType.SymbolicLink) !== 0) return inPlace();
  const draft = vscode.Uri.joinPath(target, '..', `.samklang-${nonce()}.tmp`);
  try {
    try {
      // The new file is as the old one in all but what is in it: who may read it, and whether it may be written.
      if (there) await fs.copy(target, draft);
      await fs.writeFile(draft, bytes);
    } catch (error) {
      if (!isFailure(error, 'NoPermissions', 'Unavailable')) throw error;
      return await inPlace();
    }
    try {
      await fs.rename(draft, target, { overwrite: there !== null });
    } catch (error) {
      // Somebody else's file that has come in between stays.
      if (isFailure(error, 'FileExists')) throw error;
      await inPlace();
    }
  } finally {
    // It is there no more when all went well.
    await Promise.resolve(fs.delete(draft, { useTrash: false })).catch(() => undefined);
  }
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (isFailure(error, 'FileNotFound')) return null;
    throw error;
  }
}

async function writeInPlace(target: vscode.Uri, bytes: Uint8Array, wasThere: boolean): Promise<void> {
  const { fs } = vscode.workspace;
  try {
    await fs.writeFile(target, bytes);
  } catch (error) {
    // What was not even begun cannot be deleted; why the writing failed is what is told.
    if (!wasThere) await Promise.resolve(fs.delete(target, { useTrash: false })).catch(() => undefined);
    throw error;
  }
}
