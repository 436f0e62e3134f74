/** What the extension does for a page, on a text in memory: the real core behind the real page. */
import type { Browser, Page as BrowserPage } from 'playwright-core';
import {
  analyse,
  editOf,
  editPage,
  keepKeys,
  moveEdit,
  pageOf,
  pageTexts,
  type Analysis,
} from '../../src/lazy/core.js';
import type { Page } from '../../src/protocol/page.js';
import { changeOf } from '../../src/protocol/pageChange.js';
import { readPageMessage } from '../../src/protocol/fromPage.js';
import type {
  Absence,
  Edited,
  PageHostMessage,
  PageStatement,
  PageWebviewMessage,
} from '../../src/protocol/pageMessages.js';
import { applyEdits, narrowedEdit } from '../../src/text/edits.js';
import type { Step } from '../../src/text/moved.js';
import { takeBack, type Way } from '../../src/vscode/page/takeBack.js';
import { aboutOf, undoGroups } from '../../src/vscode/page/undoGroups.js';
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
  readonly change: (next: string | ((text: string) => string)) => Promise<void>;
  /** Holds back what becomes of statements until it is called again with false. */
  readonly hold: (holds: boolean) => Promise<void>;
  /** What the page said, besides statements. */
  readonly said: readonly PageWebviewMessage[];
  readonly tell: (message: PageHostMessage) => Promise<void>;
  /** Whoever asks what is to be inserted chooses this. */
  readonly choose: (insertion: string) => void;
}

const absence: Absence = { language: 'da', ...pageTexts.da.absence };

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
  let chosen = '';

  const since = (from: number): Step[] => [...steps].filter(([at]) => at > from).map(([, step]) => step);
  const step = (edits: Step) => {
    text = applyEdits(text, edits);
    version++;
    steps.set(version, edits);
  };
  /** As VS Code has it: one step for each edit, and what is done anew ends what could be done again. */
  const groups = undoGroups();
  const past: Record<Way, string[]> = { undo: [], redo: [] };
  const did = (edits: Step) => {
    past.undo.push(text);
    past.redo = [];
    step(edits);
  };
  const back = (way: Way): Promise<boolean> => {
    const before = past[way].pop();
    if (before === undefined) return Promise.resolve(false);
    past[way === 'undo' ? 'redo' : 'undo'].push(text);
    step([narrowedEdit(0, text, before)]);
    return Promise.resolve(true);
  };
  const post = (message: PageHostMessage) => page.evaluate((data) => window.postMessage(data, '*'), message);
  let latest: { readonly text: string; readonly analysis: Analysis | null } | null = null;
  /** One for each version, as the extension has. */
  const analysed = () =>
    (latest?.text === text ? latest : (latest = { text, analysis: analyse(text) })).analysis;
  const draw = async (edited: Edited | null = null, undone = false) => {
    const analysis = analysed();
    if (!analysis) return post({ type: 'absent', absence, edited, undone });
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
    if (holds) return void held.push(message);
    await inTurn(() => answer(message));
  };
  /** One thing after the other, as in the extension. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => {
    waiting++;
    return (last = last.then(act).finally(() => waiting--));
  };
  const answer = async (message: PageWebviewMessage) => {
    if (message.type === 'edit') await state(message.number, message.version, message.edit);
    else said.push(message);
    if (message.type === 'insert')
      await state(0, message.version, { act: 'insert', insertion: chosen, at: message.offset });
    if (message.type === 'undo' || message.type === 'redo') {
      await takeBack({ text: () => text, step: back }, groups, message.type);
      await draw(null, true);
    }
  };
  const state = async (number: number, from: number, statement: PageStatement) => {
    const before = text;
    const analysis = analysed();
    if (!analysis) return draw({ number, why: absence.told, focus: null });
    const edit = moveEdit(editOf(statement), since(from));
    const result =
      shown?.version === version ? editPage(analysis, edit, shown.page) : editPage(analysis, edit);
    if (result.done && result.edits.length > 0) {
      did(result.edits);
      // Nobody rests in between, however slow the machine is.
      groups.did({ before, after: text, about: aboutOf(edit), time: 0 });
    }
    const edited: Edited = {
      number,
      why: result.done ? null : result.message,
      focus: result.done ? result.focus : null,
    };
    await draw(edited);
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
    choose: (insertion) => void (chosen = insertion),
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
      await inTurn(() => {
        did([narrowedEdit(0, text, typeof next === 'string' ? next : next(text))]);
        return draw();
      });
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
