/**
 * The import boundaries hold: each is violated once on purpose and must be reported, and what is
 * allowed must pass. Types are left out, since the files here exist only as text.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { layers } from '../../scripts/boundaries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function reported(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${filePath}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const imports = 'boundaries/imports';
const circles = 'boundaries/circles';
const globals = 'no-restricted-globals';
const fileWriters = 'no-restricted-imports';

/** File, what is planted in it, the rule that must report it. */
const violations: readonly (readonly [string, string, string])[] = [
  ['src/syntax/planted.ts', `import 'vscode';`, imports],
  ['src/syntax/planted.ts', `import type * as vscode from 'vscode'; export type T = vscode.Range;`, imports],
  ['src/syntax/planted.ts', `import 'node:fs';`, imports],
  ['src/syntax/planted.ts', `import 'fs/promises';`, imports],
  ['src/syntax/planted.ts', `import 'preact';`, imports],
  ['src/syntax/planted.ts', `export * from '../vscode/main.js';`, imports],
  ['src/syntax/planted.ts', `export { a } from '../cli/main.js';`, imports],
  ['src/syntax/planted.ts', `export const a = import('../webview/main.js');`, imports],
  ['src/syntax/planted.ts', `export type A = import('../webview/main.js').A;`, imports],
  ['src/syntax/planted.ts', `import '../analysis/check/rules.js';`, imports],
  ['src/syntax/planted.ts', `import '../../test/reporter.js';`, imports],
  ['src/editing/planted.ts', 'export const a = /^ {0,3}(:{3,})/;', 'boundaries/reader'],
  ['src/sharing/planted.ts', 'export const a = /^(?:[-*+]|\\d+[.)])/;', 'boundaries/reader'],
  ['src/preview/planted.ts', 'export const a = /^#{1,6} /;', 'boundaries/reader'],
  ['src/analysis/planted.ts', 'export const a = /^`{3,}/;', 'boundaries/reader'],
  ['src/analysis/planted.ts', `export const a = new RegExp('^ *:{3,}');`, 'boundaries/reader'],
  ['src/analysis/planted.ts', 'export const a = (b) => RegExp(`^[-*+] ${b}`);', 'boundaries/reader'],
  ['src/analysis/planted.ts', 'export const a = RegExp(String.raw`^#{1,6}\\s`);', 'boundaries/reader'],
  ['src/analysis/planted.ts', `export const a = '^~{3,}'; export const b = RegExp(a);`, 'boundaries/reader'],
  ['src/analysis/planted.ts', `export const a = import('micromark');`, 'boundaries/reader'],
  ['src/analysis/planted.ts', `export * from 'mdast-util-from-markdown';`, 'boundaries/reader'],
  ['src/analysis/planted.ts', `export { unified } from 'unified';`, 'boundaries/reader'],
  ['src/analysis/planted.ts', `export type A = import('mdast').Root;`, 'boundaries/reader'],
  [
    'src/analysis/planted.ts',
    `import { micromark } from 'micromark'; export { micromark };`,
    'boundaries/reader',
  ],
  ['src/syntax/planted.ts', `console.log('hi');`, 'no-console'],
  ['src/syntax/planted.ts', `export const a: unknown = process.env;`, globals],
  ['src/syntax/planted.ts', `export const a: unknown = document.body;`, globals],
  ['src/syntax/planted.ts', `export const a: any = 1;`, '@typescript-eslint/no-explicit-any'],
  ['src/model/planted.ts', `import '../texts/overviewTexts.js';`, imports],
  ['src/texts/content/da/planted.ts', `import '../../../syntax/readSyntax.js';`, imports],
  ['src/protocol/planted.ts', `import '../analysis/analyse.js';`, imports],
  ['src/text/planted.ts', `import '../model/communities.js';`, imports],
  ['src/editing/planted.ts', `import '../overview/overview.js';`, imports],
  ['src/lazy/planted.ts', `import '../vscode/main.js';`, imports],
  ['src/preview/planted.ts', `import '../editing/completion.js';`, imports],
  ['src/webview/planted.tsx', `import '../texts/overviewTexts.js';`, imports],
  ['src/webview/planted.tsx', `import 'vscode';`, imports],
  ['src/webview/planted.tsx', `import 'yaml';`, imports],
  ['src/webview/planted.tsx', `export const a: unknown = process.env;`, globals],
  ['src/vscode/planted.ts', `import 'node:path';`, imports],
  ['src/vscode/planted.ts', `import '../webview/main.js';`, imports],
  ['src/vscode/planted.ts', `import '../lazy/core.js';`, imports],
  ['src/vscode/planted.ts', `export const a: unknown = __dirname;`, globals],
  ['src/vscode/planted.ts', `console.log('hi');`, 'no-console'],
  [
    'src/vscode/planted.ts',
    `export const a = (b) => b.webview.onDidReceiveMessage(b);`,
    'no-restricted-properties',
  ],
  ['src/cli/planted.ts', `import 'vscode';`, imports],
  ['src/cli/planted.ts', `import '../vscode/main.js';`, imports],
  ['src/cli/planted.ts', `console.log('hi');`, 'no-console'],
  ['src/cli/planted.ts', `process.stdout.write('hi');`, 'no-restricted-properties'],
  ['src/cli/planted.ts', `import { writeFileSync } from 'node:fs'; writeFileSync('a', '');`, fileWriters],
  ['src/cli/planted.ts', `import { rename } from 'node:fs/promises'; void rename('a', 'b');`, fileWriters],
  [
    'src/sharing/planted.ts',
    `import type { Analysis } from '../analysis/analyse.js'; export type A = Analysis;`,
    'no-restricted-imports',
  ],
  [
    'src/portfolio/planted.ts',
    `import { analyse } from '../analysis/analyse.js'; export const a = analyse;`,
    'no-restricted-imports',
  ],
  ['src/text/planted.ts', `export const a = /x+$/;`, 'regexp/no-super-linear-move'],
  ['src/text/planted.ts', `export const a = /^(x+x+)+y/;`, 'regexp/no-super-linear-backtracking'],
  ['src/newcomer/planted.ts', `export const a = 1;`, imports],
  ['src/text/planted.ts', `import './planted.js';`, circles],
  ['src/text/span.ts', `import './lines.js';`, circles],
  ['src/text/span.ts', `import type { Place } from './lines.js'; export type P = Place;`, circles],
  ['src/text/span.ts', `export type P = import('./lines.js').Place;`, circles],
  ['src/text/span.ts', `export const lines = () => import('./lines.js');`, circles],
  ['src/text/span.ts', `export * from './edits.js';`, circles],
  ['src/webview/Go.tsx', `import './PieceCard.js';`, circles],
];

