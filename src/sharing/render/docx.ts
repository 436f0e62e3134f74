import {
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IBorderOptions,
  type IRunOptions,
} from 'docx';
import type { Language } from '../../model/communities.js';
import type { PictureScale } from '../../picture/balancePicture.js';
import { png } from '../../picture/png.js';
import { scaleShapes, scaleSize } from '../../picture/scaleDrawing.js';
import { reportTexts } from '../../texts/reportTexts.js';
import {
  itemOf,
  type Block,
  type Cell,
  type Column,
  type Item,
  type Part,
  type Report,
  type Table,
} from '../document.js';
import { plainOf, runsOf, type Words } from '../words.js';
import { startsOf } from './docxNumbers.js';
import {
  codeFont,
  deepestList,
  listIndent,
  numberingOf,
  wordColour,
  wordNumbering,
  wordStyles,
} from './docxStyles.js';
import { greys } from '../../picture/palette.js';

const margin = convertMillimetersToTwip(17);
const long = convertMillimetersToTwip(297);
const short = convertMillimetersToTwip(210);
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: wordColour(greys.border) };
const lines = { top: line, bottom: line, left: line, right: line };
/** So many rows are kept together on a page. */
const smallTable = 6;
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** A report as a Word file with real headings, lists and table heads, so that it can be worked on and read aloud. */
export async function docx({ title, parts, credit, foot, language, landscape }: Report): Promise<Uint8Array> {
  const width = (landscape ? long : short) - 2 * margin;
  let lists = 0;
  const nextList = () => ++lists;
  const document = new Document({
    title,
    creator: 'Samklang',
    lastModifiedBy: 'Samklang',
    hyphenation: { autoHyphenation: true },
    styles: wordStyles(locales[language]),
    numbering: { config: wordNumbering(LevelFormat, startsOf(parts)) },
    sections: [
      {
        properties: {
          page: {
            // The library turns the two around where the sheet lies on its side.
            size: {
              width: short,
              height: long,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: margin / 2 },
          },
        },
        footers: { default: footer(foot, language, width) },
        children: [
          heading(0, title),
          ...parts.flatMap((part, index) => partOf(part, index, { width, nextList })),
          new Paragraph({ style: 'Credit', children: [new TextRun(credit)] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** What the report is and of which day, and on the right which page this is. */
function footer(foot: string, language: Language, width: number): Footer {
  const [before, between, after] = reportTexts[language].page;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(foot),
          new TextRun({
            children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

function heading(level: number, text: string, run: IRunOptions = {}, pageBreakBefore = false): Paragraph {
  return new Paragraph({
    heading: levels[Math.min(level, levels.length - 1)]!,
    pageBreakBefore,
    children: [new TextRun({ ...run, text })],
  });
}

function partOf(
  { language, title, blocks }: Part,
  index: number,
  { width, nextList }: Pick<Place, 'width' | 'nextList'>,
): FileChild[] {
  const run: IRunOptions = { language: { value: locales[language] } };
  const depth = title === null ? 0 : 1;
  return [
    ...(title === null ? [] : [heading(1, title, run, index > 0)]),
    ...blocks.flatMap((block) =>
      blockOf(block, { depth, run, width, nextList, level: 0, style: 'BodyText' }),
    ),
  ];
}

/** Where a block stands. */
interface Place {
  /** How many levels of heading stand above it. */
  readonly depth: number;
  readonly run: IRunOptions;
  readonly width: number;
  /** In how many lists it stands. */
  readonly level: number;
  /** Of its ordinary paragraphs. */
  readonly style: string;
  /** A number of its own for each list: else one would go on counting where another ended. */
  readonly nextList: () => number;
}

function blockOf(block: Block, place: Place): FileChild[] {
  const { run, depth, level, width } = place;
  const strong: IRunOptions = { ...run, bold: true };
  switch (block.type) {
    case 'heading':
      return [
        ...(block.cut ? [new Paragraph({ style: 'Cut', pageBreakBefore: block.cut === 'page' })] : []),
        heading(depth + block.level, plainOf(block.text), run),
      ];
    case 'paragraph': {
      const style = block.lead ? 'Lead' : block.quiet ? 'Quiet' : place.style;
      return [new Paragraph({ style, ...indented(level), children: textRuns(block.text, run) })];
    }
    case 'facts':
      return block.facts.map(
        ({ label, value }) =>
          new Paragraph({
            style: 'Fact',
            children: [
              new TextRun({ ...run, text: label }),
              new TextRun({ ...run, children: [new Tab()] }),
              new TextRun({ ...strong, text: value }),
            ],
          }),
      );
    case 'list': {
      const items = block.items.map(itemOf);
      if (block.boxes) return items.map(({ text }) => boxOf(text, run));
      const reference = block.start === undefined ? 'bullets' : numberingOf(block.start);
      const numbering = { reference, level: Math.min(level, deepestList - 1), instance: place.nextList() };
      return items.flatMap((item) => itemParagraphs(item, numbering, place));
    }
    case 'quote':
      return block.blocks.flatMap((inner) => blockOf(inner, { ...place, style: 'Quote' }));
    case 'code':
      return [
        new Paragraph({
          style: 'Code',
          ...indented(level),
          children: textRuns([{ text: block.text }], run),
        }),
      ];
    case 'table':
      return tableOf(block, run, width);
    case 'room':
      return Array.from({ length: block.lines }, () => new Paragraph({ style: 'Room' }));
    case 'scale': {
      const numbers = [1, 2, 3, 4, 5].map((value) => `☐ ${value}`).join('     ');
      return [
        new Paragraph({
          style: 'Scale',
          children: [
            new TextRun({ ...strong, text: block.label }),
            new TextRun({
              ...run,
              children: [new Tab(), `${block.low}     ${numbers}     ${block.high}`],
            }),
          ],
        }),
      ];
    }
    // Each scale stands in the table that follows, with its numbers in words beside it.
    case 'picture':
      return [];
  }
}

/** Words as runs, each marked as it is. */
function textRuns(words: Words, run: IRunOptions): TextRun[] {
  return runsOf(words).flatMap(({ text, strong, emphasis, struck, code }) => {
    const marked: IRunOptions = {
      ...run,
      ...(strong && { bold: true }),
      ...(emphasis && { italics: true }),
      ...(struck && { strike: true }),
      ...(code && { font: codeFont }),
    };
    return text
      .split('\n')
      .map((line, index) => new TextRun({ ...marked, text: line, ...(index > 0 && { break: 1 }) }));
  });
}

function boxOf(text: Words, run: IRunOptions): Paragraph {
  const box = new TextRun({ ...run, children: ['☐', new Tab()] });
  return new Paragraph({ style: 'Box', children: [box, ...textRuns(text, run)] });
}

function itemParagraphs(
  { text, ticked, blocks = [] }: Item,
  numbering: { readonly reference: string; readonly level: number; readonly instance: number },
  place: Place,
): FileChild[] {
  const box = ticked === undefined ? [] : [new TextRun({ ...place.run, text: ticked ? '☒ ' : '☐ ' })];
  return [
    new Paragraph({ style: 'ListBullet', numbering, children: [...box, ...textRuns(text, place.run)] }),
    ...blocks.flatMap((block) => blockOf(block, { ...place, level: place.level + 1 })),
  ];
}

/** What stands in a list begins where its words do. */
function indented(level: number): { readonly indent?: { readonly left: number } } {
  return level === 0 ? {} : { indent: { left: listIndent * Math.min(level, deepestList) } };
}

/** The caption stays with the table; the head is repeated on every page, and no row is broken across two. */
function tableOf(
  { caption, columns, rows, flat = false }: Table,
  run: IRunOptions,
  width: number,
): FileChild[] {
  // A small table is kept whole on a page.
  const keepNext = rows.length <= smallTable;
  const widths = widthsOf(columns, width);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head: text }, index) =>
        new TableCell({
          borders: lines,
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
          cellOf(one, widths[index]!, run, {
            isHead: index === 0 && !flat,
            keepNext: keepNext && row < rows.length - 1,
          }),
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
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [head, ...body],
    }),
    // Two tables without a paragraph between them would be one.
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** Whole twips that fill the width. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((share * width) / whole));
}

function cellOf(
  { lines: texts, scale }: Cell,
  width: number,
  run: IRunOptions,
  { isHead, keepNext }: { readonly isHead: boolean; readonly keepNext: boolean },
): TableCell {
  const words = texts.map((text, at) => {
    const style = isHead && at === 0 ? 'TableRowHead' : 'TableText';
    return new Paragraph({ style, keepNext, children: textRuns(text, run) });
  });
  const picture = scale
    ? [new Paragraph({ style: 'TableText', keepNext, children: [pictureOf(scale, width)] })]
    : [];
  const children = [...picture, ...words];
  return new TableCell({
    borders: lines,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    // A cell without a paragraph is no cell to Word.
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText', keepNext })],
  });
}

/** A scale as a PNG: what every program that opens Word files can show. */
function pictureOf(scale: PictureScale, cellWidth: number): ImageRun {
  const { width, height } = scaleSize;
  // Twips to pixels, less the margins of the cell.
  const shown = (cellWidth - 240) / 15;
  return new ImageRun({
    type: 'png',
    data: png({ width, height, shapes: scaleShapes(scale) }, 2),
    transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
    altText: { name: scale.label, title: scale.label, description: scale.description },
  });
}
