/** Enter and Tab in lists and tables: the next line, in and out, from cell to cell. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typeKey, type WritingKey } from '../../src/editing/typing/keys.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import type { ListItem } from '../../src/syntax/tree.js';
import { walk } from '../../src/syntax/walk.js';
import { runs } from '../seed.js';
import { markdownish, mutatedFixture } from './arbitraries.js';
import { analysed, applyEdits, danish, readFixture, told } from './support.js';

/** The caret in the texts of this file; a selection is between two of them. */
const caret = '¦';

/** What a key makes of a text with a caret; null where it does what it always does. */
function pressed(marked: string, key: WritingKey): string | null {
  const offset = marked.indexOf(caret);
  const text = marked.replace(caret, '');
  const typed = typeKey(text, offset, key);
  if (!typed) return null;
  if (typed.does === 'select') {
    const { start, end } = typed.span;
    const chosen = start === end ? caret : caret + text.slice(start, end) + caret;
    return text.slice(0, start) + chosen + text.slice(end);
  }
  const { span, text: put } = typed.edit;
  return (
    text.slice(0, span.start) +
    put.slice(0, typed.caret) +
    caret +
    put.slice(typed.caret) +
    text.slice(span.end)
  );
}

/** The same, of a body in a Danish file. */
function within(body: string, key: WritingKey): string | null {
  const head = danish('');
  const result = pressed(danish(body), key);
  assert.ok(result === null || result.startsWith(head));
  return result?.slice(head.length) ?? null;
}

const empty = ':indsats{fællesskab=… vurdering=… ansvarlig=… frist=…}';

describe('Enter in a list', () => {
  const cases: Record<string, readonly [before: string, after: string | null]> = {
    'makes the next point': ['- a¦\n', '- a\n- ¦\n'],
    'keeps the bullet and the blanks behind it': ['*  a¦\n', '*  a\n*  ¦\n'],
    'counts on': ['9. a¦\n', '9. a\n10. ¦\n'],
    'takes the words behind the caret along': ['- Ro ¦og tid\n', '- Ro\n- ¦og tid\n'],
    'makes room above words that it stands before': ['- a\n- ¦b\n', '- a\n- \n- ¦b\n'],
    'gives a box where there are boxes, and no tick': ['- [x] a¦\n', '- [x] a\n- [ ] ¦\n'],
    'leaves blank lines where there are some': ['- a\n\n- b¦\n', '- a\n\n- b\n\n- ¦\n'],
    'stays in a quotation': ['> - a¦\n', '> - a\n> - ¦\n'],
    'stays as far in': ['- a\n  - b¦\n', '- a\n  - b\n  - ¦\n'],
    'leaves with a point what stands in it': ['- a¦\n  - b\n', '- a\n  - b\n- ¦\n'],
    'gives an action its empty mark': [
      ':::indsatser\n- [x] Fast møde¦ :indsats{vurdering=ja}\n:::\n',
      `:::indsatser\n- [x] Fast møde :indsats{vurdering=ja}\n- [ ] ¦ ${empty}\n:::\n`,
    ],
    'does so behind the mark too': [
      ':::indsatser\n- [ ] Fast møde :indsats{vurdering=ja}¦\n:::\n',
      `:::indsatser\n- [ ] Fast møde :indsats{vurdering=ja}\n- [ ] ¦ ${empty}\n:::\n`,
    ],
    'leaves an action its mark and what supports it': [
      ':::indsatser\n- [ ] Møde ¦og mad :indsats{vurdering=ja}\n  - Lokale :støtte{art=struktur}\n:::\n',
      `:::indsatser\n- [ ] Møde :indsats{vurdering=ja}\n  - Lokale :støtte{art=struktur}\n- [ ] ¦og mad ${empty}\n:::\n`,
    ],
    'goes on with what supports an action': [
      ':::indsatser\n- [ ] Møde\n  - Lokale¦ :støtte{art=struktur}\n:::\n',
      ':::indsatser\n- [ ] Møde\n  - Lokale :støtte{art=struktur}\n  - ¦ :støtte{art=struktur}\n:::\n',
    ],
    'ends the list in an empty point': [':::styrker\n- a\n- ¦\n:::\n', ':::styrker\n- a\n\n¦\n:::\n'],
    'ends it in an empty box': ['- [ ] a\n- [ ] ¦\n', '- [ ] a\n\n¦\n'],
    'ends it in an empty action': [
      `:::indsatser\n- [ ] a\n- [ ] ¦ ${empty}\n:::\n`,
      ':::indsatser\n- [ ] a\n\n¦\n:::\n',
    ],
    'ends it in a quotation': ['> - a\n> - ¦\n', '> - a\n>\n> ¦\n'],
    'ends a list with blank lines in it': ['- a\n\n- ¦\n', '- a\n\n¦\n'],
    'comes out where nothing else stands in the list in it': ['- a\n  - ¦\n', '- a\n- ¦\n'],
    'comes out of a list in a list': ['- a\n  - b\n  - ¦\n', '- a\n  - b\n- ¦\n'],
    'takes no sign of a template away': ['- a\n- …¦\n', '- a\n- …\n- ¦\n'],
    'is as always in prose': ['a¦\n', null],
    'is as always before a bullet': ['¦- a\n', null],
    'is as always in code': ['```\n- a¦\n```\n', null],
    'is as always in a comment': ['<!--\n- a¦\n-->\n', null],
    'is as always in a heading in a list': ['- # a¦\n', null],
    'is as always in a further paragraph': ['- a\n\n  b¦\n', null],
    'counts further lines for the point’s own words': ['- a\n  b¦\n', '- a\n  b\n- ¦\n'],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(within(before, 'newLine'), after);
      const windows = (text: string | null) => text && text.replaceAll('\n', '\r\n');
      assert.equal(pressed(windows(danish(before))!, 'newLine'), after && windows(danish(after)));
    });
  }

  it('is as always in the front matter', () => {
    assert.equal(pressed('---\nsamklang: 1\nx:\n  - a¦\n---\n', 'newLine'), null);
  });
});

