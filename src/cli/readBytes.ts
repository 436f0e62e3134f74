import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** What a call names instead of a file when the text is given to it. */
export const standardInput = '-';

/** It can be read once only. */
let given: Uint8Array | null = null;

let buffer = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * The bytes of a file, until the next call: all files are read into one buffer, so that many of them leave nothing
 * behind for the garbage collector. Throws the system's error.
 */
export function readBytes(path: string): Uint8Array {
  if (path === standardInput) return (given ??= readFileSync(0));
  const file = openSync(path, 'r');
  try {
    for (let length = 0; ;) {
      if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) return buffer.subarray(0, length);
      length += read;
    }
  } finally {
    closeSync(file);
  }
}
