/** Pages of ours in a browser, bundled as the product does, with the real content security policy. */
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bundles } from '../../scripts/bundles.js';
import { themes, themeStyle, type ThemeName } from './themes.js';

export interface OpenOptions extends BrowserContextOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
}

export interface WebviewPage {
  readonly page: Page;
  /** Errors and refused resources, as the console told them. */
  readonly complaints: readonly string[];
}

interface Begin {
  /** The page by the name of its bundle. */
  readonly name: 'webview' | 'page' | 'portfolio';
  /** A script that stands in for VS Code. */
  readonly standIn: string;
  /** Comes before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const made = new Map<string, Promise<string>>();

/** One of the product's files, readable. */
function fileOf(outfile: string): Promise<string> {
  const known = made.get(outfile);
  if (known) return known;
  const bundle = bundles.find((one) => one.outfile === outfile);
  if (!bundle) throw new Error(`Nothing is bundled into ${outfile}.`);
  const text = build({ ...bundle, minify: false, write: false }).then(
    ({ outputFiles }) => outputFiles[0]!.text,
  );
  made.set(outfile, text);
  return text;
}

/** Opens the page; `ready` has been said when this resolves. */
export async function openWebview(
  browser: Browser,
  { name, standIn, prepare }: Begin,
  { theme = 'light', width = 900, height = 1000, ...context }: OpenOptions,
): Promise<WebviewPage> {
  const [script, style] = await Promise.all([fileOf(`dist/${name}.js`), fileOf(`dist/${name}.css`)]);
  const page = await browser.newPage({ viewport: { width, height }, ...context });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  await prepare?.(page);
  await page.route(`${origin}/**`, (route) => {
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
  await page.goto(`${origin}/`);
  return { page, complaints };
}

const origin = 'http://webview.test';

function html(theme: ThemeName): string {
  const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-abc'`;
  return `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Samklang</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="page.css"></head>
<body class="${themes[theme].bodyClass}"><div id="root"></div>
<script nonce="abc" src="host.js"></script><script nonce="abc" src="page.js"></script></body></html>`;
}
