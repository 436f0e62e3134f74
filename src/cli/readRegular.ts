import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { FileError } from './exit.js';
import { reasonOf } from './files.js';

// Windows has neither; there the look before the opening has to do.
const {
  O_RDONLY,
  O_NOFOLLOW = 0,
  O_NONBLOCK = 0,
} = constants as { O_RDONLY: number } & Partial<Record<'O_NOFOLLOW' | 'O_NONBLOCK', number>>;

/**
 * What stands in a file of our own, a character for each byte; null when it is not there. Neither a link is followed
 * nor anything but a regular file read: a pipe would keep us waiting, and a device may never end. Throws a FileError
 * that names the file and says why.
 */
export function readRegular(path: string): string | null {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (!there) return null;
    if (!there.isFile()) throw new FileError('is no regular file; it was left as it is');
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      if (!fstatSync(file).isFile()) throw new FileError('is no regular file; it was left as it is');
      return readFileSync(file, 'latin1');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
}
