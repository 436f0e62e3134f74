import * as vscode from 'vscode';
import { isEmptyRoom, type HandedRoom } from '../../protocol/keptRoom.js';
import { followFiles } from './followFiles.js';
import { nonce } from '../shared/webviewPage.js';
import { forgetRoom, readRoom, readRooms, writeRoom, type Turn } from './roomFiles.js';

/**
 * What is typed and not yet written, and the clocks: small files for each workshop, among those that VS Code keeps
 * for extensions. They are on disk when `keep` resolves, whatever dies afterwards; VS Code writes its own state later,
 * and gives a window that is opened again after a crash another folder of its own.
 */
export interface RoomStore extends vscode.Disposable {
  /** Tells this window from others: files that are not saved have the same names in all of them. */
  readonly mark: string;
  readonly of: (uri: string) => Promise<HandedRoom>;
  /** Resolves when it is on disk. An empty room is forgotten. */
  readonly keep: (uri: string, handed: HandedRoom) => Promise<void>;
  /** A file has another address now, with all that was kept of it. */
  readonly onDidMove: vscode.Event<Moved>;
  /** Something else is kept of a file now. */
  readonly onDidKeep: vscode.Event<string>;
}

interface Moved {
  readonly from: string;
  readonly to: string;
}

/** The number of the room that was emptied last: a page that remembers an older one is wrong. */
const emptied = 'samklang.roomEmptied';
const nothing: HandedRoom = { room: {}, number: 0 };

/** A window's own mark, in what VS Code keeps of it. */
const ownMark = 'samklang.window';
/** A window that was left with something unsaved in it is not waited for any longer, in milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

function markOf({ workspaceState }: vscode.ExtensionContext): string {
  const known = workspaceState.get<string>(ownMark);
  if (known !== undefined) return known;
  const made = nonce();
  void workspaceState.update(ownMark, made);
  return made;
}

function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/** What is kept of files that were never saved goes with time: nobody tells when their window is gone for good. */
async function forgetLeft(folder: vscode.Uri, before: number): Promise<void> {
  for (const { uri, handed } of await readRooms(folder))
    if (isUnsaved(uri) && handed.number < before) await forgetRoom(folder, uri);
}

export function roomStore(extension: vscode.ExtensionContext): RoomStore {
  const { globalStorageUri, globalState } = extension;
  const folder = vscode.Uri.joinPath(globalStorageUri, 'rooms');
  const mark = markOf(extension);
  const nameOf = (uri: string) => (isUnsaved(uri) ? `${uri} ${mark}` : uri);
  void forgetLeft(folder, Date.now() - keptFor);
  const moved = new vscode.EventEmitter<Moved>();
  const kept = new vscode.EventEmitter<string>();
  /** Where files went: a page may still speak of the old address. */
  const gone = new Map<string, string>();
  /** What this window has read or been handed, and what of it is on disk. */
  const rooms = new Map<string, HandedRoom>();
  const onDisk = new Map<string, { readonly handed: HandedRoom; readonly turn: Turn }>();
  /** Of these nothing was kept, so the disk is not asked at every key; another window may keep something while one is in it. */
  const absent = new Set<string>();
  let last: Promise<void> = Promise.resolve();

  /** One after the other; what was overtaken by a later change is passed over. */
  const flush = async (uri: string): Promise<void> => {
    const handed = rooms.get(uri);
    const before = onDisk.get(uri);
    if (!handed || handed === before?.handed) return;
    const turn = before?.turn === 0 ? 1 : 0;
    if (isEmptyRoom(handed.room)) await forgetRoom(folder, nameOf(uri));
    else await writeRoom(folder, { uri: nameOf(uri), turn, handed });
    onDisk.set(uri, { handed, turn });
  };
  const later = (uri: string): Promise<void> => {
    const next = () => flush(uri);
    return (last = last.then(next, next));
  };
  const read = async (uri: string): Promise<HandedRoom> => {
    const known = rooms.has(uri) || absent.has(uri);
    const kept = known ? null : await readRoom(folder, nameOf(uri));
    if (!known && !kept) absent.add(uri);
    // Handed over meanwhile, it is newer than what was read.
    if (kept && !rooms.has(uri)) {
      rooms.set(uri, kept.handed);
      onDisk.set(uri, kept);
    }
    return rooms.get(uri) ?? nothing;
  };
  const keep = async (asked: string, handed: HandedRoom): Promise<void> => {
    const uri = gone.get(asked) ?? asked;
    rooms.set(uri, handed);
    kept.fire(uri);
    await later(uri);
    if (isEmptyRoom(handed.room) && handed.number > globalState.get(emptied, 0))
      await globalState.update(emptied, handed.number);
  };
  const drop = async (uri: string): Promise<void> =>
    keep(uri, { room: {}, number: (await read(uri)).number });
  const move = async (from: string, to: string): Promise<void> => {
    gone.delete(to);
    gone.set(from, to);
    moved.fire({ from, to });
    const handed = await read(from);
    rooms.set(from, { room: {}, number: handed.number });
    if ((rooms.get(to)?.number ?? 0) <= handed.number) rooms.set(to, handed);
    await later(to);
    await later(from);
  };
  const below = async (place: string): Promise<string[]> => {
    const known = [...rooms.keys(), ...(await readRooms(folder)).map(({ uri }) => uri)];
    return [...new Set(known)].filter((uri) => uri.startsWith(`${place}/`));
  };
  const files = followFiles({ below, move, drop });
  const opened = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
    gone.delete(uri.toString());
    absent.delete(uri.toString());
  });
  const focused = vscode.window.onDidChangeWindowState(() => absent.clear());
  return {
    mark,
    of: async (uri) => {
      const { room, number } = await read(uri);
      return { room, number: Math.max(number, globalState.get(emptied, 0)) };
    },
    keep,
    onDidMove: moved.event,
    onDidKeep: kept.event,
    dispose: () => void vscode.Disposable.from(files, opened, focused, moved, kept).dispose(),
  };
}
