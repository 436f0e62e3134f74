/**
 * Writes to standard output. Where the reader is slower than we are, the promise waits for it, so that nothing piles
 * up in memory.
 */
export async function print(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Ends with `code` when nobody takes what is written: quietly when the reader has gone, as in `samklang check . | head`. */
export function endWithReader(code: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`samklang: ${error.message}`);
    process.exit(code);
  });
}
