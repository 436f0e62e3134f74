import { greys } from '../../picture/palette.js';
import type { Cell, Table } from '../document.js';
import { cellWords } from './dayCells.js';
import { columnWidths } from './columnWidths.js';
import { scalePicture, type Drawn } from './docxPictures.js';
import { textRuns } from './docxRuns.js';
import { wordColour } from './docxStyles.js';
import {
  borderOf,
  element,
  paragraph,
  run,
  runOf,
  valued,
  type BorderLine,
  type RunLook,
} from './wordXml.js';

/** What a table has to know of where it stands. */
export interface TablePlace {
  readonly look: RunLook;
  /** In twips. */
  readonly width: number;
  readonly pictures: Drawn;
  /** Which picture of the file comes next. */
  readonly nextPicture: () => number;
}

const line: BorderLine = { style: 'single', size: 4, colour: wordColour(greys.border) };
const sides = ['top', 'left', 'bottom', 'right'] as const;
/** So many rows are kept together on a page. */
const smallTable = 6;
/** Where there are more columns, a few rows may be higher than what is left of a page. */
const narrowTable = 6;

/** The caption stays with the table; the head is repeated on every page, and no row is broken across two. */
export function tableOf(table: Table, place: TablePlace): string {
  const { look, width } = place;
  const { caption, columns, rows, flat = false } = table;
  // A small table is kept whole on a page.
  const keepNext = rows.length <= smallTable && columns.length <= narrowTable;
  const widths = columnWidths(table, width);
  const head = columns.map(({ head: text }, index) =>
    cellOf(widths[index]!, [paragraph({ style: 'TableHead' }, textRuns(text, look))], {
      fill: wordColour(greys.head),
    }),
  );
  const body = rows.map((cells, row) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit')),
      ...cells.map((one, index) =>
        bodyCell(
          one,
          { ...place, width: widths[index]! },
          { isHead: index === 0 && !flat, keepNext: keepNext && row < rows.length - 1 },
        ),
      ),
    ),
  );
  return [
    caption === '' ? '' : paragraph({ style: 'Caption', keepNext: true }, run(caption, look)),
    element(
      'w:tbl',
      {},
      propertiesOf(width),
      element('w:tblGrid', {}, ...widths.map((one) => element('w:gridCol', { 'w:w': one }))),
      element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader')), ...head),
      ...body,
    ),
    // Two tables without a paragraph between them would be one.
    paragraph({ style: 'AfterTable' }),
  ].join('');
}

function propertiesOf(width: number): string {
  const margins = { top: 60, left: 100, bottom: 60, right: 100 };
  return element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      ...sides.map((side) => element(`w:${side}`, { 'w:w': margins[side], 'w:type': 'dxa' })),
    ),
    element('w:tblLook', {
      // The same twice: programs of before 2010 read only the number.
      'w:val': '06A0',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 1,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
  );
}

function bodyCell(
  { lines: texts, scale }: Cell,
  { width, look, pictures, nextPicture }: TablePlace,
  { isHead, keepNext }: { readonly isHead: boolean; readonly keepNext: boolean },
): string {
  const words = texts.map((text, at) => {
    const style = isHead && at === 0 ? 'TableRowHead' : 'TableText';
    return paragraph({ style, keepNext }, textRuns(cellWords(text), look));
  });
  const file = scale && pictures.get(scale);
  const picture = file
    ? [
        paragraph(
          { style: 'TableText', keepNext },
          runOf(scalePicture(scale, file, { number: nextPicture(), cellWidth: width })),
        ),
      ]
    : [];
  const content = [...picture, ...words];
  // A cell without a paragraph is no cell to Word.
  return cellOf(width, content.length > 0 ? content : [paragraph({ style: 'TableText', keepNext })]);
}

function cellOf(
  width: number,
  content: readonly string[],
  { fill }: { readonly fill?: string } = {},
): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tcBorders', {}, ...sides.map((side) => borderOf(side, line))),
    fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
    fill === undefined ? valued('w:vAlign', 'top') : '',
  );
  return element('w:tc', {}, properties, ...content);
}
