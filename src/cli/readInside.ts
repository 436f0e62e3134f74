import { promises } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { mostBytes } from '../sharing/look/logo.js';

/** The folder of a file and all above it, the nearest first. */
export function foldersAbove(file: string): string[] {
  const folders = [dirname(resolve(file))];
  for (;;) {
    const above = dirname(folders.at(-1)!);
    if (above === folders.at(-1)) return folders;
    folders.push(above);
  }
}

/**
 * The bytes of a file below a folder; null when it is not there or cannot be read, is no regular file or a large one,
 * or a link on the way may lead elsewhere.
 */
export async function readInside(folder: string, path: readonly string[]): Promise<Uint8Array | null> {
  try {
    const file = join(await promises.realpath(folder), ...path);
    if ((await promises.realpath(file)) !== file) return null;
    const found = await promises.lstat(file);
    return found.isFile() && found.size <= mostBytes ? await promises.readFile(file) : null;
  } catch {
    return null;
  }
}
