import type { Browser } from 'playwright-core';
import { analyse, emptyOverview, overviewOf } from '../../src/lazy/core.js';
import type { HostMessage, WebviewMessage } from '../../src/protocol/overview.js';
import type { PresentationHostMessage } from '../../src/protocol/presentation.js';
import { send } from './drawn.js';
import { openWebview, type OpenOptions, type WebviewPage } from './webviewPage.js';

/** The overview in a page of its own, with a stand-in for VS Code. */
export interface OverviewPage extends WebviewPage {
  readonly show: (message: HostMessage | PresentationHostMessage) => Promise<void>;
  /** What the page has said to the host so far. */
  readonly said: () => Promise<WebviewMessage[]>;
}

export interface OverviewOptions extends OpenOptions {
  /** What the page kept before it was loaded again. */
  readonly kept?: unknown;
}

const standIn = `globalThis.said = [];
globalThis.acquireVsCodeApi = () => ({
  postMessage: (message) => said.push(message),
  getState: () => kept,
  setState: (state) => { kept = state; },
});`;

/** Opens the page; `ready` has been said when this resolves. */
export async function openOverview(browser: Browser, options: OverviewOptions = {}): Promise<OverviewPage> {
  const { kept, width = 680, ...rest } = options;
  const begun = `globalThis.kept = ${JSON.stringify(kept ?? null)} ?? undefined;\n${standIn}`;
  const opened = await openWebview(browser, { name: 'webview', standIn: begun }, { width, ...rest });
  const { page } = opened;
  return {
    ...opened,
    show: (message) => send(page, message),
    said: () => page.evaluate(() => (globalThis as unknown as { said: WebviewMessage[] }).said),
  };
}

/** What the host would send for this file. */
export function messageFor(text: string): HostMessage {
  const analysis = analyse(text);
  if (!analysis) return { type: 'empty', empty: emptyOverview('da') };
  return { type: 'overview', overview: overviewOf(analysis), uri: 'file:///workshop.md' };
}
