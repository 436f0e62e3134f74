import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BareResult } from './checkedFile.js';
import type { CacheEntry } from './checkFile.js';
import { FileError } from './exit.js';
import { reasonOf } from './files.js';
import { readBytes } from './readBytes.js';
import { readRegular } from './readRegular.js';
import { sealOf } from './seal.js';
import { writeWhole } from './writeWhole.js';

/** What earlier checks gave, by the content of the files. */
export interface CheckCache {
  /** What the entries' seals are made with; null when nothing is kept. */
  readonly secret: string | null;
  /** What a file with this content gave; undefined when that is not known. Throws the system's error. */
  readonly look: (file: string) => BareResult | undefined;
  readonly add: (entry: CacheEntry) => void;
  /** Writes down what was added. Returns why it could not. */
  readonly save: () => string | null;
}

export interface CacheOptions {
  /** What results depend on besides the text; see `versionOf`. */
  readonly version: string;
  /** Somebody named the place: what stands there may be a file of their own. */
  readonly named: boolean;
  /** In characters. What comes when it is full is not kept, so neither the file nor the memory for it grows beyond. */
  readonly largest?: number;
}

const firstWord = 'samklang-check';
const keyPattern = /^samklang-key ([\w-]{43})\n$/;

/** No cache: nothing is known, nothing is kept. */
export const noCache: CheckCache = {
  secret: null,
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
 * Opens the cache in a file and the random key in the file beside it. One of another version or key, or one that is
 * damaged, counts for nothing and is written anew.
 *
 * The cache is a line with `version`, then a line per content: the name of its seal and the sealed result. It holds no
 * file names, and nothing in it can be read without the key and the very text that it is about.
 *
 * Throws a FileError when there is anything but a cache of ours: a link, a pipe, a device, or, where the place was
 * `named`, a file of somebody's own.
 */
export function openCache(path: string, { version, named, largest = 16_000_000 }: CacheOptions): CheckCache {
  const keyPath = `${path}.key`;
  const keyText = readRegular(keyPath);
  const content = readRegular(path);
  const known = keyPattern.exec(keyText ?? '')?.[1];
  if (named && content && !content.startsWith(firstWord)) refuse(path, 'cache');
  if (named && keyText && known === undefined) refuse(keyPath, 'key');
  const key = known ?? randomBytes(32).toString('base64url');
  const secret = derived(key, `seal ${version}`);
  const head = `${firstWord} ${derived(key, `head ${version}`)}`;
  const entries = boundedEntries(entriesIn(content ?? '', head), largest);
  return {
    secret,
    look: (file) => {
      if (entries.all.size === 0) return undefined;
      const seal = sealOf(readBytes(file), secret);
      const words = seal.open(entries.all.get(seal.id) ?? '');
      return words === null ? undefined : (JSON.parse(words) as BareResult);
    },
    add: entries.add,
    save: () => {
      if (!entries.isNew()) return null;
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        const ours = { existing: 'replaceNoLink', mode: 0o600 } as const;
        if (known === undefined) writeWhole(keyPath, `samklang-key ${key}\n`, ours);
        const lines = Array.from(entries.all, ([id, sealed]) => `${id} ${sealed}\n`);
        writeWhole(path, `${head}\n${lines.join('')}`, ours);
        return null;
      } catch (error) {
        return error instanceof FileError ? error.message : `${path}: ${reasonOf(error)}`;
      }
    },
  };
}

function refuse(path: string, what: 'cache' | 'key'): never {
  throw new FileError(`${path}: is no ${what} of samklang; it was left as it is`);
}

/** Another value for every purpose, from which the key cannot be found again. */
function derived(key: string, purpose: string): string {
  return createHmac('sha512', key).update(purpose).digest('base64url').slice(0, 43);
}

function entriesIn(content: string, head: string): Map<string, string> {
  const [first, ...lines] = content.split('\n');
  if (first !== head) return new Map();
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [id, sealed] = line.split(' ');
      return id && sealed ? [[id, sealed]] : [];
    }),
  );
}

/** Entries by name. What would make all together longer than `largest` characters is not taken in; what is there stays. */
function boundedEntries(
  all: Map<string, string>,
  largest: number,
): {
  readonly all: ReadonlyMap<string, string>;
  readonly add: (entry: CacheEntry) => void;
  readonly isNew: () => boolean;
} {
  let size = 0;
  let isNew = false;
  for (const [id, sealed] of all) size += id.length + sealed.length;
  const add = ([id, sealed]: CacheEntry): void => {
    const grown = size + sealed.length - (all.get(id)?.length ?? -id.length);
    if (grown > largest) return;
    all.set(id, sealed);
    size = grown;
    isNew = true;
  };
  return { all, add, isNew: () => isNew };
}
