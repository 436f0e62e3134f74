/** What the extension does for a page, on a text in memory: the real core behind the real page. */
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { analyse, editOf, editPage, keepKeys, moveEdit, pageOf, type Analysis } from '../../src/lazy/core.js';
import type { Page } from '../../src/protocol/page.js';
import { changeOf } from '../../src/protocol/pageChange.js';
import { readPageMessage } from '../../src/protocol/fromPage.js';
import type { Edited, PageHostMessage, PageWebviewMessage } from '../../src/protocol/pageMessages.js';
import { applyEdits, narrowedEdit } from '../../src/text/edits.js';
import type { Step } from '../../src/text/moved.js';
import { drawn } from './drawn.js';
import { openSheet, type SheetOptions } from './sheetPage.js';
import { eventually } from '../editor/waiting.js';

export interface SheetHost {
  readonly page: BrowserPage;
  readonly complaints: readonly string[];
  readonly text: () => string;
  /** Waits until all that was done on the page stands in the text, and nothing is on its way. */
  readonly settled: () => Promise<string>;
  /** The text becomes another one by another hand. */
  readonly change: (text: string) => Promise<void>;
  /** Holds back what becomes of statements until it is called again with false. */
  readonly hold: (holds: boolean) => Promise<void>;
  /** What the page said, besides statements. */
  readonly said: readonly PageWebviewMessage[];
  readonly tell: (message: PageHostMessage) => Promise<void>;
}

export async function openHost(
  browser: Browser,
  begin: string,
  options: SheetOptions = {},
): Promise<SheetHost> {
  let text = begin;
  let version = 1;
  const steps = new Map<number, Step>();
  const said: PageWebviewMessage[] = [];
  let shown: { readonly version: number; readonly page: Page } | null = null;
  let holds = false;
  let held: PageWebviewMessage[] = [];
  let waiting = 0;

  const since = (from: number): Step[] => [...steps].filter(([at]) => at > from).map(([, step]) => step);
  const step = (edits: Step) => {
    text = applyEdits(text, edits);
    version++;
    steps.set(version, edits);
  };
  const post = (message: PageHostMessage) => page.evaluate((data) => window.postMessage(data, '*'), message);
  let latest: { readonly text: string; readonly analysis: Analysis | null } | null = null;
  /** One for each version, as the extension has. */
  const analysed = () =>
    (latest?.text === text ? latest : (latest = { text, analysis: analyse(text) })).analysis;
  const draw = async (edited: Edited | null = null, undone = false) => {
    const analysis = analysed();
    if (!analysis) return;
    if (!shown) {
      shown = { version, page: pageOf(analysis) };
      return post({ type: 'page', uri: 'file:///workshop.md', version, page: shown.page });
    }
    const next = keepKeys(shown.page, since(shown.version), pageOf(analysis), version);
    const change = changeOf(shown.page, next);
    shown = { version, page: next };
    return post({ type: 'change', version, change, edited, undone });
  };
  const hear = async (sent: PageWebviewMessage) => {
    const message = readPageMessage(sent);
    if (!message) throw new Error(`No message: ${JSON.stringify(sent)}`);
    // It is ready before there is a page to answer to.
    if (message.type === 'ready') return;
    if (message.type !== 'edit') return void said.push(message);
    if (holds) return void held.push(message);
    waiting++;
    const analysis = analysed()!;
    const edit = moveEdit(editOf(message.edit), since(message.version));
    const result =
      shown?.version === version ? editPage(analysis, edit, shown.page) : editPage(analysis, edit);
    if (result.done && result.edits.length > 0) step(result.edits);
    const edited: Edited = {
      number: message.number,
      why: result.done ? null : result.message,
      focus: result.done ? result.focus : null,
    };
    await draw(edited);
    waiting--;
  };
  const { page, complaints } = await openSheet(browser, {
    ...options,
    hear: (message) => void hear(message),
  });
  await draw();
  await page.locator('main').waitFor();
  return {
    page,
    complaints,
    said,
    text: () => text,
    tell: async (message) => {
      await post(message);
      await drawn(page);
    },
    settled: async () => {
      let before: string | null = null;
      await eventually('the page is at rest', async () => {
        await drawn(page);
        const now = `${text}${String(waiting)}`;
        const still = waiting === 0 && before === now;
        before = now;
        return still;
      });
      return text;
    },
    change: async (next) => {
      step([narrowedEdit(0, text, next)]);
      await draw();
      await drawn(page);
    },
    hold: async (now) => {
      holds = now;
      const all = held;
      held = [];
      for (const message of all) await hear(message);
    },
  };
}
