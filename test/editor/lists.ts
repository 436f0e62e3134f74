/** What VS Code asks in the middle of its top: the palette, questions with an answer, lists to choose from. */
import type { Page } from 'playwright-core';
import { eventually, insist, soon } from './waiting.js';

const widget = (page: Page) => page.locator('.quick-input-widget');

/** The line in which one types. */
export const lineOf = (page: Page) => widget(page).locator('input[type="text"], input.input').last();

/** What is chosen by the Enter key, where it holds these words. */
const chosen = (page: Page, hasText?: string) =>
  widget(page)
    .locator('.monaco-list-row.focused', hasText === undefined ? {} : { hasText })
    .first();

/** Which question is asked, and what is typed; nothing while none is. What is offered may come and go meanwhile. */
async function questionOf(page: Page): Promise<string> {
  if (!(await widget(page).isVisible())) return '';
  const title = widget(page).locator('.quick-input-title').allTextContents();
  const line = lineOf(page);
  return JSON.stringify(await Promise.all([title, line.getAttribute('placeholder'), line.inputValue()]));
}

/** Takes what is chosen or typed, and waits until something else is asked, or nothing. */
export async function take(page: Page): Promise<void> {
  const asked = await questionOf(page);
  await insist('the answer is taken', async (milliseconds) => {
    // A page that was just opened may have taken the focus.
    if (await lineOf(page).isVisible()) await lineOf(page).focus({ timeout: milliseconds });
    await page.keyboard.press('Enter');
    const goesOn = async () => (await questionOf(page).catch(() => '')) !== asked;
    return soon(eventually('it goes on', goesOn, milliseconds));
  });
}

/** Closes what is asked, unanswered. */
export async function dismiss(page: Page): Promise<void> {
  await insist('the question is closed', async (timeout) => {
    if (await lineOf(page).isVisible()) await soon(lineOf(page).press('Escape', { timeout }));
    return soon(widget(page).waitFor({ state: 'hidden', timeout }));
  });
}

/** Opens the palette. */
export async function openPalette(page: Page): Promise<void> {
  await insist('the palette is open', async (timeout) => {
    await page.keyboard.press('F1');
    const open = async () =>
      (await lineOf(page).isVisible()) && (await lineOf(page).inputValue({ timeout })).startsWith('>');
    return soon(eventually('it opens', open, timeout));
  });
}

/** Runs a command by the palette, as a person would; asks again while VS Code is still finding its extensions. */
export async function command(page: Page, title: string): Promise<void> {
  await insist(`the palette has "${title}"`, async (timeout) => {
    await openPalette(page);
    // What the Enter key takes has to be it: while the list is narrowed, that is another one still.
    const found = lineOf(page)
      .fill(`>${title}`, { timeout })
      .then(() => chosen(page, title).waitFor({ timeout }));
    if (await soon(found)) return true;
    await dismiss(page);
    return false;
  });
  await take(page);
}

/** Answers the question that holds these words, by what it proposes where `text` is null. */
export async function answer(page: Page, words: string, text: string | null): Promise<void> {
  await widget(page)
    .filter({ hasText: words })
    .or(widget(page).locator(`input[placeholder*="${words}"]`))
    .first()
    .waitFor();
  if (text !== null) await lineOf(page).fill(text);
  // A list can be shown before what is in it has come.
  if (await widget(page).locator('.quick-input-list').isVisible()) await chosen(page).waitFor();
  await take(page);
}

/** Chooses the row that holds these words in the list that is shown. */
export async function choose(page: Page, words: string): Promise<void> {
  await widget(page).locator('.monaco-list-row', { hasText: words }).first().waitFor();
  await lineOf(page).fill(words);
  await chosen(page, words).waitFor();
  await take(page);
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

/** Types a path into VS Code's own file dialog and takes it; the dialog looks the path up, and asks again meanwhile. */
export async function takePath(page: Page, path: string): Promise<void> {
  const line = lineOf(page);
  const asks = async (): Promise<boolean> =>
    (await line.isVisible()) && (await line.inputValue()).startsWith('/');
  await eventually('the dialog asks for a path', asks);
  await insist(`the dialog takes ${path}`, async (milliseconds) => {
    if (!(await asks())) return true;
    // Filling it in anew would begin the look-up anew: a slow machine would never come to its end.
    if ((await line.inputValue()) !== path) await line.fill(path);
    await line.press('Enter');
    return soon(eventually('it closes', async () => !(await asks()), milliseconds));
  });
}

/** Opens Samklang's walkthrough from VS Code's list of them. */
export async function openWalkthrough(page: Page): Promise<void> {
  const ours = widget(page).locator('.monaco-list-row', { hasText: 'Hold en workshop med Samklang' });
  await insist('VS Code knows our walkthrough', async (timeout) => {
    await command(page, 'Welcome: Open Walkthrough');
    if (await soon(ours.waitFor({ timeout }))) return true;
    await dismiss(page);
    return false;
  });
  await ours.click();
}
