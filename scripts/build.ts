/**
 * `npm run build`: the bundles in dist/, minified.
 *
 *   main.cjs      what the extension begins with
 *   features.cjs, core.cjs and so on    what main.cjs and cli.cjs load when it is first needed
 *   yaml.cjs      the reader of YAML, for analysis.cjs and preview.cjs
 *   web.cjs       what lets VS Code in a browser load those
 *   cli.cjs       the command `samklang`
 *   webview.js, webview.css  the overview
 *   portfolio.js, portfolio.css  all workshops over time, and two of them side by side
 *
 * With `--watch`: readable, with source maps, and again after every change.
 */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, context, type BuildOptions } from 'esbuild';
import { bundles } from './bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');

const built = bundles.map((bundle): BuildOptions => ({ ...bundle, minify: !watch, sourcemap: watch }));

if (watch) {
  // What is debugged waits for these two lines, and so for all bundles.
  console.log('Building src …');
  const contexts = await Promise.all(built.map((bundle) => context(bundle)));
  await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching src; Ctrl-C ends.');
} else {
  await Promise.all(built.map((bundle) => build(bundle)));
  for (const { outfile = '' } of built) {
    const { size } = await stat(root + outfile);
    console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${outfile}`);
  }
}