describe('Tab and Shift+Tab in a list', () => {
  const cases: Record<string, readonly [before: string, key: 'next' | 'back', after: string | null]> = {
    'go into the point above': ['- a\n- b¦\n', 'next', '- a\n  - b¦\n'],
    'go as far in as its words': ['10. a\n11. ¦b\n', 'next', '10. a\n    11. ¦b\n'],
    'go to what stands in it already': ['- a\n    - b\n- c¦\n', 'next', '- a\n    - b\n    - c¦\n'],
    'take along what stands in the point': [
      '- a\n- b¦\n  - c\n\n    d\n',
      'next',
      '- a\n  - b¦\n    - c\n\n      d\n',
    ],
    'stay in a quotation': ['> - a\n> - b¦\n>   - c\n', 'next', '> - a\n>   - b¦\n>     - c\n'],
    'are as always in the first point': ['- a¦\n', 'next', null],
    'come out of the point around': ['- a\n  - b¦\n    - c\n', 'back', '- a\n- b¦\n  - c\n'],
    'come out with tabs': ['- a\n\t- ¦b\n', 'back', '- a\n- ¦b\n'],
    'are as always at the edge': ['- a¦\n', 'back', null],
    'are as always in prose': ['a¦\n', 'next', null],
    'make of an empty action what supports the one above': [
      `:::indsatser\n- [ ] a\n  - b :støtte{art=ledelse}\n- [ ] ¦ ${empty}\n:::\n`,
      'next',
      ':::indsatser\n- [ ] a\n  - b :støtte{art=ledelse}\n  - ¦ :støtte{art=ledelse}\n:::\n',
    ],
    'make of it a plain point where nothing supports it yet': [
      `:::indsatser\n- [ ] a\n- [ ] ¦ ${empty}\n:::\n`,
      'next',
      ':::indsatser\n- [ ] a\n  - ¦\n:::\n',
    ],
    'make an action of an empty point in one': [
      ':::indsatser\n- [ ] a\n  - ¦\n:::\n',
      'back',
      `:::indsatser\n- [ ] a\n- [ ] ¦ ${empty}\n:::\n`,
    ],
  };
  for (const [name, [before, key, after]] of Object.entries(cases)) {
    it(name, () => assert.equal(within(before, key), after));
  }
});

