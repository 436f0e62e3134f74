import { printableLine, type Printable } from './printable.js';

/** What progress is shown on. */
export const terminal = process.stderr;

/**
 * Writes to standard output. Where the reader is slower than we are, the promise waits for it, so that nothing piles
 * up in memory.
 */
export async function print(text: Printable): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Says a line on standard error: what went wrong, or what is to be known of the output. */
export function complain(line: string): void {
  process.stderr.write(`${printableLine(line)}\n`);
}

/** Ends with `code` when nobody takes what is written: quietly when the reader has gone, as in `samklang check . | head`. */
export function endWithReader(code: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(`samklang: ${error.message}`);
    process.exit(code);
  });
}
