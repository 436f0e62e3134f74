import {
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
  TabStopType,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Language } from '../../model/communities.js';
import { reportTexts } from '../../texts/reportTexts.js';
import { itemOf, type Block, type Item, type Part, type Report } from '../document.js';
import { shownSize, type Logo } from '../look/logo.js';
import type { Look } from '../look/look.js';
import { plainOf, type Words } from '../words.js';
import { startsOf } from './docxNumbers.js';
import { drawn } from './docxPictures.js';
import { textRuns } from './docxRuns.js';
import { tableOf, type TablePlace } from './docxTable.js';
import { deepestList, listIndent, numberingOf, wordNumbering, wordStyles } from './docxStyles.js';

const margin = convertMillimetersToTwip(17);
const long = convertMillimetersToTwip(297);
const short = convertMillimetersToTwip(210);
/** So many items are kept together on a page. */
const shortList = 4;
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** A report as a Word file with real headings, lists and table heads, so that it can be worked on and read aloud. */
export async function docx(
  { title, parts, credit, foot, language, landscape }: Report,
  look: Look = {},
): Promise<Uint8Array> {
  const width = (landscape ? long : short) - 2 * margin;
  let lists = 0;
  const nextList = () => ++lists;
  const pictures = await drawn(parts);
  const document = new Document({
    title,
    creator: 'Samklang',
    lastModifiedBy: 'Samklang',
    hyphenation: { autoHyphenation: true },
    styles: wordStyles(locales[language], look),
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
          ...(look.logo ? [logoOf(look.logo)] : []),
          heading(0, title),
          ...parts.flatMap((part, index) => partOf(part, index, language, { width, nextList, pictures })),
          new Paragraph({ style: 'Credit', children: [new TextRun(credit)] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function logoOf(logo: Logo): Paragraph {
  const picture = new ImageRun({
    type: logo.type,
    data: logo.bytes,
    transformation: shownSize(logo),
    altText: { name: 'Logo', title: 'Logo', description: 'Logo' },
  });
  return new Paragraph({ style: 'Logo', children: [picture] });
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
  ofReport: Language,
  common: Pick<Place, 'width' | 'nextList' | 'pictures'>,
): FileChild[] {
  // The styles are in the language of the report.
  const run: IRunOptions = language === ofReport ? {} : { language: { value: locales[language] } };
  const depth = title === null ? 0 : 1;
  return [
    ...(title === null ? [] : [heading(1, title, run, index > 0)]),
    ...blocks.flatMap((block, at) => {
      // A picture is in its table here.
      const next = blocks.slice(at + 1, at + 3).find(({ type }) => type !== 'picture');
      const keepNext = leadsIn(block, next);
      return blockOf(block, { ...common, depth, run, level: 0, style: 'BodyText', keepNext });
    }),
  ];
}

/** Whether a block has to be on the page where the next one begins. A small note may be about what is above it. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || !next) return false;
  return (
    ['table', 'list', 'room', 'scale'].includes(next.type) ||
    (block.quiet === true && next.type === 'paragraph')
  );
}

/** Where a block stands. */
interface Place extends TablePlace {
  /** How many levels of heading stand above it. */
  readonly depth: number;
  /** In how many lists it stands. */
  readonly level: number;
  /** Of its ordinary paragraphs. */
  readonly style: string;
  /** Whether a paragraph leads in what comes next, and stands on the page where that begins. */
  readonly keepNext?: boolean;
  /** A number of its own for each list: else one would go on counting where another ended. */
  readonly nextList: () => number;
}

function blockOf(block: Block, place: Place): FileChild[] {
  const { run, depth, level } = place;
  const strong: IRunOptions = { ...run, bold: true };
  switch (block.type) {
    case 'heading':
      return [
        ...(block.cut ? [new Paragraph({ style: 'Cut', pageBreakBefore: block.cut === 'page' })] : []),
        heading(depth + block.level, plainOf(block.text), run),
      ];
    case 'paragraph': {
      const style = block.lead ? 'Lead' : block.quiet ? 'Quiet' : place.style;
      const { keepNext = false } = place;
      return [
        new Paragraph({
          style,
          ...indented(level),
          ...(keepNext && { keepNext }),
          children: textRuns(block.text, run),
        }),
      ];
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
      if (block.boxes) return items.map(({ text }, at) => boxOf(text, run, staysWithNext(at, items.length)));
      // A list that has numbers counts by itself; bullets are all of one list.
      const list =
        block.start === undefined
          ? { reference: 'bullets', instance: 0 }
          : { reference: numberingOf(block.start), instance: place.nextList() };
      const numbering = { ...list, level: Math.min(level, deepestList - 1) };
      return items.flatMap((item, at) =>
        itemParagraphs(item, { numbering, keepNext: staysWithNext(at, items.length) }, place),
      );
    }
    case 'quote':
      return block.blocks.flatMap((inner) => blockOf(inner, { ...place, style: 'Quote', keepNext: false }));
    case 'code':
      return [
        new Paragraph({
          style: 'Code',
          ...indented(level),
          children: textRuns([{ text: block.text }], run),
        }),
      ];
    case 'table':
      return tableOf(block, place);
    case 'room':
      // The lines stay together, and with the question above them; what comes next may stand on another page.
      return Array.from(
        { length: block.lines },
        (_, index) => new Paragraph({ style: 'Room', keepNext: index < block.lines - 1 }),
      );
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

/** Whether an item of a list is on the page of the next one: no item stands alone, and a short list is whole. */
function staysWithNext(at: number, length: number): boolean {
  return at < length - 1 && (length <= shortList || at === 0 || at === length - 2);
}

function boxOf(text: Words, run: IRunOptions, keepNext: boolean): Paragraph {
  const box = new TextRun({ ...run, children: ['☐', new Tab()] });
  return new Paragraph({ style: 'Box', keepNext, children: [box, ...textRuns(text, run)] });
}

function itemParagraphs(
  { text, ticked, blocks = [] }: Item,
  list: Pick<IParagraphOptions, 'numbering' | 'keepNext'>,
  place: Place,
): FileChild[] {
  const box = ticked === undefined ? [] : [new TextRun({ ...place.run, text: ticked ? '☒ ' : '☐ ' })];
  return [
    new Paragraph({ style: 'ListBullet', ...list, children: [...box, ...textRuns(text, place.run)] }),
    ...blocks.flatMap((block) => blockOf(block, { ...place, level: place.level + 1, keepNext: false })),
  ];
}

/** What stands in a list begins where its words do. */
function indented(level: number): { readonly indent?: { readonly left: number } } {
  return level === 0 ? {} : { indent: { left: listIndent * Math.min(level, deepestList) } };
}
