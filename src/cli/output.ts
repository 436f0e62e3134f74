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

/** So many characters are worth a write of their own. */
const piece = 16_000;

/**
 * Prints what comes in many small pieces: each on its own takes longer to write than to find.
 *
 * @param beforePrinting called before anything is written
 */
export function printerOf(beforePrinting: () => void): {
  readonly say: (words: Printable) => Promise<void>;
  /** Writes what has not been written yet. */
  readonly flush: () => Promise<void>;
} {
  let held = '';
  const flush = async (): Promise<void> => {
    if (held === '') return;
    const words = held as Printable;
    held = '';
    beforePrinting();
    await print(words);
  };
  return {
    say: async (words) => {
      held += words;
      if (held.length >= piece) await flush();
    },
    flush,
  };
}

/** Says a line on standard error: what went wrong, or what is to be known of the output. */
export function complain(line: string): void {
  process.stderr.write(`${printableLine(line)}\n`);
}

/** Ends with `code` when nobody takes what is written: quietly when the reader has gone, as in `samklang check . | head`. */
export function endWithReader(code: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(`samklang: the output is not written in full: ${error.message}`);
    process.exit(code);
  });
}
