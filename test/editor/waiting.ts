import { patience } from '../../scripts/chromium.js';

/** Asks again until `look` says yes; it may do something first that is harmless to do twice. */
export async function eventually(
  what: string,
  look: () => boolean | Promise<boolean>,
  milliseconds = patience,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whether what is waited for came. */
export const soon = (shown: Promise<unknown>): Promise<boolean> =>
  shown.then(
    () => true,
    () => false,
  );

/**
 * Does something until it has had its effect, for a busy VS Code may pass over a key or a click. Each try is waited for
 * twice as long as the one before: what begins anew too soon would never come to its end on a slow machine.
 */
export async function insist(
  what: string,
  attempt: (milliseconds: number) => Promise<boolean>,
): Promise<void> {
  let milliseconds = 4000;
  await eventually(what, async () => {
    const had = await attempt(milliseconds);
    milliseconds *= 2;
    return had;
  });
}
