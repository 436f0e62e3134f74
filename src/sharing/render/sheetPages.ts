import type { Feature } from 'write-excel-file/universal';
import type { Language } from '../../model/communities.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import { reportTexts } from '../../texts/reportTexts.js';
import { sheetWords, type Sheet, type SheetCell } from '../document.js';

/** The columns that tell of which workshop a row is: its name, its group and its day. */
const owner = 3;
/** Excel takes no longer head of a page, and counts each `&` twice. */
const longestHead = 120;

/**
 * How a sheet is printed: as wide as the page, with its head and lines on each. What its first columns say alike in all
 * rows is told once, at the head of the page, and takes no room in it.
 */
export function pagesOf(sheet: Sheet, name: string, language: Language): Feature<Blob> {
  const { alike, end } = printedIn(sheet);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const area = `${quoted}!$${columnName(alike.length)}:$${columnName(end - 1)}`;
  const [before, between, after] = reportTexts[language].page;
  const told = alike.map((cell) => toldIn(cell, language)).filter((words) => words !== '');
  const title = Array.from([name, ...told].join(' · '))
    .slice(0, longestHead)
    .join('');
  const names = `<definedNames>${defined('Print_Area', area)}${defined('Print_Titles', `${quoted}!$1:$1`)}</definedNames>`;
  const setup = [
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>${xml(`&L${plain(title)}`)}</oddHeader>`,
    `<oddFooter>${xml(`&R${before}&P${between}&N${after}`)}</oddFooter></headerFooter>`,
  ].join('');
  const asPages = (text: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
    sheetIndex === 0
      ? text
          .replace(/<worksheet [^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
          .replace(/<pageMargins[^>]*><pageSetup[^>]*>/, () => setup)
      : text;
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (text) => text.replace('<definedNames/>', () => names) },
        'xl/worksheets/sheet{id}.xml': { transform: asPages },
      },
    },
  };
}

/** What the first columns say alike in all rows, and where the columns end that are printed behind them. */
function printedIn({ head, rows }: Sheet): { readonly alike: readonly SheetCell[]; readonly end: number } {
  const first = (rows[0] ?? []).slice(0, owner);
  const other = first.findIndex((cell, column) =>
    rows.some((row) => sheetWords(row[column] ?? '') !== sheetWords(cell)),
  );
  const isLastEmpty = rows.every((row) => (row.at(-1) ?? '') === '');
  return {
    alike: other < 0 ? first : first.slice(0, other),
    end: isLastEmpty ? head.length - 1 : head.length,
  };
}

function toldIn(cell: SheetCell, language: Language): string {
  return typeof cell === 'object' ? formatDate(cell.day, language) : sheetWords(cell);
}

/** Whether a column is on the page. */
export function isPrintedIn(sheet: Sheet): (column: number) => boolean {
  const { alike, end } = printedIn(sheet);
  return (column) => column >= alike.length && column < end;
}

/** "A" for the first; no table of ours has more than the letters of the alphabet. */
export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

function defined(name: string, place: string): string {
  return `<definedName name="_xlnm.${name}" localSheetId="0">${xml(place)}</definedName>`;
}

/** Words at the head of a page, where `&` begins a command. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replaceAll('&', '&&');
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
