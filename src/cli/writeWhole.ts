import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError } from './exit.js';
import { reasonOf } from './files.js';

export interface WriteOptions {
  /**
   * What becomes of a file that is there: `refuse` leaves it as it is; `replace` follows a link and replaces what it
   * leads to; `replaceNoLink` is for files of our own, where a link is somebody else's doing.
   */
  readonly existing: 'refuse' | 'replace' | 'replaceNoLink';
  /** The permissions of a new file, before the user's mask; one that is replaced keeps its own. */
  readonly mode?: number;
}

/**
 * Writes a file whole or not at all: first beside its place, down to the disk, then under its name in one step. Where
 * the disk is full, or we are ended in the middle, what stood there stands there still. Every file that the command
 * writes is written here.
 *
 * What is there and is no regular file is never replaced. Throws a FileError that names the file and says why.
 */
export function writeWhole(path: string, content: string | Uint8Array, options: WriteOptions): void {
  try {
    const target = options.existing === 'replace' ? leadsTo(path) : path;
    const there = options.existing === 'refuse' ? null : replaceable(target);
    const draft = join(dirname(target), `.samklang-${randomBytes(9).toString('base64url')}.tmp`);
    try {
      writeDraft(draft, content, options.mode ?? 0o666, there);
      if (options.existing === 'refuse') giveNewName(draft, target);
      else renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
    flushFolder(dirname(target));
  } catch (error) {
    const isAway = isCode(error, 'ENOENT') && !existsSync(dirname(path));
    throw new FileError(
      `${path}: ${isAway ? `there is no folder ${dirname(path)}; make it first` : reasonOf(error)}`,
    );
  }
}

/** A link keeps leading where it leads; what is replaced is the file. A name that is free stays as it is. */
function leadsTo(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT') || lstatSync(path, { throwIfNoEntry: false })) throw error;
    return path;
  }
}

/** What stands there and may be replaced; null where nothing stands. */
function replaceable(target: string): Stats | null {
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (!there) return null;
  if (there.isDirectory()) throw new FileError('is a folder, not a file');
  if (!there.isFile()) throw new FileError('is no regular file; it was left as it is');
  // A new name needs no right to the old file, but its owner may have meant it to stay.
  accessSync(target, constants.W_OK);
  return there;
}

/** @param like the file whose place it will take: it gets the same permissions and, where we may, the same owner */
function writeDraft(draft: string, content: string | Uint8Array, mode: number, like: Stats | null): void {
  const file = openSync(draft, 'wx', like ? 0o600 : mode);
  try {
    if (like) beLike(file, like);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function beLike(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only the superuser gives files away; it is ours then, as when it is saved by an editor.
  }
  fchmodSync(file, mode & 0o7777);
}

/** A link is made only where nothing is, in one step: nothing can come between a look and the writing. */
function giveNewName(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) throw error;
    // A file system without links: the name is taken first, empty, and then given to the draft.
    closeSync(openSync(target, 'wx'));
    renameSync(draft, target);
  }
}

/** The name itself is on the disk when its folder is. Where folders cannot be flushed, the system does it in its time. */
function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Windows, and folders that may be written to but not read.
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Throws a FileError when `path` leads to one of `inputs`: by the same name, another spelling of it, or a link of
 * either kind.
 */
export function refuseInputs(path: string, inputs: readonly string[]): void {
  const identity = identityOf(path);
  if (identity === null) return;
  for (const input of inputs) {
    if (identityOf(input) === identity)
      throw new FileError(`${path}: is ${basename(input)}, which is read; choose another place to write to`);
  }
}

/** What is the same for all names of one file; null where there is none. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
