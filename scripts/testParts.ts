/**
 * The parts of `npm test`, in the order in which they begin and are shown: what costs little and fails often comes
 * first, then what takes long.
 */
import type { Job } from './lanes.js';

export interface Part extends Job {
  readonly title: string;
  /** Arguments to Node, one list per program; all of them run. A part of tests names its files instead. */
  readonly programs?: readonly (readonly string[])[];
  readonly tests?: string;
  /** Parts that must have succeeded, and that are run too when only this one is asked for. */
  readonly needs?: readonly string[];
  /** In a real window: what failed is tried once more (see secondTry.ts), and the last lines name it. */
  readonly again?: boolean;
  /** Of the minute before a commit. */
  readonly quick?: boolean;
}

/** What lets Node run TypeScript. */
const typescript = ['--import', 'tsx'];

export const parts: readonly Part[] = [
  {
    name: 'generate',
    title: 'Generated files are current',
    programs: [[...typescript, 'scripts/generate.ts', '--check']],
    quick: true,
  },
  {
    name: 'typecheck',
    title: 'Types',
    programs: [['node_modules/typescript/bin/tsc', '--noEmit']],
    quick: true,
  },
  { name: 'package', title: 'Build and package', programs: [[...typescript, 'scripts/package.ts']] },
  {
    name: 'chromium',
    title: 'A browser is here',
    programs: [[...typescript, 'scripts/getReady.ts', 'chromium']],
  },
  {
    name: 'vscode',
    title: 'The hosted VS Code is here',
    programs: [[...typescript, 'scripts/getReady.ts', 'vscode']],
  },
  {
    name: 'lint',
    title: 'Lint and format',
    programs: [
      ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
      ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--check', '.'],
    ],
    quick: true,
  },
  { name: 'core', title: 'Core', tests: 'test/core/**/*.test.ts', quick: true },
  {
    name: 'structure',
    title: 'Structure',
    tests: 'test/structure/**/*.test.ts',
    quick: true,
  },
  {
    name: 'editor',
    title: 'By hand in VS Code',
    tests: 'test/editor/**/*.test.ts',
    again: true,
    needs: ['package', 'chromium', 'vscode'],
  },
  {
    name: 'browser',
    title: 'In a browser',
    tests: 'test/browser/**/*.test.ts',
    again: true,
    needs: ['chromium'],
  },
  {
    name: 'integration',
    title: 'In VS Code',
    programs: [[...typescript, 'test/integration/run.ts']],
    again: true,
    needs: ['package'],
    // Where it runs in the desktop's VS Code, it needs neither.
    after: ['chromium', 'vscode'],
  },
  {
    name: 'web',
    title: 'In VS Code for the Web',
    programs: [[...typescript, 'test/integration/web.ts']],
    again: true,
    needs: ['package', 'chromium', 'vscode'],
  },
  {
    name: 'grammar',
    title: 'Grammar',
    tests: 'test/grammar/**/*.test.ts',
    // The hosted VS Code's Markdown grammar is looked at too.
    needs: ['vscode'],
  },
];
