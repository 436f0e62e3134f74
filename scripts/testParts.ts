/**
 * The parts of `npm test`, in order: what costs little and fails often comes first.
 */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** Arguments to Node, one list per program; all of them run. A part of tests names its files instead. */
  readonly programs?: readonly (readonly string[])[];
  readonly tests?: string;
  readonly timeout?: number;
}

/** What lets Node run TypeScript. */
export const typescript = ['--import', 'tsx'];
/** In the whole run a part before has packed already. */
const packaged = process.argv[2] === undefined ? ['--packaged'] : [];

export const parts: readonly Part[] = [
  {
    name: 'generate',
    title: 'Generated files are current',
    programs: [[...typescript, 'scripts/generate.ts', '--check']],
  },
  { name: 'typecheck', title: 'Types', programs: [['node_modules/typescript/bin/tsc', '--noEmit']] },
  {
    name: 'lint',
    title: 'Lint and format',
    programs: [
      ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
      ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--check', '.'],
    ],
  },
  { name: 'core', title: 'Core', tests: 'test/core/**/*.test.ts' },
  { name: 'structure', title: 'Structure', tests: 'test/structure/**/*.test.ts', timeout: 20_000 },
  { name: 'package', title: 'Build and package', programs: [[...typescript, 'scripts/package.ts']] },
  { name: 'browser', title: 'In a browser', tests: 'test/browser/**/*.test.ts', timeout: 60_000 },
  {
    name: 'integration',
    title: 'In VS Code',
    programs: [[...typescript, 'test/integration/run.ts', ...packaged]],
  },
  {
    name: 'web',
    title: 'In VS Code for the Web',
    programs: [[...typescript, 'test/integration/web.ts', ...packaged]],
  },
  // Behind the part that installs the hosted VS Code, whose Markdown grammar it looks at too.
  { name: 'grammar', title: 'Grammar', tests: 'test/grammar/**/*.test.ts', timeout: 20_000 },
  { name: 'editor', title: 'By hand in VS Code', tests: 'test/editor/**/*.test.ts', timeout: 120_000 },
];
