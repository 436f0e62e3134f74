import { readFile } from 'node:fs/promises';
import { FileError } from './exit.js';

/** Reads a file as UTF-8, without its byte order mark. Throws a FileError that says what happened and what to do. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new FileError(`${path}: ${reasonOf(error)}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${path}: not a UTF-8 text. Save it as UTF-8 in your editor and try again.`);
  }
}

/** A system error in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you are not allowed to read or write it';
    case 'EEXIST':
      return 'is there already; it was left as it is';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** Line and column (both from 1, columns in UTF-16 code units) of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
