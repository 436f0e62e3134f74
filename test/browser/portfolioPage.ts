import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
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
import type { OpenOptions } from './overviewPage.js';
import { themes, type ThemeName } from './themes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page of all workshops in a browser, with the real content security policy and a stand-in for VS Code. */
export interface PortfolioBrowserPage {
  readonly page: Page;
  readonly show: (message: PortfolioHostMessage) => Promise<void>;
  /** What the page has said to the host so far. */
  readonly said: () => Promise<PortfolioWebviewMessage[]>;
  /** Errors and refused resources, as the console told them. */
  readonly complaints: readonly string[];
}

let bundled: Promise<readonly { readonly path: string; readonly text: string }[]> | undefined;

async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/webview/portfolio.tsx', 'src/webview/portfolio.css'],
    bundle: true,
    write: false,
    outdir: 'out/portfolioPage',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles;
}

/** Opens the page; `ready` has been said when this resolves. */
export async function openPortfolio(
  browser: Browser,
  options: OpenOptions = {},
): Promise<PortfolioBrowserPage> {
  const { theme = 'light', width = 900, height = 1000, ...context } = options;
  const files = await (bundled ??= bundle());
  const page = await browser.newPage({ viewport: { width, height }, ...context });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  const textOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.text ?? '';
  await page.route('http://portfolio.test/**', (route) => {
    const parts: Readonly<Record<string, [string, string]>> = {
      '/': ['text/html', html(theme)],
      '/theme.css': ['text/css', themeStyle(theme)],
      '/portfolio.css': ['text/css', textOf('.css')],
      '/host.js': ['text/javascript', standIn],
      '/portfolio.js': ['text/javascript', textOf('.js')],
    };
    const [contentType, body] = parts[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
  });
  await page.goto('http://portfolio.test/');
  return {
    page,
    complaints,
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

const standIn = `globalThis.said = [];
globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => said.push(message), setState: () => {} });`;

function html(theme: ThemeName): string {
  const policy = "default-src 'none'; style-src http://portfolio.test; script-src 'nonce-abc'";
  return `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Samklang</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="portfolio.css"></head>
<body class="${themes[theme].bodyClass}"><div id="root"></div>
<script nonce="abc" src="host.js"></script><script nonce="abc" src="portfolio.js"></script></body></html>`;
}

function themeStyle(theme: ThemeName): string {
  const lines = Object.entries(themes[theme].variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `html { ${lines.join(' ')} }`;
}
