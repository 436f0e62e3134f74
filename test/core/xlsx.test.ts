import assert from 'node:assert/strict';
import { build } from 'esbuild';
import fc from 'fast-check';
import { bundles } from '../../scripts/bundles.js';
import { xlsx } from '../../src/sharing/render/xlsx.js';
import { reportKinds } from '../../src/sharing/kinds.js';
import { sheetWords, type Report, type SheetCell } from '../../src/sharing/document.js';
import { runs } from '../seed.js';
import { exported, tagsOf, unzipped } from './reportFiles.js';
import { dayOf, plain, rowsIn, type Read } from './workbooks.js';
import { readFixture } from './support.js';

const teamNord = readFixture('teamNord.md');

function reportWith(rows: readonly (readonly SheetCell[])[]): Report {
  return {
    kind: 'efforts',
    language: 'da',
    title: 'T',
    today: null,
    unread: 0,
    landscape: true,
    parts: [],
    foot: '',
    credit: 'C',
    sheet: { head: rows[0]!.map((_, index) => `Kolonne ${index}`), rows },
    records: [],
  };
}

describe('a report as a workbook', () => {
  for (const kind of reportKinds) {
    it(`has in ${kind} the cells of the flat report, days as days, and no formula`, async () => {
      const { report, content } = await exported(teamNord, kind, 'xlsx');
      const files = unzipped(content as Uint8Array);
      for (const xml of files.values()) tagsOf(xml);
      const rows = rowsIn(files);
      const { head, rows: told } = report.sheet;
      assert.deepEqual(
        rows.map((row) => row.map(plain)),
        [
          head,
          ...told.map((row) => row.map((value) => (typeof value === 'number' ? value : sheetWords(value)))),
        ],
      );
      const days = rows.flat().filter((value) => typeof value === 'object').length;
      assert.equal(days, told.flat().filter((value) => typeof value === 'object').length);
      const sheet = files.get('xl/worksheets/sheet1.xml')!;
      assert.match(sheet, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      assert.doesNotMatch(sheet, /<f[ >]/);
      const last = [...sheet.matchAll(/<c r="([A-Z]+\d+)"/g)].at(-1)?.[1];
      assert.match(sheet, new RegExp(`</sheetData><autoFilter ref="A1:${last}"/>`));
      assert.ok([...files.keys()].every((name) => !/vbaProject|externalLinks|connections/.test(name)));
    });
  }

  it('knows the days of a plan as days', async () => {
    const { content } = await exported(teamNord, 'efforts', 'xlsx');
    const days = rowsIn(unzipped(content as Uint8Array))
      .flat()
      .filter((value) => typeof value === 'object');
    assert.ok(days.some(({ serial }) => dayOf(serial) === '2026-11-22'));
  });

  it('has every text as it is, whatever signs stand in it', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '+45',
        '-2',
        '@SUM(A1)',
        '_x0041_',
        'a\nb',
        ' a ',
        '<b>&amp;',
        '007',
        '1e5',
        '2026-01-02',
        'constructor',
        '__proto__',
      ),
    );
    // What XML cannot hold, a report does not hold.
    const words = text.map((one) =>
      one.replace(/[^\P{C}\n]|[\uFDD0-\uFDEF\r]|\p{Noncharacter_Code_Point}/gu, ''),
    );
    const cell = fc.oneof(words, fc.integer({ min: 0, max: 99 }));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const files = unzipped(await xlsx(reportWith(rows)));
        assert.deepEqual(rowsIn(files).slice(1), rows);
      }),
      { numRuns: runs(100) },
    );
  });

  describe('printed', () => {
    const sheetOf = async (rows: readonly (readonly SheetCell[])[]) => {
      const files = unzipped(await xlsx(reportWith(rows)));
      for (const xml of files.values()) tagsOf(xml);
      return { sheet: files.get('xl/worksheets/sheet1.xml')!, book: files.get('xl/workbook.xml')! };
    };

    it('is as wide as the page, with its head on each, and says once what its first columns say alike', async () => {
      const { sheet, book } = await sheetOf([
        ['Sommer', 'Drift & Service <3>', { day: '2026-09-15' }, 1, 'Fast sparring', ''],
        ['Sommer', 'Drift & Service <3>', { day: '2026-09-15' }, 2, 'Fælles frokost', ''],
      ]);
      assert.match(sheet, /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
      assert.match(
        sheet,
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
      );
      assert.match(book, /Print_Titles" localSheetId="0">'Handlingsplan'!\$1:\$1</);
      assert.match(book, /Print_Area" localSheetId="0">'Handlingsplan'!\$D:\$E</);
      const head = 'Handlingsplan · Sommer · Drift &amp;&amp; Service &lt;3&gt; · 15. september 2026';
      assert.ok(sheet.includes(`<oddHeader>&amp;L${head}</oddHeader>`));
    });

    it('has a head no longer than Excel takes, and no half of a sign', async () => {
      const { sheet } = await sheetOf([[`${'&'.repeat(101)}${'😀'.repeat(40)}`, 'Team Nord', '', 1, 'x']]);
      const head = /<oddHeader>(.*?)<\/oddHeader>/.exec(sheet)![1]!.replaceAll('&amp;', '&');
      assert.ok(head.length <= 255 && !head.includes('\uFFFD'), head);
    });

    it('has every column in which rows differ, and those that are to be filled in', async () => {
      const { book } = await sheetOf([
        ['Sommer', 'Team Nord', 'x', '', 1],
        ['Sommer', 'Team Syd', 'x', '', ''],
      ]);
      assert.match(book, /'Handlingsplan'!\$B:\$E</);
    });

    it('has room for every word and every day, and is no wider than it can be read', async () => {
      const { content } = await exported(teamNord, 'efforts', 'xlsx');
      const files = unzipped(content as Uint8Array);
      const widths = [...files.get('xl/worksheets/sheet1.xml')!.matchAll(/<col [^>]*width="(\d+)"/g)].map(
        ([, width]) => Number(width),
      );
      for (const row of rowsIn(files))
        row.forEach((cell, column) => {
          const words = typeof cell === 'object' ? ['15 Sep 2026'] : String(plain(cell)).split(/[\s-]/);
          for (const word of words)
            assert.ok(Math.min(word.length, 26) <= widths[column]! - 3, `${word} in ${column}`);
        });
      const printed = widths.slice(3, -1).reduce((sum, width) => sum + width, 0);
      assert.ok(printed <= 205, String(printed));
    });
  });

  it('is whole when it is large', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => [index, `Punkt ${index}`, { day: '2026-12-15' }]);
    const read = rowsIn(unzipped(await xlsx(reportWith(rows)))).map((row) => row.map(plain));
    assert.deepEqual(read.at(-1), [5999, 'Punkt 5999', '2026-12-15']);
    assert.equal(read.length, 6001);
  });

  it('is shipped so that it is packed in one thread: extension hosts have no Worker of the browser’s kind', async () => {
    const sharing = bundles.find(({ outfile }) => outfile === 'dist/sharing.cjs')!;
    const built = await build({ ...sharing, write: false });
    const text = built.outputFiles[0]!.text;
    assert.ok(text.includes('xl/worksheets/sheet'));
    assert.doesNotMatch(text, /new Worker\(/);
  });

  it('keeps a cell within what programs take', async () => {
    const rows = [['ord '.repeat(20_000)]];
    const [, [long]] = rowsIn(unzipped(await xlsx(reportWith(rows)))) as [Read[], [string]];
    assert.ok(long.length < 32_767 && long.endsWith('…'));
  });
});
