import type { Page } from 'playwright-core';

/**
 * Resolves when the page has drawn what it knows: what measures a frame and then draws anew has done so too. The
 * last of the waits comes behind whatever such an effect has put off.
 */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const wait of ['frame', 'frame', 'turn', 'frame'])
      await new Promise((resolve) =>
        wait === 'turn' ? setTimeout(resolve) : requestAnimationFrame(resolve),
      );
  });
}

/** Gives the window another size, in pixels, and waits until the page has drawn itself anew. */
export async function resize(page: Page, width: number, height = 1000): Promise<void> {
  await page.setViewportSize({ width, height });
  await drawn(page);
}

/** Sends a message to the page, as the host does, and waits until it has been heard and drawn. */
export async function send(page: Page, message: unknown): Promise<void> {
  await page.evaluate(
    (data) =>
      new Promise<void>((resolve) => {
        // Behind the page's own listener.
        window.addEventListener('message', () => resolve(), { once: true });
        window.postMessage(data, '*');
      }),
    message,
  );
  await drawn(page);
}
