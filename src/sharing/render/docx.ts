import {
  AlignmentType,
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
import type { Block, Cell, Column, Part, Report, Table } from '../document.js';
import { wordNumbering, wordStyles, wordColour } from './docxStyles.js';
import { greys } from '../../picture/palette.js';

const margin = convertMillimetersToTwip(17);
const long = convertMillimetersToTwip(297);
const short = convertMillimetersToTwip(210);
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: wordColour(greys.border) };
const lines = { top: line, bottom: line, left: line, right: line };
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** A report as a Word file with real headings, lists and table heads, so that it can be worked on and read aloud. */
export async function docx({ title, parts, credit, language, landscape }: Report): Promise<Uint8Array> {
  const width = (landscape ? long : short) - 2 * margin;
  const document = new Document({
    title,
    creator: 'Samklang',
    styles: wordStyles(locales[language]),
    numbering: { config: [wordNumbering(LevelFormat.BULLET)] },
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
        footers: { default: footer(credit, language) },
        children: [heading(0, title), ...parts.flatMap((part, index) => partOf(part, index, width))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footer(credit: string, language: Language): Footer {
  const [before, between, after] = reportTexts[language].page;
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', spacing: { before: 200 }, children: [new TextRun(credit)] }),
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
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

function partOf({ language, title, blocks }: Part, index: number, width: number): FileChild[] {
  const run: IRunOptions = { language: { value: locales[language] } };
  const depth = title === null ? 0 : 1;
  return [
    ...(title === null ? [] : [heading(1, title, run, index > 0)]),
    ...blocks.flatMap((block) => blockOf(block, depth, run, width)),
  ];
}

function blockOf(block: Block, depth: number, run: IRunOptions, width: number): FileChild[] {
  const strong: IRunOptions = { ...run, bold: true };
  const paragraph = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun({ ...run, text })] });
  switch (block.type) {
    case 'heading':
      return [
        ...(block.cut ? [new Paragraph({ style: 'Cut', pageBreakBefore: block.cut === 'page' })] : []),
        heading(depth + block.level, block.text, run),
      ];
    case 'paragraph':
      return [paragraph(block.lead ? 'Lead' : block.quiet ? 'Quiet' : 'BodyText', block.text)];
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
    case 'list':
      return block.items.map((item) =>
        block.boxes
          ? new Paragraph({
              style: 'Box',
              children: [new TextRun({ ...run, children: ['☐', new Tab(), item] })],
            })
          : new Paragraph({
              style: 'ListBullet',
              numbering: { reference: 'bullets', level: 0 },
              children: [new TextRun({ ...run, text: item })],
            }),
      );
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

/** The caption stays with the table; the head is repeated on every page, and no row is broken across two. */
function tableOf({ caption, columns, rows }: Table, run: IRunOptions, width: number): FileChild[] {
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
          children: [new Paragraph({ style: 'TableHead', children: [new TextRun({ ...run, text })] })],
        }),
    ),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((one, index) => cellOf(one, index, widths[index]!, run)),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun({ ...run, text: caption })] }),
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

function cellOf({ lines: texts, scale }: Cell, index: number, width: number, run: IRunOptions): TableCell {
  const words = texts.map((text, at) => {
    const style = index === 0 && at === 0 ? 'TableRowHead' : 'TableText';
    return new Paragraph({ style, children: [new TextRun({ ...run, text })] });
  });
  const picture = scale ? [new Paragraph({ style: 'TableText', children: [pictureOf(scale, width)] })] : [];
  const children = [...picture, ...words];
  return new TableCell({
    borders: lines,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    // A cell without a paragraph is no cell to Word.
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText' })],
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
