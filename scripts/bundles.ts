/** What the product is bundled into, and how; `npm run build` makes the files, and the notices list what is in them. */
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What is loaded when it is first needed: the sources say `import('../lazy/core.js')`, and on the desktop that is a
 * bundle of its own, required there and then. So opening VS Code or asking for --help loads no parser.
 */
const doors = {
  core: 'src/lazy/core.ts',
  formatting: 'src/lazy/formatting.ts',
  preview: 'src/lazy/preview.ts',
  sharing: 'src/lazy/sharing.ts',
  acrossWorkshopsLoaded: 'src/vscode/commands/acrossWorkshopsLoaded.ts',
  nowAndThenLoaded: 'src/vscode/commands/nowAndThenLoaded.ts',
} as const;

const lazyDoors: Plugin = {
  name: 'lazy-doors',
  setup(build) {
    const names = Object.keys(doors).join('|');
    build.onResolve({ filter: new RegExp(`^\\.\\.?/(?:.*/)?(?:${names})\\.js$`) }, ({ path, kind }) => {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.js'.length);
      return kind === 'dynamic-import' || kind === 'require-call'
        ? { path: `./${name}.cjs`, external: true }
        : undefined;
    });
  },
};

/** The pages of the webviews. */
const pages = {
  webview: { script: 'src/webview/main.tsx', style: 'src/webview/main.css' },
  portfolio: { script: 'src/webview/portfolio.tsx', style: 'src/webview/portfolio.css' },
} as const;

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const node: BuildOptions = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  // Not `import()`: a require costs less, and VS Code's own loader knows it.
  supported: { 'dynamic-import': false },
};
const browser: BuildOptions = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  // remark's entity decoder is written for a DOM unless a worker is asked for; extension hosts have none.
  conditions: ['worker'],
};

/** Every bundle of the product, as it is shipped. */
export const bundles: readonly BuildOptions[] = [
  { ...node, entryPoints: ['src/vscode/main.ts'], outfile: 'dist/main.cjs', plugins: [lazyDoors] },
  ...Object.entries(doors).map(([name, entry]) => ({
    ...node,
    entryPoints: [entry],
    outfile: `dist/${name}.cjs`,
    plugins: [lazyDoors],
  })),
  {
    ...browser,
    entryPoints: ['src/vscode/main.ts'],
    outfile: 'dist/browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    plugins: [lazyDoors],
    banner: { js: '#!/usr/bin/env node' },
  },
  ...Object.entries(pages).flatMap(([name, { script, style }]): BuildOptions[] => [
    {
      ...common,
      platform: 'browser',
      target: 'es2022',
      entryPoints: [script],
      outfile: `dist/${name}.js`,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // The stylesheet is a bundle of its own, so that the page can name it.
      loader: { '.css': 'empty' },
    },
    {
      ...common,
      target: 'es2022',
      entryPoints: [style],
      outfile: `dist/${name}.css`,
      // VS Code's webview has a policy on sources; a small picture goes into the file.
      loader: { '.svg': 'dataurl' },
    },
  ]),
];
