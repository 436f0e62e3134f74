import type { Browser } from 'playwright-core';
import {
  comparisonView,
  disclose,
  isWithheld,
  portfolioOf,
  portfolioView,
  summaryOf,
} from '../../src/lazy/core.js';
import type { Language } from '../../src/model/communities.js';
import type { PortfolioHostMessage, PortfolioWebviewMessage } from '../../src/protocol/portfolio.js';
import { disclosed } from '../core/support.js';
import { send } from './drawn.js';
import { openWebview, type OpenOptions, type WebviewPage } from './webviewPage.js';

/** The page of all workshops in a browser, with a stand-in for VS Code. */
export interface PortfolioBrowserPage extends WebviewPage {
  readonly show: (message: PortfolioHostMessage) => Promise<void>;
  /** What the page has said to the host so far. */
  readonly said: () => Promise<PortfolioWebviewMessage[]>;
}

const standIn = `globalThis.said = [];
globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => said.push(message), setState: () => {} });`;

/** Opens the page; `ready` has been said when this resolves. */
export async function openPortfolio(
  browser: Browser,
  options: OpenOptions = {},
): Promise<PortfolioBrowserPage> {
  const opened = await openWebview(browser, { name: 'portfolio', standIn }, options);
  const { page } = opened;
  return {
    ...opened,
    show: (message) => send(page, message),
    said: () => page.evaluate(() => (globalThis as unknown as { said: PortfolioWebviewMessage[] }).said),
  };
}

/** What the host would send for these files, by their names. */
export function portfolioMessage(
  files: Readonly<Record<string, string>>,
  language: Language = 'da',
): PortfolioHostMessage {
  const workshops = Object.entries(files).flatMap(([file, text]) => {
    const shown = disclose(text);
    return shown && !isWithheld(shown) ? [{ file, ...summaryOf(shown) }] : [];
  });
  const reading = {
    read: workshops.length,
    total: workshops.length,
    running: false,
    stopped: false,
    held: [],
    names: [],
    inPart: 0,
  };
  return { type: 'portfolio', portfolio: portfolioView(portfolioOf(workshops), reading, language) };
}

export function comparisonMessage(before: string, after: string): PortfolioHostMessage {
  const side = (text: string, source: string) => ({ disclosed: disclosed(text), source });
  return {
    type: 'comparison',
    comparison: comparisonView(side(before, 'før.md'), side(after, 'efter.md')),
    compared: { file: 'file:///efter.md', other: 'file:///før.md' },
  };
}
