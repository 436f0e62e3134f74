/** Pages of ours in a window: VS Code puts each into a frame in a frame. */
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { insist, soon } from './waiting.js';

/** The overview's page. */
export function overviewIn(page: Page): FrameLocator {
  const ours = page.locator('iframe.webview[src*="extensionId=samklang.samklang"]');
  return ours.last().contentFrame().frameLocator('iframe');
}

/** Waits for the frame in which such an element stands. A frame that is only coming or going answers nobody. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  let found: Frame | undefined;
  await insist(`${selector} is shown`, async (timeout) => {
    const looks = page.frames().map(async (frame) => {
      await frame.locator(selector).first().waitFor({ timeout });
      return frame;
    });
    found = await Promise.any(looks).catch(() => undefined);
    return found !== undefined;
  });
  return found!;
}

/** Waits for words that stand together in one frame. */
export function shown(page: Page, ...words: readonly string[]): Promise<void> {
  return insist(`"${words.join('", "')}" are shown`, (timeout) => {
    const looks = page.frames().map((frame) => {
      const body = words.reduce((one, part) => one.filter({ hasText: part }), frame.locator('body'));
      return body.waitFor({ timeout });
    });
    return soon(Promise.any(looks));
  });
}
