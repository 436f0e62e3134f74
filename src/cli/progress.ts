/** What a line of progress is written to: standard error, or a stand-in. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Tells how many are done; the line is rewritten ten times a second at most. */
  readonly done: (count: number) => void;
  /** Takes the line away, before something else is written and at the end. */
  readonly clear: () => void;
}

const interval = 100;

/** One line on a terminal that tells how far the check has come; nothing where there is no terminal. */
export function progressOn(
  terminal: Terminal,
  total: () => number,
  now: () => number = () => performance.now(),
): Progress {
  if (!terminal.isTTY) return { done: () => undefined, clear: () => undefined };
  const all = total();
  let last = now();
  let shown = false;
  const clear = (): void => {
    if (shown) terminal.write('\r\u001B[K');
    shown = false;
  };
  const done = (count: number): void => {
    if (now() - last < interval) return;
    last = now();
    terminal.write(`\rsamklang: ${count} of ${all} files\u001B[K`);
    shown = true;
  };
  return { done, clear };
}
