// `node:fs/promises` would be loaded by every run; these are when they are first asked for.
import { promises } from 'node:fs';
import { relative, sep } from 'node:path';
import { FileError } from './exit.js';
import { readBytes, standardInput } from './readBytes.js';

/** Reads a file as UTF-8, without its byte order mark. Throws a FileError that says what happened and what to do. */
export async function readText(path: string): Promise<string> {
  try {
    return decoded(path === standardInput ? readBytes(path) : await promises.readFile(path));
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
}

/** A file as it is, until the next one is read so, and as text; or why it could not be read. */
export function readNow(
  file: string,
): { readonly bytes: Uint8Array; readonly text: string } | { readonly problem: string } {
  try {
    const bytes = readBytes(file);
    return { bytes, text: decoded(bytes) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** Bytes as text, without their byte order mark. Throws a FileError when they are no UTF-8. */
export function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new FileError('not a UTF-8 text. Save it as UTF-8 in your editor and try again.');
  }
}

/** The byte order mark that a file begins with, "" where it has none: what is written back keeps it. */
export function markOf(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

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
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'there is no room for it; nothing was written';
    case 'ELOOP':
      return 'is a link; name the file itself';
    case 'EEXIST':
      return 'is there already; it was left as it is';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** A file's name that means something elsewhere too: seen from where the command runs, with slashes. */
export function relativeName(file: string): string {
  return relative('.', file).split(sep).join('/');
}
