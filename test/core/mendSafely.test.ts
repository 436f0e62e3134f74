/** All safe fixes at once: they hide nothing that was read, leave nothing to be fixed, and say so of numbers not read. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../src/analysis/analyse.js';
import { amountRead, mendSafely } from '../../src/editing/mendSafely.js';
import { applyEdits } from '../../src/text/edits.js';
import { composedEdits } from '../../src/text/composedEdits.js';
import type { TextEdit } from '../../src/text/span.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutate, mutatedFixture, mutation, strangeWorkshop } from './arbitraries.js';
import { analysed, danish, lines } from './support.js';

const again = (text: string): Analysis | null => analyse(text);

function mended(text: string): string {
  return applyEdits(text, mendSafely(analysed(text), again));
}

/** Holds to all that is said of mending; gives the text that it makes. */
function mendsWell(text: string): string | null {
  const before = analyse(text);
  if (!before) return null;
  const edits = mendSafely(before, again);
  edits.forEach(({ span }, index) => {
    assert.ok(index === 0 || edits[index - 1]!.span.end < span.start, 'edits are in order and apart');
  });
  if (edits.length === 0) return text;
  const result = applyEdits(text, edits);
  const after = analysed(result);
  const counts = amountRead(after);
  for (const [name, count] of Object.entries(amountRead(before)))
    assert.ok(counts[name]! >= count, `${name}: ${String(count)} → ${String(counts[name])}\n${result}`);
  assert.deepEqual(mendSafely(after, again), [], `nothing is left to mend in\n${result}`);
  return result;
}

const table = (...rows: readonly string[]): string => danish(lines(':::balance', ...rows, ':::'));
const communities = ['Organisatorisk', 'Opgaverettet', 'Fagligt', 'Kollegialt'];
const ratingsIn = (text: string): number => amountRead(analysed(text)).ratings!;

