/**
 * The rooms on disk. Each has two files that are written in turn, so that there is always a whole one, however a
 * writing ends. A rename would do the same, but goes through the window, which may be what has died.
 */
import * as vscode from 'vscode';
import { readHanded, type HandedRoom } from '../../protocol/keptRoom.js';
import { isFailure } from '../shared/files.js';
import { hashOf } from '../../text/hash.js';

export type Turn = 0 | 1;

/** What a file holds: the room, and whose it is. */
interface KeptFile {
  readonly uri: string;
  readonly turn: Turn;
  readonly handed: HandedRoom;
}

/** Its name tells nothing of the workshop. */
function fileOf(folder: vscode.Uri, uri: string, turn: Turn): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${hashOf(uri)}.${String(turn)}.json`);
}

export async function writeRoom(folder: vscode.Uri, { uri, turn, handed }: KeptFile): Promise<void> {
  const text = JSON.stringify({ uri, ...handed });
  await vscode.workspace.fs.writeFile(fileOf(folder, uri, turn), new TextEncoder().encode(text));
}

/** Nothing of it stays; one that is not there is forgotten already. */
export async function forgetRoom(folder: vscode.Uri, uri: string): Promise<void> {
  for (const turn of [0, 1] as const) {
    try {
      await vscode.workspace.fs.delete(fileOf(folder, uri, turn), { useTrash: false });
    } catch (error) {
      if (!isFailure(error, 'FileNotFound')) throw error;
    }
  }
}

/** The room of one workshop; null when there is none. */
export async function readRoom(folder: vscode.Uri, uri: string): Promise<KeptFile | null> {
  const files = await Promise.all(([0, 1] as const).map((turn) => readFile(fileOf(folder, uri, turn))));
  return latestOf(files).find((file) => file.uri === uri) ?? null;
}

/** The rooms of all workshops; what is not ours, or is broken, is left out. */
export async function readRooms(folder: vscode.Uri): Promise<KeptFile[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return latestOf(await Promise.all(entries.map(([name]) => readFile(vscode.Uri.joinPath(folder, name)))));
}

function latestOf(files: readonly (KeptFile | null)[]): KeptFile[] {
  const latest = new Map<string, KeptFile>();
  for (const file of files) {
    if (file && file.handed.number >= (latest.get(file.uri)?.handed.number ?? 0)) latest.set(file.uri, file);
  }
  return [...latest.values()];
}

async function readFile(place: vscode.Uri): Promise<KeptFile | null> {
  const turn = /\.([01])\.json$/.exec(place.path)?.[1];
  if (turn === undefined) return null;
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
    const value = JSON.parse(text) as { readonly uri?: unknown } | null;
    if (typeof value?.uri !== 'string') return null;
    return { uri: value.uri, turn: turn === '0' ? 0 : 1, handed: readHanded(value) };
  } catch {
    return null;
  }
}
