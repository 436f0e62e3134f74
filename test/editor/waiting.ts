/** How long anything that is waited for may take before something must be wrong, in milliseconds: a busy machine is slow. */
export const patience = 90_000;

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
