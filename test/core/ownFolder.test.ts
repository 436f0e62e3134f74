/** The folder with own templates lies in the workspace, whatever the setting says. */
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { folderInside, usualFolder } from '../../src/templates/ownFolder.js';

describe('the folder with own templates', () => {
  const inside: readonly (readonly [string, string])[] = [
    [usualFolder, '.samklang/templates'],
    ['skabeloner', 'skabeloner'],
    ['./a//b/', 'a/b'],
    ['a/../b', 'b'],
    ['a\\b', 'a/b'],
    ['', ''],
    ['…/møde', '…/møde'],
  ];
  for (const [setting, parts] of inside) {
    it(`»${setting}« lies in the workspace`, () => assert.equal(folderInside(setting)?.join('/'), parts));
  }
  for (const setting of [
    '..',
    '../x',
    'a/../../x',
    '/etc',
    '\\\\server\\x',
    'C:\\x',
    'c:x',
    '~/x',
    'a\u0000b',
    7,
    null,
    {},
  ]) {
    it(`${JSON.stringify(setting)} does not`, () => assert.equal(folderInside(setting), null));
  }

  it('leads nowhere else, on any system', () => {
    const setting = fc
      .array(fc.constantFrom('..', '.', 'a', '', '...', 'C:', '~', 'b c', '%2e%2e'), { maxLength: 8 })
      .chain((parts) => fc.constantFrom('/', '\\').map((sign) => parts.join(sign)));
    fc.assert(
      fc.property(setting, (path) => {
        const parts = folderInside(path);
        if (parts === null) return;
        for (const system of [posix, win32]) {
          const root = system.resolve(system.sep, 'workspace');
          const place = system.resolve(root, ...parts) + system.sep;
          assert.ok(place.startsWith(root + system.sep), path);
        }
      }),
    );
  });
});
