/** Finding one's way on the page of a workshop, as somebody at the keyboard sees it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { templates } from '../../src/templates/files/index.js';
import type { SheetHost } from './sheetHost.js';

/** A workshop that was held, and one that nothing is written in yet. */
export const teamNord = await readFile(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');
export const newWorkshop = templates
  .balancer('da')
  .replace(/\{\{(?:date|followUp)\}\}/g, '2026-12-01')
  .replace(/\{\{(?:participants|minutes\d?)\}\}/g, '9')
  .replace(/\{\{\w+\}\}/g, 'Team Nord');

/** The field in which these words stand. */
export async function field({ page }: SheetHost, value: string): Promise<Locator> {
  const all = page.locator('textarea, input[type=text]');
  const values = await all.evaluateAll((elements) =>
    elements.map((element) => (element as HTMLTextAreaElement).value),
  );
  assert.ok(values.includes(value), `${value} in ${values.join(' | ')}`);
  return all.nth(values.indexOf(value));
}

/** What stands in the field that one is in, and how much of it before the caret. */
export function focused({ page }: SheetHost): Promise<{ value: string; caret: number | null }> {
  return page.evaluate(() => {
    const { value, selectionStart } = document.activeElement as HTMLTextAreaElement;
    return { value, caret: selectionStart };
  });
}

/** The caret at an end of the field with these words. */
export async function at(host: SheetHost, value: string, key = 'End'): Promise<void> {
  await (await field(host, value)).press(key);
}
