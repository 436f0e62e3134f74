import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { PageHostMessage, PageWebviewMessage } from '../../src/protocol/pageMessages.js';
import { send } from './drawn.js';
import { themes, type ThemeName } from './themes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page of a workshop file in a browser, with the real content security policy and a stand-in for VS Code. */
export interface SheetPage {
  readonly page: Page;
  readonly show: (message: PageHostMessage) => Promise<void>;
  /** Errors and refused resources, as the console told them. */
  readonly complaints: readonly string[];
}

export interface SheetOptions extends BrowserContextOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** Hears what the page says. */
  readonly hear?: (message: PageWebviewMessage) => void;
}

let bundled: Promise<{ script: string; style: string }> | undefined;

async function bundle(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/webview/page/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await readFile(new URL('../../src/webview/page/page.css', import.meta.url), 'utf8');
  return { script: outputFiles[0]!.text, style };
}

/** Opens the page; `ready` has been said when this resolves. */
export async function openSheet(browser: Browser, options: SheetOptions = {}): Promise<SheetPage> {
  const { theme = 'light', width = 900, height = 1000, hear = () => undefined, ...context } = options;
  const { script, style } = await (bundled ??= bundle());
  const page = await browser.newPage({ viewport: { width, height }, ...context });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.exposeFunction('hear', hear);
  await page.route('http://sheet.test/**', (route) => {
    const files: Readonly<Record<string, [string, string]>> = {
      '/': ['text/html', html(theme)],
      '/theme.css': ['text/css', themeStyle(theme)],
      '/page.css': ['text/css', style],
      '/host.js': ['text/javascript', standIn],
      '/page.js': ['text/javascript', script],
    };
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
  });
  await page.goto('http://sheet.test/');
  return { page, complaints, show: (message) => send(page, message) };
}

const standIn = `globalThis.acquireVsCodeApi = () => ({
  postMessage: (message) => void hear(message),
  getState: () => undefined,
  setState: () => undefined,
});`;

function html(theme: ThemeName): string {
  const policy = "default-src 'none'; style-src http://sheet.test; script-src 'nonce-abc'";
  return `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Samklang</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="page.css"></head>
<body class="${themes[theme].bodyClass}"><div id="root"></div>
<script nonce="abc" src="host.js"></script><script nonce="abc" src="page.js"></script></body></html>`;
}

function themeStyle(theme: ThemeName): string {
  const lines = Object.entries(themes[theme].variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `html { ${lines.join(' ')} }`;
}
