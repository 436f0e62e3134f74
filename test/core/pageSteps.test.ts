/** What belongs together when it is undone, and what the lines of a paste become. */
import assert from 'node:assert/strict';
import { editOf } from '../../src/page/stated.js';
import { changeLog } from '../../src/vscode/page/changeLog.js';
import { undoGroups } from '../../src/vscode/page/undoGroups.js';

const field = { name: 'words', at: { start: 3, end: 4 } } as const;

describe('undoing on the page', () => {
  const typed = (texts: readonly string[], about: string, time: number, groups = undoGroups()) => {
    for (const [index, after] of texts.slice(1).entries())
      groups.did({ before: texts[index]!, after, about, time: time + index });
    return groups;
  };

  it('takes back at once what was typed in one field without a rest', () => {
    const groups = typed(['', 'a', 'ab', 'abc'], 'one', 0);
    const { count, isThere } = groups.undo('abc');
    assert.equal(count, 3);
    assert.ok(isThere('') && !isThere('a'));
    assert.equal(groups.redo('').count, 3);
  });

  it('takes back one step after a rest, in another field, and of what is not its own', () => {
    const groups = typed(['', 'a', 'ab'], 'one', 0);
    typed(['ab', 'abx'], 'two', 3, groups);
    typed(['abx', 'abxy'], 'two', 9000, groups);
    assert.equal(groups.undo('abxy').count, 1);
    assert.equal(groups.undo('abx').count, 1);
    assert.equal(groups.undo('ab').count, 2);
    assert.equal(groups.undo('something else').count, 1);
  });

  it('takes back one of two things that are no typing, however soon the one comes after the other', () => {
    assert.equal(typed(['a', 'b', 'c'], '', 0).undo('c').count, 1);
  });

  it('knows what has changed since a version, as far back as it goes', () => {
    const log = changeLog(1);
    const step = [{ span: { start: 0, end: 0 }, text: 'x' }];
    for (let version = 2; version <= 600; version++) log.changed(version, step);
    assert.equal(log.since(598)?.length, 2);
    assert.equal(log.since(600)?.length, 0);
    assert.equal(log.since(1), null);
  });
});

describe('a paste on the page', () => {
  const paste = { act: 'paste', field, from: 'ab', before: 'a', after: 'b' } as const;

  it('makes a line of each line', () => {
    assert.deepEqual(editOf({ ...paste, text: '• et\r\n• to\r\n• tre' }), {
      ...{ act: 'lines', field, from: 'ab', to: 'aet', more: ['to', 'treb'] },
    });
  });

  it('is words where it is one line', () => {
    assert.deepEqual(editOf({ ...paste, text: 'et\n' }), { act: 'write', field, from: 'ab', to: 'aetb' });
  });
});