describe('Tab and Shift+Tab in a table', () => {
  const table = '| a | b |\n| - | - |\n| c |   |\n';
  const rated = ':::balance\n| Fællesskab | Nu | Ønsket |\n| --- | --- | --- |\n| Fagligt | … | 3¦ |\n:::\n';
  const cases: Record<string, readonly [before: string, key: 'next' | 'back', after: string | null]> = {
    'choose the words of the next cell': [table.replace('a', 'a¦'), 'next', table.replace('b', '¦b¦')],
    'go from the head to the first row': [table.replace('b', '¦b'), 'next', table.replace('c', '¦c¦')],
    'go on from the row of dashes': [table.replace('- | - |', '- | - |¦'), 'next', table.replace('c', '¦c¦')],
    'go back from the row of dashes': [
      table.replace('| - | - |', '¦| - | - |'),
      'back',
      table.replace('b', '¦b¦'),
    ],
    'go to where a cell is to be written': [table.replace('c', 'c¦'), 'next', table.replace('   |', ' ¦  |')],
    'go back': [table.replace('c', 'c¦'), 'back', table.replace('b', '¦b¦')],
    'stay in the first cell': [table.replace('a', 'a¦'), 'back', table.replace('a', '¦a¦')],
    'put a row behind the last cell': [table.replace('   |\n', ' ¦  |\n'), 'next', `${table}| ¦  |   |\n`],
    'put a row into a table without pipes at its ends': [
      'a | b\n--- | ---\nc | d¦\n',
      'next',
      'a | b\n--- | ---\nc | d\n| ¦  |   |\n',
    ],
    'put a row into a table in a quotation': ['> | a |\n> | - |¦\n', 'next', '> | a |\n> | - |\n> | ¦  |\n'],
    'put no row behind the ratings': [rated, 'next', rated.replace('3¦', '¦3¦')],
    'choose a blank among the ratings': [
      rated.replace('¦', '').replace('Fagligt', 'Fagligt¦'),
      'next',
      rated.replace('¦', '').replace('…', '¦…¦'),
    ],
    'are as always in code': [`\`\`\`\n${table.replace('a', 'a¦')}\`\`\`\n`, 'next', null],
  };
  for (const [name, [before, key, after]] of Object.entries(cases)) {
    it(name, () => assert.equal(within(before, key), after));
  }
});

describe('what the keys write', () => {
  /** As an editor has it: a carriage return alone ends a line there, and is written as the others when it is opened. */
  const anyText = fc
    .oneof(
      markdownish.map((body) => danish(body)),
      mutatedFixture,
      fc.constant(readFixture('teamNord.md')),
    )
    .map((text) => text.replace(/\r(?!\n)/g, '\n'));

  /** The item whose words a caret is in. */
  const itemWith = (text: string, at: number): ListItem | undefined =>
    [...walk(readSyntax(text).blocks)]
      .filter((node) => node.kind === 'item')
      .findLast(({ words }) => words.start <= at && at <= words.end);

  const signs = (text: string): string => text.replace(/\s/g, '');

  it('is one point more, which holds what is typed', () => {
    const tried = runs(800);
    let met = 0;
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const typed = typeKey(text, offset, 'newLine');
        if (typed?.does !== 'write') return;
        const { edit, caret: within } = typed;
        if (edit.text.slice(0, within).trim() === '' || edit.text.slice(0, within).trim() === '>') return;
        met++;
        const word = 'nyt';
        const put = edit.text.slice(0, within) + word + edit.text.slice(within);
        const after = applyEdits(text, [{ span: edit.span, text: put }]);
        const item = itemWith(after, edit.span.start + within);
        assert.ok(item, JSON.stringify(after.slice(edit.span.start - 20, edit.span.start + put.length + 20)));
        assert.equal(item.words.start, edit.span.start + within);
      }),
      { numRuns: tried },
    );
    assert.ok(met > tried / 16, String(met));
  });

  it('is nothing but room where a line goes in or out: every sign is still there', () => {
    const tried = runs(800);
    let met = 0;
    fc.assert(
      fc.property(anyText, fc.nat(), fc.constantFrom('next', 'back'), (text, at, key) => {
        const offset = at % (text.length + 1);
        const typed = typeKey(text, offset, key);
        if (typed?.does !== 'write') return;
        met++;
        const after = applyEdits(text, [typed.edit]);
        const item = itemWith(text, offset);
        if (item && item.words.end > item.words.start) assert.equal(signs(after), signs(text));
        assert.ok(typed.caret >= 0 && typed.caret <= typed.edit.text.length);
      }),
      { numRuns: tried },
    );
    assert.ok(met > tried / 40, String(met));
  });

  it('is nothing that a file is told of', () => {
    const before = readFixture('teamNord.md');
    const known = told(before);
    for (let offset = 0; offset <= before.length; offset += 5) {
      const typed = typeKey(before, offset, 'newLine');
      if (typed?.does !== 'write') continue;
      const errors = analysed(applyEdits(before, [typed.edit])).findings.filter(
        ({ severity }) => severity === 'error',
      );
      assert.deepEqual(errors, [], `${String(offset)} ${known.join()}`);
    }
  });
});
