/**
 * `getReady.ts chromium` and `getReady.ts vscode`: what several parts of the tests need, got once and before them,
 * since two installations at the same time would be in each other's way.
 */
import { findChromium } from './chromium.js';
import { ensure, version } from './hostedVscode.js';

const [what] = process.argv.slice(2);
if (what === 'chromium') console.log(findChromium());
else if (what === 'vscode') {
  ensure();
  console.log(`code-server ${version}`);
} else throw new Error(`There is no "${String(what)}" to get ready.`);
