import writeExcel, { type CellObject, type Feature } from 'write-excel-file/universal';
import type { Language } from '../../model/communities.js';
import { midnight } from '../../model/isoDates.js';
import { greys } from '../../picture/palette.js';
import { reportTexts } from '../../texts/reportTexts.js';
import { sheetWords, type Report, type Sheet, type SheetCell } from '../document.js';
import { columnName, isPrintedIn, pagesOf } from './sheetPages.js';
import { linesIn, sheetWidths } from './sheetWidths.js';

/** In letters, of a sheet that says who made the model. */
const aboutWidth = 88;
/** Of a line, in points. */
const leading = 13;
/** No program takes a higher row. */
const highest = 409;
/** Excel refuses a file with a longer cell. */
const longestCell = 32_000;
/** The first day that all programs count alike. */
const firstDay = '1900-03-01';
const days: Readonly<Record<Language, string>> = { da: 'dd-mm-yyyy', en: 'd mmm yyyy' };
/** A text stays one when somebody goes on writing in its cell, whatever it begins with. */
const asText = '@';

/** The flat report as a workbook, with who made the model beside the data. */
export function xlsx({ kind, language, title, sheet, credit }: Report): Promise<Uint8Array> {
  return workbook(sheet, { name: reportTexts[language].kinds[kind], about: [title, credit], language });
}

/** What stands around the data of a workbook. */
interface Around {
  /** Of the sheet with the data. */
  readonly name: string;
  /** The lines of a sheet of its own. */
  readonly about: readonly string[];
  readonly language: Language;
}

/**
 * A table as a workbook: the head stays in sight, days and numbers are known as such, and nothing else is anything but
 * text.
 */
export async function workbook(sheet: Sheet, { name, about, language }: Around): Promise<Uint8Array> {
  const widths = sheetWidths(sheet, isPrintedIn(sheet));
  const data = [
    sheet.head.map((text) => ({
      ...textCell(text),
      fontWeight: 'bold' as const,
      backgroundColor: greys.head,
    })),
    ...sheet.rows.map((row) => row.map((one) => bodyCell(one, language))),
  ];
  const file = writeExcel(
    [
      {
        sheet: name,
        data: data.map((cells) => withHeight(cells, widths)),
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: reportTexts[language].sheet.about,
        data: about.map((text) => withHeight([bodyCell(text, language)], [aboutWidth])),
        columns: [{ width: aboutWidth }],
      },
    ],
    { fontFamily: 'Arial', fontSize: 10, features: [filterOf(sheet), pagesOf(sheet, name, language)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** A button in each head, to sort and to choose by. */
function filterOf({ head, rows }: Sheet): Feature<Blob> {
  const last = `${columnName(head.length - 1)}${rows.length + 1}`;
  const end = '</sheetData>';
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
    sheetIndex === 0 ? xml.replace(end, `${end}<autoFilter ref="A1:${last}"/>`) : xml;
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

function bodyCell(value: SheetCell, language: Language): CellObject {
  if (typeof value === 'number') return { value, type: Number, align: 'left', alignVertical: 'top' };
  if (typeof value === 'string' || value.day < firstDay) return textCell(sheetWords(value));
  return {
    value: midnight(value.day),
    type: Date,
    format: days[language],
    align: 'left',
    alignVertical: 'top',
  };
}

function textCell(text: string): CellObject {
  const whole = text.length > longestCell ? `${text.slice(0, longestCell)} …` : text;
  return { value: written(whole), type: String, format: asText, wrap: true, alignVertical: 'top' };
}

/**
 * To programs `_x0041_` in a cell is the sign with that number: so a text that has it is written with a number itself,
 * and also one that is the name of something in every object, which the library would take for a text that it knows.
 */
function written(text: string): string {
  const safe = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (!(safe in {})) return safe;
  return `_x${safe.charCodeAt(0).toString(16).padStart(4, '0')}_${safe.slice(1)}`;
}

/** As high as its lines need: not every program finds out by itself. */
function withHeight(cells: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const lines = cells.map(({ value }, column) =>
    typeof value === 'string' ? linesIn(value, widths[column]! - 1) : 1,
  );
  const height = Math.min(highest, Math.max(...lines) * leading + 3);
  return cells.map((cell) => ({ ...cell, height }));
}
