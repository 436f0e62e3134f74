/** Small tools over texts: line breaks, lines, rows, and looking things up. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rowWords, partRow } from '../../src/syntax/row.js';
import { applyEdits, narrowedEdit } from '../../src/text/edits.js';
import {
  lineAt,
  lineBreakOf,
  linesBetween,
  linesIn,
  nextLine,
  placeOf,
  placesIn,
  withLineBreaksOf,
} from '../../src/text/lines.js';
import { inOneLine, isolated } from '../../src/text/isolated.js';
import { firstThat } from '../../src/text/search.js';

const crlf = '\r\n';

/** Half of a character that takes two code units. */
const half = /\p{Surrogate}/u;

describe('the places of offsets', () => {
  it('are the same for many as for one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', 'æ')), (parts) => {
        const text = parts.join('');
        const placeAt = placesIn(text);
        for (let offset = 0; offset <= text.length; offset++)
          assert.deepEqual(placeAt(offset), placeOf(text, offset));
      }),
    );
  });
});

describe('the line break of a text', () => {
  it('is the one that most lines have, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (breaks) => {
        const text = breaks.map((isCrlf, index) => `${index}${isCrlf ? crlf : '\n'}`).join('');
        const many = breaks.filter(Boolean).length;
        assert.equal(lineBreakOf(text), many > breaks.length - many ? crlf : '\n');
      }),
    );
  });

  it('is what is written into the text, however it was written before', () => {
    assert.equal(withLineBreaksOf('a\r\nb\r\n', 'c\nd\r\ne'), 'c\r\nd\r\ne');
    assert.equal(withLineBreaksOf('a\nb\n', 'c\nd\r\ne'), 'c\nd\ne');
    assert.equal(withLineBreaksOf('', 'c\n'), 'c\n');
  });
});

describe('the lines of a text', () => {
  const texts = fc
    .array(fc.constantFrom('a', '|', ' ', '\n', crlf), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('are those that it falls into at its line breaks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r?\n/);
        const found = [...linesBetween(text, 0, text.length)].map(({ start, end }) => text.slice(start, end));
        // An empty last line is where the text ends.
        assert.deepEqual(found, lines.at(-1) === '' ? lines.slice(0, -1) : lines);
      }),
    );
  });

  it('are the same whatever ends them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', ' b '), { minLength: 1 }), (lines) => {
        for (const end of ['\n', '\r', crlf]) assert.deepEqual(linesIn(lines.join(end)), lines);
      }),
    );
    assert.deepEqual(linesIn('a\r\n\rb\n'), ['a', '', 'b', '']);
  });

  it('hold each offset, also at the very beginning', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), (text, somewhere) => {
        const offset = Math.min(somewhere, text.length);
        const { start, end } = lineAt(text, offset);
        assert.ok(start <= offset && offset <= end + 1, `${start} ${offset} ${end}`);
        assert.ok(!text.slice(start, end).includes('\n'));
        assert.ok(start === 0 || text[start - 1] === '\n');
        assert.equal(
          nextLine(text, offset),
          /\n|$/.exec(text.slice(end))!.index + end + Number(text.indexOf('\n', end) !== -1),
        );
      }),
    );
  });
});

describe('a row of a table', () => {
  const cells = fc.array(
    fc.array(fc.constantFrom('a', 'ø', ' ', '\\|', '\\\\', '3')).map((signs) => signs.join('')),
    { minLength: 1, maxLength: 6 },
  );

  it('gives back the words of its cells, pipes among them', () => {
    fc.assert(
      fc.property(cells, (words) => {
        const row = `| ${words.join(' | ')} |`;
        assert.deepEqual(
          rowWords(row),
          words.map((cell) => cell.trim().replaceAll('\\|', '|')),
        );
        const parted = partRow(row);
        assert.ok(parted.closed);
        assert.equal(
          parted.before + parted.cells.map(({ start, end }) => row.slice(start, end)).join('|') + '|',
          row,
        );
      }),
    );
  });

  it('may stand in a quotation, lack its closing pipe or be begun only', () => {
    assert.deepEqual(partRow('> | a | b').cells.length, 2);
    assert.deepEqual(partRow('> | a | b').closed, false);
    assert.deepEqual(rowWords('a | b'), ['a', 'b']);
    assert.deepEqual(partRow('|'), { before: '|', cells: [], closed: true });
  });
});

describe('the smallest edit from one line to another', () => {
  it('makes the one of the other and cuts no character in half', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁'), maxLength: 8 });
    fc.assert(
      fc.property(words, words, words, (before, was, is) => {
        const edit = narrowedEdit(before.length, was, is);
        assert.equal(applyEdits(before + was, [edit]), before + is);
        assert.doesNotMatch((before + was).slice(edit.span.start, edit.span.end), half);
        assert.doesNotMatch(edit.text, half);
      }),
    );
  });
});

describe('the first that something holds for', () => {
  it('is found by halving as by looking at each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (some, least) => {
          const sorted = [...some].sort((a, b) => a - b);
          const each = sorted.findIndex((value) => value >= least);
          assert.equal(
            firstThat(sorted.length, (at) => sorted[at]! >= least),
            each === -1 ? sorted.length : each,
          );
        },
      ),
    );
  });
});

describe('what people wrote, among other words', () => {
  it('keeps to itself where it is written from the right, whatever signs it holds', () => {
    const part = fc.constantFrom(
      'א',
      'ف',
      'Team',
      ' ',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u202c',
    );
    const words = fc.array(part, { minLength: 1 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (name) => {
        const told = isolated(name);
        const signs = /[\u202a-\u202e\u2066-\u2069]/g;
        assert.equal(told.replace(signs, ''), name.replace(signs, ''));
        assert.match(
          told,
          /^(?:[^אف\u202a-\u202e\u2066-\u2069]*|\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069)$/,
        );
      }),
    );
    assert.equal(inOneLine(['צוות', null, '1. maj']), '\u2068צוות\u2069 · 1. maj');
  });
});
