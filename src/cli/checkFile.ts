import { bareResult, type BareResult, type Checking } from './checkedFile.js';
import { readNow } from './files.js';
import { sealOf } from './seal.js';

/** What a check depends on besides the file. */
export interface Circumstances {
  /** As `2026-12-15`. */
  readonly today: string;
  /** What the cache's seals are made with; null without a cache. */
  readonly secret: string | null;
}

/** The name and content of an entry of the cache. */
export type CacheEntry = readonly [id: string, sealed: string];

/** What became of a file: a result, and how to keep it, or why there is none. */
export type FileResult =
  { readonly result: BareResult; readonly entry: CacheEntry | null } | { readonly problem: string };

/** Reads and checks a file. The entry is about the very bytes that were checked. */
export function checkFile(core: Checking, file: string, { today, secret }: Circumstances): FileResult {
  const read = readNow(file);
  if ('problem' in read) return read;
  const { bytes, text } = read;
  const result = bareResult(core, text, today);
  if (secret === null) return { result, entry: null };
  const seal = sealOf(bytes, secret);
  return { result, entry: [seal.id, seal.close(JSON.stringify(result))] };
}
