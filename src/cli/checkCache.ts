import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BareResult } from './checkedFile.js';
import type { CacheEntry } from './checkFile.js';
import { FileError } from './exit.js';
import { reasonOf } from './files.js';
import { readBytes } from './readBytes.js';
import { sealOf } from './seal.js';

/** What earlier checks gave, by the content of the files. */
export interface CheckCache {
  /** What the entries' seals are salted with; null when nothing is kept. */
  readonly salt: string | null;
  /** What a file with this content gave; undefined when that is not known. Throws the system's error. */
  readonly look: (file: string) => BareResult | undefined;
  readonly add: (entry: CacheEntry) => void;
  /** Writes down what was added. Returns why it could not. */
  readonly save: () => string | null;
}

const firstWord = 'samklang-check';
/** In characters. Old entries give way to new ones, so neither the file nor the memory for it grows beyond. */
const largest = 8_000_000;

/** No cache: nothing is known, nothing is kept. */
export const noCache: CheckCache = {
  salt: null,
  look: () => undefined,
  add: () => undefined,
  save: () => null,
};

/** Where the system wants caches to be. */
export function usualCachePath(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'samklang', 'check');
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'samklang', 'Cache', 'check');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'samklang', 'check');
  return join(homedir(), '.cache', 'samklang', 'check');
}

/**
 * Everything that results depend on besides the text: the program's own bytes, so that no new build finds the results
 * of an old one, and the day.
 */
export function versionOf(programs: readonly string[], today: string): string {
  const hash = createHash('sha512').update(today);
  for (const program of programs) hash.update(readFileSync(program));
  return hash.digest('base64url').slice(0, 32);
}

/**
 * Opens the cache in a file. One of another version, or one that is damaged, counts for nothing and is written anew.
 *
 * The file is a line with `version`, then a line per content: the name of its seal and the sealed result. It holds no
 * file names, and nothing in it can be read without the very text that it is about.
 */
export function openCache(path: string, version: string): CheckCache {
  const head = `${firstWord} ${version}`;
  const entries = readEntries(path, head);
  let size = 0;
  for (const [id, sealed] of entries) size += id.length + sealed.length;
  let isNew = false;
  const forget = (id: string): void => {
    const sealed = entries.get(id);
    if (sealed !== undefined) size -= id.length + sealed.length;
    entries.delete(id);
  };
  return {
    salt: version,
    look: (file) => {
      if (entries.size === 0) return undefined;
      const seal = sealOf(readBytes(file), version);
      const words = seal.open(entries.get(seal.id) ?? '');
      return words === null ? undefined : (JSON.parse(words) as BareResult);
    },
    add: ([id, sealed]) => {
      forget(id);
      entries.set(id, sealed);
      size += id.length + sealed.length;
      isNew = true;
      for (const oldest of entries.keys()) {
        if (size <= largest) break;
        forget(oldest);
      }
    },
    save: () => (isNew ? write(path, head, entries) : null),
  };
}

/** Somebody may name a file of their own by mistake. Throws a FileError when `path` leads to anything but a cache. */
export function refuseOtherFiles(path: string): void {
  const start = Buffer.alloc(firstWord.length);
  try {
    const file = openSync(path, 'r');
    try {
      if (readSync(file, start) === 0 || start.toString('latin1') === firstWord) return;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
  throw new FileError(`${path}: is no cache of samklang; it was left as it is`);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function readEntries(path: string, head: string): Map<string, string> {
  const [first, ...lines] = contentOf(path).split('\n');
  if (first !== head) return new Map();
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [id, sealed] = line.split(' ');
      return id && sealed ? [[id, sealed]] : [];
    }),
  );
}

/** In one step: another check that reads or writes at the same time sees a whole file. */
function write(path: string, head: string, entries: ReadonlyMap<string, string>): string | null {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const lines = Array.from(entries, ([id, sealed]) => `${id} ${sealed}`);
    writeFileSync(draft, [head, ...lines, ''].join('\n'), { mode: 0o600, encoding: 'latin1' });
    renameSync(draft, path);
    return null;
  } catch (error) {
    remove(draft);
    return `${path}: ${reasonOf(error)}`;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing could be written, nothing is left behind.
  }
}
