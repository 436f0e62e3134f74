/** How long a fresh process takes to load each bundle, and how large the bundles and the package are. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const runs = 15;

/** Median milliseconds from `require` to the exports, each in a process of its own, with `vscode` stood in for. */
function coldLoad(file: string): number {
  const names = [...new Set(readFileSync(dist + file, 'utf8').match(/(?<=\.)[A-Za-z]\w*/g))];
  const script = `const Module = require('node:module');
const load = Module._load;
const anything = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => anything,
});
const vscode = Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, anything]));
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
const start = performance.now();
require(${JSON.stringify(dist + file)});
console.log(performance.now() - start);`;
  const times = Array.from({ length: runs }, () => Number(run(script)));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

function run(script: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const kB = (file: string) =>
  existsSync(dist + file) ? `${(statSync(dist + file).size / 1000).toFixed(1)} kB` : 'not built';
const nothing = coldLoad('../package.json');
console.table({
  'main.cjs': { size: kB('main.cjs'), 'cold load ms': coldLoad('main.cjs').toFixed(1) },
  'features.cjs': { size: kB('features.cjs'), 'cold load ms': coldLoad('features.cjs').toFixed(1) },
  'analysis.cjs': { size: kB('analysis.cjs'), 'cold load ms': coldLoad('analysis.cjs').toFixed(1) },
  'core.cjs, with analysis.cjs': { size: kB('core.cjs'), 'cold load ms': coldLoad('core.cjs').toFixed(1) },
  'preview.cjs': { size: kB('preview.cjs'), 'cold load ms': coldLoad('preview.cjs').toFixed(1) },
  'web.cjs': { size: kB('web.cjs') },
  'webview.js': { size: kB('webview.js') },
  'samklang.vsix': { size: kB('samklang.vsix') },
  'a small JSON file': { 'cold load ms': nothing.toFixed(1) },
});