describe('mending all that is safe', () => {
  it('reads no less than before, and is done in one go: fixtures', () => {
    for (const text of fixtureTexts) mendsWell(text);
  });

  it('reads no less than before, and is done in one go: damaged files', () => {
    fc.assert(
      fc.property(fc.oneof(mutatedFixture, strangeWorkshop), (text) => void mendsWell(text)),
      {
        numRuns: runs(600),
      },
    );
  });

  /** Rating tables as people make them: odd heads, odd names, odd cells, turned on their side. */
  const word = fc.constantFrom(
    ...communities,
    ...[
      'Faglig',
      'Task',
      '',
      'Andet',
      'Nu',
      'Ønsket',
      'Nu (1-5)',
      'Nu:',
      '**Nu**',
      'Now',
      'Ønske',
      'Fællesskab',
      'Noter',
    ],
  );
  const cell = fc.oneof(word, fc.constantFrom('3', '3 3 4', '2, 4', '7', '-', '…', 'meget', '1\\|2'));
  const anyTable = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }),
    )
    .map(([head, rows]) =>
      table(...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)),
    );

  it('reads no less than before, and is done in one go: rating tables', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.array(mutation, { maxLength: 2 }),
        (text, changes) => void mendsWell(changes.reduce(mutate, text)),
      ),
      {
        numRuns: runs(800),
      },
    );
  });

  it('adds no rows and columns beside numbers that are not read, unless that is still told', () => {
    fc.assert(
      fc.property(anyTable, (text) => {
        const result = analysed(mendsWell(text)!);
        const pipes = (words: string) => words.split('|').length;
        if (pipes(result.text) === pipes(text) || isRagged(text)) return;
        const rows = result.text.slice(result.text.indexOf(':::balance')).split('\n').slice(3).join('\n');
        const written = rows.match(/\d+/g)?.length ?? 0;
        const isTold = result.unread.some(({ code }) => /^(?:rating|community)\./.test(code));
        assert.ok(written <= ratingsIn(result.text) || isTold, result.text);
      }),
      { numRuns: runs(300) },
    );
  });

  /** Rows without a name, and cells beyond the head's, are nobody's. */
  function isRagged(text: string): boolean {
    const [head = '', , ...rows] = text.slice(text.indexOf('|')).split('\n');
    const width = head.split('|').length;
    return rows.some(
      (row) => /^\|\s*[|\d-]/.test(row) || row.split('|').length > width || row.includes('\\|'),
    );
  }

  it('reads a head that explains its scale', () => {
    const text = table(
      '| Fællesskab | Nu (1-5) | Ønsket (1-5) |',
      '| --- | --- | --- |',
      ...communities.map((name) => `| ${name} | 3 3 4 3 3 3 | 4 4 4 4 4 4 |`),
    );
    assert.equal(ratingsIn(text), 48);
    const result = mended(text);
    assert.equal(ratingsIn(result), 48);
    assert.match(result, /\| Fællesskab \| Nu \| Ønsket \|\n/);
  });

  it('turns a table on its side, and adds nothing beside numbers that are not read', () => {
    const turned = table(
      '|  | Organisatorisk | Opgaverettet | Fagligt | Kollegialt |',
      '| --- | --- | --- | --- | --- |',
      '| Nu | 3 3 4 | 4 4 4 | 2 2 2 | 3 3 3 |',
      '| Ønsket | 4 4 4 | 4 4 4 | 4 4 4 | 3 3 3 |',
    );
    assert.equal(ratingsIn(turned), 24);
    assert.match(mended(turned), /\| Organisatorisk \| 3 3 4 \| 4 4 4 \|/);
    const unclear = turned.replace('| Nu |', '| Første |').replace('| Ønsket |', '| Anden |');
    assert.equal(mended(unclear), unclear);
    assert.deepEqual(
      analysed(unclear).unread.map(({ code }) => code),
      ['rating.columnMissing', 'rating.columnMissing', 'rating.columnMissing'],
    );
  });

  it('adds no row below a row whose name is none but has numbers', () => {
    const text = table('| Fællesskab | Nu | Ønsket |', '| --- | --- | --- |', '| Det vi laver | 3 | 4 |');
    assert.equal(mended(text), text);
  });

  it('leaves what would hide a field of the front matter', () => {
    const result = mendsWell(danish('').replace('title:', 't\rtitle: a: b\nitle:'));
    assert.match(result!, /^community: Team Nord$/m);
  });

  it('still adds what is missing where all is read', () => {
    const text = table('| Fællesskab | Nu |', '| --- | --- |', '| Fagligt | 3 |');
    const result = mended(text);
    assert.match(result, /\| Fællesskab \| Nu \| Ønsket \|\n/);
    for (const name of communities) assert.ok(result.includes(`| ${name} |`), name);
    assert.equal(ratingsIn(result), 1);
  });
});

describe('two steps of edits as one', () => {
  /** Edits without overlaps for a text of a length. */
  const editsFor = (length: number): fc.Arbitrary<TextEdit[]> =>
    fc.array(fc.tuple(fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => {
      const places = parts.map(([at]) => at).sort((a, b) => a - b);
      return parts.flatMap(([, text], index) => {
        const [start, end] = [places[2 * index], places[2 * index + 1]];
        return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
      });
    });

  it('make of a text what they make one after the other', () => {
    const both = fc
      .string({ maxLength: 30 })
      .chain((text) =>
        editsFor(text.length).chain((first) =>
          editsFor(applyEdits(text, first).length).map((second) => ({ text, first, second })),
        ),
      );
    fc.assert(
      fc.property(both, ({ text, first, second }) => {
        const composed = composedEdits(text.length, first, second);
        assert.equal(applyEdits(text, composed), applyEdits(applyEdits(text, first), second));
        composed.forEach(({ span }, index) =>
          assert.ok(index === 0 || composed[index - 1]!.span.end < span.start),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('leave what neither touches', () => {
    const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });
    assert.deepEqual(composedEdits(10, [edit(1, 2, 'xyz')], [edit(2, 3, ''), edit(8, 9, '!')]), [
      edit(1, 2, 'xz'),
      edit(6, 7, '!'),
    ]);
    assert.deepEqual(composedEdits(10, [], []), []);
  });
});
