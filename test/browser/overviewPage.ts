import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { analyse, emptyOverview, overviewOf } from '../../src/lazy/core.js';
import type { HostMessage, WebviewMessage } from '../../src/protocol/overview.js';
import type { PresentationHostMessage } from '../../src/protocol/presentation.js';
import { send } from './drawn.js';
import { themes, type ThemeName } from './themes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The overview in a page of its own, with the real content security policy and a stand-in for VS Code. */
export interface OverviewPage {
  readonly page: Page;
  readonly show: (message: HostMessage | PresentationHostMessage) => Promise<void>;
  /** What the page has said to the host so far. */
  readonly said: () => Promise<WebviewMessage[]>;
  /** Errors and refused resources, as the console told them. */
  readonly complaints: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What the page kept before it was loaded again. */
  readonly kept?: unknown;
}

let bundled: Promise<{ script: string; style: string }> | undefined;

async function bundle(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/webview/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const styles = ['overview.css', 'room.css'].map((name) =>
    readFile(new URL(`../../src/webview/${name}`, import.meta.url), 'utf8'),
  );
  const style = (await Promise.all(styles)).join('\n');
  return { script: outputFiles[0]!.text, style };
}

/** Opens the page; `ready` has been said when this resolves. */
export async function openOverview(browser: Browser, options: OpenOptions = {}): Promise<OverviewPage> {
  const { theme = 'light', width = 680, height = 1000, kept, ...context } = options;
  const { script, style } = await (bundled ??= bundle());
  const page = await browser.newPage({ viewport: { width, height }, ...context });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.route('http://overview.test/**', (route) => {
    const files: Readonly<Record<string, [string, string]>> = {
      '/': ['text/html', html(theme)],
      '/theme.css': ['text/css', themeStyle(theme)],
      '/overview.css': ['text/css', style],
      '/host.js': [
        'text/javascript',
        `globalThis.kept = ${JSON.stringify(kept ?? null)} ?? undefined;\n${standIn}`,
      ],
      '/overview.js': ['text/javascript', script],
    };
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
  });
  await page.goto('http://overview.test/');
  return {
    page,
    complaints,
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

const standIn = `globalThis.said = [];
globalThis.acquireVsCodeApi = () => ({
  postMessage: (message) => said.push(message),
  getState: () => kept,
  setState: (state) => { kept = state; },
});`;

function html(theme: ThemeName): string {
  const policy = "default-src 'none'; style-src http://overview.test; script-src 'nonce-abc'";
  return `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Samklang</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="overview.css"></head>
<body class="${themes[theme].bodyClass}"><div id="root"></div>
<script nonce="abc" src="host.js"></script><script nonce="abc" src="overview.js"></script></body></html>`;
}

function themeStyle(theme: ThemeName): string {
  const lines = Object.entries(themes[theme].variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `html { ${lines.join(' ')} }`;
}
