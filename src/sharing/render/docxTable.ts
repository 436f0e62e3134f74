import {
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IBorderOptions,
  type IRunOptions,
} from 'docx';
import { greys } from '../../picture/palette.js';
import type { Cell, Table } from '../document.js';
import { cellWords } from './dayCells.js';
import { columnWidths } from './columnWidths.js';
import { pictureOf, type Drawn } from './docxPictures.js';
import { textRuns } from './docxRuns.js';
import { wordColour } from './docxStyles.js';

/** What a table has to know of where it stands. */
export interface TablePlace {
  readonly run: IRunOptions;
  /** In twips. */
  readonly width: number;
  readonly pictures: Drawn;
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: wordColour(greys.border) };
/** Of the table, and not of each cell: a long one is read and written in half of the time. */
const lines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
/** So many rows are kept together on a page. */
const smallTable = 6;
/** Where there are more columns, a few rows may be higher than what is left of a page. */
const narrowTable = 6;

/** The caption stays with the table; the head is repeated on every page, and no row is broken across two. */
export function tableOf(table: Table, place: TablePlace): FileChild[] {
  const { run, width } = place;
  const { caption, columns, rows, flat = false } = table;
  const isSmall = rows.length <= smallTable && columns.length <= narrowTable;
  const isHigh = rows.some((cells) => cells.some(({ scale }) => scale));
  // A small table is kept whole on a page; one with pictures would leave half of the page before empty, and is kept by
  // two rows at least.
  const staysWithNext = (row: number): boolean =>
    isSmall && row < rows.length - 1 && (!isHigh || row === 0 || row === rows.length - 2);
  const widths = columnWidths(table, width);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head: text }, index) =>
        new TableCell({
          width: { size: widths[index]!, type: WidthType.DXA },
          shading: { fill: wordColour(greys.head) },
          children: [new Paragraph({ style: 'TableHead', children: textRuns(text, run) })],
        }),
    ),
  });
  const body = rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((one, index) =>
          cellOf(
            one,
            { ...place, width: widths[index]! },
            {
              isHead: index === 0 && !flat,
              keepNext: staysWithNext(row),
            },
          ),
        ),
      }),
  );
  return [
    ...(caption === ''
      ? []
      : [
          new Paragraph({
            style: 'Caption',
            keepNext: true,
            children: [new TextRun({ ...run, text: caption })],
          }),
        ]),
    new WordTable({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: lines,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [head, ...body],
    }),
    // Two tables without a paragraph between them would be one.
    new Paragraph({ style: 'AfterTable' }),
  ];
}

function cellOf(
  { lines: texts, scale }: Cell,
  { width, run, pictures }: TablePlace,
  { isHead, keepNext }: { readonly isHead: boolean; readonly keepNext: boolean },
): TableCell {
  const words = texts.map((text, at) => {
    const style = isHead && at === 0 ? 'TableRowHead' : 'TableText';
    return new Paragraph({ style, keepNext, children: textRuns(cellWords(text), run) });
  });
  const file = scale && pictures.get(scale);
  const picture = file
    ? [new Paragraph({ style: 'TableText', keepNext, children: [pictureOf(scale, file, width)] })]
    : [];
  const children = [...picture, ...words];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    // A cell without a paragraph is no cell to Word.
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText', keepNext })],
  });
}
