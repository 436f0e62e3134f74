/**
 * The lint of the whole repository: typescript-eslint's strict rules with types, and the import
 * boundaries of scripts/boundaries.mjs.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import boundaries from './scripts/boundaries.mjs';

/** What only Node has, and what only a page has. */
const nodeGlobals = [
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'global',
  'setImmediate',
];
const pageGlobals = ['window', 'document', 'navigator', 'localStorage', 'location'];
const forbid = (names, message) => ['error', ...names.map((name) => ({ name, message }))];
const fileWriters = [
  ...[
    'appendFile',
    'copyFile',
    'cp',
    'link',
    'rename',
    'rm',
    'symlink',
    'truncate',
    'unlink',
    'write',
    'writeFile',
  ].flatMap((name) => [name, `${name}Sync`]),
  'createWriteStream',
];
const pure = 'The core runs anywhere: pass in what it needs.';

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', '**/*.generated.*']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Numbers in texts are read as numbers.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return report(…);` ends a branch and reads well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // noUncheckedIndexedAccess makes `!` the honest way to say that an index is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // VS Code's Disposable is a class by type but any object with dispose() by convention.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { boundaries, regexp },
    rules: {
      // A workshop file may be anybody's: no text of it may keep an expression busy.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }],
      'boundaries/imports': 'error',
      'boundaries/circles': 'error',
      'boundaries/reader': 'error',
      'no-console': 'error',
      'no-restricted-globals': forbid([...nodeGlobals, ...pageGlobals], pure),
    },
  },
  {
    // These look at something else than the blocks of a file: printing has a tree of its own with footnotes; a line that is
    // being written is no item yet; pasted sheets and any text with personal data in it are no workshop files; a report is
    // only printed.
    files: [
      'src/editing/formatting/**',
      'src/sharing/render/markdown.ts',
      'src/editing/completion/items.ts',
      'src/vscode/writing/completion.ts',
      'src/editing/reflections/{points,readSheet}.ts',
      'src/personal/**',
      'src/analysis/doubts/resemblance.ts',
    ],
    rules: { 'boundaries/reader': 'off' },
  },
  {
    // What leaves is made of what is disclosed, and of nothing else.
    files: ['src/sharing/**', 'src/portfolio/**', 'src/templates/**', 'src/facilitation/presentation.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/analysis/analyse.js'],
              importNames: ['Analysis', 'Understood', 'analyse', 'understand'],
              message: 'What leaves a file is made of a Disclosed: see src/disclosure.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/vscode/**'],
    rules: {
      'no-restricted-globals': forbid(
        [...nodeGlobals, ...pageGlobals],
        'It must run in a browser’s extension host too.',
      ),
      'no-restricted-properties': [
        'error',
        { property: 'onDidReceiveMessage', message: 'Every message is read first: listenTo.' },
      ],
    },
  },
  {
    files: ['src/webview/**'],
    rules: { 'no-restricted-globals': forbid(nodeGlobals, 'The webview is a page.') },
  },
  {
    files: ['src/cli/**'],
    rules: {
      'no-restricted-globals': forbid(pageGlobals, 'The command line has no page.'),
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'All output passes the gate in output.ts.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        ...['node:fs', 'node:fs/promises'].map((name) => ({
          name,
          importNames: fileWriters,
          message: 'All files are written by writeWhole.',
        })),
      ],
    },
  },
  { files: ['src/vscode/shared/webviewPage.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/cli/output.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/cli/writeWhole.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A test never fails by time: it waits for what is meant, and measures what the processor does.
    files: ['test/**/*.ts'],
    ignores: ['test/bench/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'waitForTimeout', message: 'Wait for what is meant.' },
        { object: 'performance', property: 'now', message: 'Measure with timed() of test/core/support.ts.' },
      ],
      'no-restricted-globals': forbid(['setTimeout'], 'Wait for what is meant.'),
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='timeout']",
          message: 'All tests have the timeout of .mocharc.json.',
        },
        {
          selector: "Property[key.name='numRuns'] > Literal",
          message: 'Say how many with runs() of test/seed.ts.',
        },
      ],
    },
  },
  {
    // The three ways to wait.
    files: ['test/browser/drawn.ts', 'test/editor/waiting.ts', 'test/integration/suite/vscodeTesting.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
