/**
 * `npm run build`: the bundles in dist/, minified.
 *
 *   main.cjs      the extension in VS Code on the desktop or on a server
 *   core.cjs, formatting.cjs and so on  what main.cjs and cli.cjs load when it is first needed
 *   browser.cjs   the extension and the core in one file, for VS Code in a browser
 *   cli.cjs       the command `samklang`
 *   webview.js, webview.css  the overview
 *   portfolio.js, portfolio.css  all workshops over time, and two of them side by side
 *
 * With `--watch`: readable, with source maps, and again after every change.
 */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, context, type BuildOptions } from 'esbuild';
import { bundles } from './bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');

const entryOf = ({ entryPoints }: BuildOptions): string => (entryPoints as string[])[0] ?? '';
const missing = bundles.filter((bundle) => !existsSync(root + entryOf(bundle)));
for (const bundle of missing) console.log(`left out ${bundle.outfile ?? ''}: there is no ${entryOf(bundle)}`);
const present = bundles
  .filter((bundle) => !missing.includes(bundle))
  .map((bundle): BuildOptions => ({ ...bundle, minify: !watch, sourcemap: watch }));

if (watch) {
  await Promise.all(present.map(async (bundle) => (await context(bundle)).watch()));
  console.log('Watching src; Ctrl-C ends.');
} else {
  await Promise.all(present.map((bundle) => build(bundle)));
  for (const { outfile = '' } of present) {
    const { size } = await stat(root + outfile);
    console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${outfile}`);
  }
}
