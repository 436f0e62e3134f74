import type { Browser } from 'playwright-core';
import type { PageHostMessage, PageWebviewMessage } from '../../src/protocol/pageMessages.js';
import { send } from './drawn.js';
import { openWebview, type OpenOptions, type WebviewPage } from './webviewPage.js';

/** The page of a workshop file in a browser, with a stand-in for VS Code. */
export interface SheetPage extends WebviewPage {
  readonly show: (message: PageHostMessage) => Promise<void>;
}

export interface SheetOptions extends OpenOptions {
  /** Hears what the page says. */
  readonly hear?: (message: PageWebviewMessage) => void;
}

const standIn = `globalThis.acquireVsCodeApi = () => ({
  postMessage: (message) => void hear(message),
  getState: () => undefined,
  setState: () => undefined,
});`;

/** Opens the page; `ready` has been said when this resolves. */
export async function openSheet(browser: Browser, options: SheetOptions = {}): Promise<SheetPage> {
  const { hear = () => undefined, ...rest } = options;
  const opened = await openWebview(
    browser,
    { name: 'page', standIn, prepare: (page) => page.exposeFunction('hear', hear) },
    rest,
  );
  return { ...opened, show: (message) => send(opened.page, message) };
}
