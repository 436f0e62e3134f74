/** What a person does at the desk: commands by the palette, answers, the cursor, the overview. */
import type { FrameLocator, Page } from 'playwright-core';

/** The overview's page: VS Code puts a webview into a frame in a frame. */
export function overviewIn(page: Page): FrameLocator {
  return page.locator('iframe.webview').last().contentFrame().frameLocator('iframe');
}

/** Runs a command by the palette, as a person would; asks again while VS Code is still finding its extensions. */
export async function command(page: Page, title: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // Another list that is just closing may take the palette along.
    const asked = input.fill(`>${title}`, { timeout: 4000 });
    const found = await asked
      .then(() => row.waitFor({ timeout: 4000 }))
      .then(
        () => true,
        () => false,
      );
    if (found) return page.keyboard.press('Enter');
    if (attempt === 10) throw new Error(`The palette has no "${title}".`);
    await page.keyboard.press('Escape');
  }
}

/** Answers the question that holds these words. */
export async function answer(page: Page, words: string, text: string | null): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await widget
    .filter({ hasText: words })
    .or(widget.locator(`input[placeholder*="${words}"]`))
    .first()
    .waitFor();
  const input = widget.locator('input[type="text"], input.input').last();
  if (text !== null) await input.fill(text);
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

/** Answers all that "New workshop" asks. */
export async function answerAll(page: Page, template: string | null): Promise<void> {
  await answer(page, 'sprog', null);
  await answer(page, 'skabelon', template);
  await answer(page, 'arbejdsfællesskab', 'Team Nord');
  await answer(page, 'kerneopgaven', 'At borgerne kan leve trygt');
  await answer(page, 'I hvilket forum', null);
  await answer(page, 'deltager', '4');
  await answer(page, 'minutter', '60');
  await answer(page, 'dag', '2026-12-01');
}

/** Puts the cursor behind the first occurrence of `words`, by the editor's own search. */
export async function goBehind(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f');
  const input = page.locator('.find-widget.visible textarea').first();
  await input.waitFor();
  await input.fill(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

/** Opens Samklang's walkthrough from VS Code's list of them. */
export async function openWalkthrough(page: Page): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  for (let attempt = 1; attempt <= 10; attempt++) {
    await page.waitForTimeout(1000);
    await page.keyboard.press('F1');
    await input.fill('>Welcome: Open Walkthrough');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Open Walkthrough' })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const ours = page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'Hold en workshop med Samklang',
    });
    const found = await ours.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (found) return ours.click();
    await page.keyboard.press('Escape');
  }
  throw new Error('VS Code knows no walkthrough of ours.');
}