/** File and what is allowed in it. */
const allowed: readonly (readonly [string, string])[] = [
  ['src/syntax/planted.ts', `import { parse } from 'yaml'; import '../text/span.js'; export { parse };`],
  ['src/analysis/check/rules/planted.ts', `import '../rule.js'; import '../../../texts/content/index.js';`],
  [
    'src/webview/planted.tsx',
    `import 'preact/hooks'; import '../protocol/overview.js'; document.title = '';`,
  ],
  ['src/vscode/planted.ts', `import 'vscode'; export const core = () => import('../lazy/core.js');`],
  [
    'src/vscode/planted.ts',
    `import type { analyse } from '../lazy/core.js'; export type A = typeof analyse;`,
  ],
  ['src/cli/planted.ts', `import 'node:fs'; export const words = process.argv;`],
];

describe('import boundaries', () => {
  for (const [file, text, rule] of violations) {
    it(`${file} may not hold ${text}`, async () => {
      assert.deepEqual([...new Set(await reported(file, text))], [rule]);
    });
  }
  for (const [file, text] of allowed) {
    it(`${file} may hold ${text}`, async () => {
      assert.deepEqual(await reported(file, text), []);
    });
  }
  it('every part of src is in the table, and no part comes before one that it imports', () => {
    const parts = readdirSync(`${root}src`);
    const order = Object.keys(layers);
    assert.deepEqual(
      parts.filter((part) => !order.includes(part)),
      [],
    );
    for (const [part, below] of Object.entries(layers)) {
      for (const other of below) assert.ok(order.indexOf(other) < order.indexOf(part), `${part} → ${other}`);
    }
  });
});
