/** Patterns in quotation marks, as they come where no shell looks them up, and other endings. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../src/cli/walk.js';
import { isPattern, matchesOf } from '../../src/cli/globs.js';
import { put } from './commandLine.js';

let folder = '';
const found = (pattern: string): string[] =>
  matchesOf(join(folder, pattern)).map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));

describe('patterns on the command line', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-globs-'));
    for (const name of [
      'a.md',
      'b.markdown',
      'c.txt',
      '.skjult.md',
      'x/d.md',
      'x/y/e.md',
      'node_modules/f.md',
    ])
      put(folder, name, '');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [pattern, files] of [
    ['*.md', ['a.md']],
    ['*', ['a.md', 'b.markdown', 'c.txt', 'node_modules', 'x']],
    ['?.md', ['a.md']],
    ['**/*.md', ['a.md', 'x/d.md', 'x/y/e.md']],
    ['x/**/*.md', ['x/d.md', 'x/y/e.md']],
    ['x/*/e.md', ['x/y/e.md']],
    ['*a*.*d*', ['a.md']],
    ['z*', []],
  ] as const)
    it(`name what fits them: ${pattern}`, () => assert.deepEqual(found(pattern), files));

  it('are told of where nothing fits, and a name with a star is a name where it is there', () => {
    const pattern = join(folder, 'z*.md');
    assert.deepEqual(
      [...filesIn([pattern])],
      [{ file: pattern, problem: 'no file or folder fits this pattern' }],
    );
    assert.ok(!isPattern(join(folder, 'a.md')));
  });

  it('go into folders, whose files end with .md or .markdown', () => {
    const names = [...filesIn([folder])].map(({ file }) =>
      file.slice(folder.length + 1).replaceAll('\\', '/'),
    );
    assert.deepEqual(names, ['.skjult.md', 'a.md', 'b.markdown', 'x/d.md', 'x/y/e.md']);
  });
});
