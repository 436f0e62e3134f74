import type { Language } from '../../model/communities.js';
import { reportTexts } from '../../texts/reportTexts.js';
import { itemOf, type Block, type Item, type Part, type Report } from '../document.js';
import { shownSize, type Logo } from '../look/logo.js';
import type { Look } from '../look/look.js';
import { plainOf, type Words } from '../words.js';
import { listsOf, type Lists } from './docxNumbers.js';
import { footerId, wordFile } from './docxPackage.js';
import { drawn, picture, pictureFile, type PictureFile } from './docxPictures.js';
import { textRuns } from './docxRuns.js';
import { tableOf, type TablePlace } from './docxTable.js';
import { deepestList, headingStyle, listIndent, wordStyles } from './docxStyles.js';
import { element, paragraph, run, runOf, tab, type ParagraphLook, type RunLook } from './wordXml.js';

/** In twentieths of a point: 17 mm, and the sides of a sheet of A4. */
const margin = 963;
const long = 16838;
const short = 11906;
/** So many items are kept together on a page. */
const shortList = 4;
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** A report as a Word file with real headings, lists and table heads, so that it can be worked on and read aloud. */
export async function docx(
  { title, parts, credit, foot, language, landscape }: Report,
  look: Look = {},
): Promise<Uint8Array> {
  const width = (landscape ? long : short) - 2 * margin;
  const lists = listsOf();
  let shown = 0;
  const nextPicture = () => ++shown;
  const pictures = await drawn(parts);
  const logo = look.logo && pictureFile(`logo.${look.logo.type}`, look.logo.bytes);
  const body = element(
    'w:body',
    {},
    look.logo && logo ? logoOf(look.logo, logo, nextPicture()) : '',
    heading(0, title),
    ...parts.map((part, index) => partOf(part, index, { width, lists, pictures, nextPicture })),
    paragraph({ style: 'Credit' }, run(credit)),
    sheetOf(landscape),
  );
  return wordFile({
    title,
    body,
    styles: wordStyles(locales[language], look),
    numbering: lists.part(),
    footer: footer(foot, language, width),
    pictures: [...(logo ? [logo] : []), ...new Set(pictures.values())],
  });
}

function logoOf(logo: Logo, file: PictureFile, number: number): string {
  const shown = picture(file, shownSize(logo), { number, label: 'Logo', description: 'Logo' });
  return paragraph({ style: 'Logo' }, runOf(shown));
}

function sheetOf(landscape: boolean): string {
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, margin]);
  const size = { 'w:w': landscape ? long : short, 'w:h': landscape ? short : long };
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': footerId }),
    element('w:pgSz', { ...size, 'w:orient': landscape ? 'landscape' : 'portrait' }),
    element('w:pgMar', {
      ...(Object.fromEntries(sides) as Record<string, number>),
      'w:header': 708,
      'w:footer': Math.floor(margin / 2),
      'w:gutter': 0,
    }),
  );
}

/** What the report is and of which day, and on the right which page this is. */
function footer(foot: string, language: Language, width: number): string {
  const [before, between, after] = reportTexts[language].page;
  return paragraph(
    { style: 'Footer', tab: { side: 'right', at: width } },
    run(foot),
    runOf(tab),
    run(before),
    field('PAGE'),
    run(between),
    field('NUMPAGES'),
    run(after),
  );
}

/** What Word works out itself. */
function field(instruction: string): string {
  return [
    element('w:fldChar', { 'w:fldCharType': 'begin' }),
    element('w:instrText', { 'xml:space': 'preserve' }, instruction),
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
    element('w:fldChar', { 'w:fldCharType': 'end' }),
  ]
    .map((piece) => runOf(piece))
    .join('');
}

function heading(level: number, text: string, look: RunLook = {}, pageBreakBefore = false): string {
  return paragraph({ style: headingStyle(level), pageBreakBefore }, run(text, look));
}

function partOf(
  { language, title, blocks }: Part,
  index: number,
  common: Pick<Place, 'width' | 'lists' | 'pictures' | 'nextPicture'>,
): string {
  const look: RunLook = { language: locales[language] };
  const depth = title === null ? 0 : 1;
  return [
    title === null ? '' : heading(1, title, look, index > 0),
    ...blocks.map((block) => blockOf(block, { ...common, depth, look, level: 0, style: 'BodyText' })),
  ].join('');
}

/** Where a block stands. */
interface Place extends TablePlace {
  /** How many levels of heading stand above it. */
  readonly depth: number;
  /** In how many lists it stands. */
  readonly level: number;
  /** Of its ordinary paragraphs. */
  readonly style: string;
  readonly lists: Lists;
}

function blockOf(block: Block, place: Place): string {
  const { look, depth, level } = place;
  const strong: RunLook = { ...look, bold: true };
  switch (block.type) {
    case 'heading':
      return [
        block.cut ? paragraph({ style: 'Cut', pageBreakBefore: block.cut === 'page' }) : '',
        heading(depth + block.level, plainOf(block.text), look),
      ].join('');
    case 'paragraph': {
      const style = block.lead ? 'Lead' : block.quiet ? 'Quiet' : place.style;
      return paragraph({ style, ...indented(level) }, textRuns(block.text, look));
    }
    case 'facts':
      return block.facts
        .map(({ label, value }) =>
          paragraph({ style: 'Fact' }, run(label, look), runOf(tab, look), run(value, strong)),
        )
        .join('');
    case 'list': {
      const items = block.items.map(itemOf);
      if (block.boxes) return items.map(({ text }) => boxOf(text, look)).join('');
      const numbering = {
        list: place.lists.next(block.start),
        level: Math.min(level, deepestList - 1),
      };
      return items
        .map((item, index) => {
          // Of a short list no item stands alone on a page.
          const keepNext = items.length <= shortList && index < items.length - 1;
          return itemParagraphs(item, { numbering, keepNext }, place);
        })
        .join('');
    }
    case 'quote':
      return block.blocks.map((inner) => blockOf(inner, { ...place, style: 'Quote' })).join('');
    case 'code':
      return paragraph({ style: 'Code', ...indented(level) }, textRuns([{ text: block.text }], look));
    case 'table':
      return tableOf(block, place);
    case 'room':
      return paragraph({ style: 'Room' }).repeat(block.lines);
    case 'scale': {
      const numbers = [1, 2, 3, 4, 5].map((value) => `☐ ${value}`).join('     ');
      return paragraph(
        { style: 'Scale' },
        run(block.label, strong),
        runOf(tab, look),
        run(`${block.low}     ${numbers}     ${block.high}`, look),
      );
    }
    // Each scale stands in the table that follows, with its numbers in words beside it.
    case 'picture':
      return '';
  }
}

function boxOf(text: Words, look: RunLook): string {
  return paragraph({ style: 'Box' }, run('☐', look), runOf(tab, look), textRuns(text, look));
}

function itemParagraphs(
  { text, ticked, blocks = [] }: Item,
  list: Pick<ParagraphLook, 'numbering' | 'keepNext'>,
  place: Place,
): string {
  const box = ticked === undefined ? '' : run(ticked ? '☒ ' : '☐ ', place.look);
  return [
    paragraph({ style: 'ListBullet', ...list }, box, textRuns(text, place.look)),
    ...blocks.map((block) => blockOf(block, { ...place, level: place.level + 1 })),
  ].join('');
}

/** What stands in a list begins where its words do. */
function indented(level: number): Pick<ParagraphLook, 'indent'> {
  return level === 0 ? {} : { indent: { left: listIndent * Math.min(level, deepestList) } };
}
