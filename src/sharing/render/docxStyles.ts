import type { Look } from '../look/look.js';
import { greys, ink as inkOnScreen, quiet as quietOnScreen } from '../../picture/palette.js';
import {
  element,
  paragraphProperties,
  runProperties,
  valued,
  type BorderLine,
  type ParagraphLook,
  type RunLook,
} from './wordXml.js';

const ink = wordColour(inkOnScreen);
const quiet = wordColour(quietOnScreen);
/** On every machine, or with a twin of the same width: lines and pages break alike. */
const usualFont = 'Arial';
export const codeFont = 'Courier New';
/** How far in a list stands, and each list in a list further. */
export const listIndent = 400;
/** So many lists in each other look different. */
export const deepestList = 5;

/** A paragraph style: what it is called in the file and in Word, and how it looks. */
type Style = readonly [id: string, name: string, words: RunLook, paragraph: ParagraphLook];

/** The styles of a report in Word: whoever wants another look changes the style, and all that has it follows. */
export function wordStyles(locale: string, look: Look): string {
  const words: RunLook = { font: look.font ?? usualFont, size: 20, colour: ink, language: locale };
  return element(
    'w:styles',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, runProperties(words)),
      element('w:pPrDefault', {}, paragraphProperties({ spacing: { line: 264 } })),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      valued('w:name', 'Normal'),
      element('w:qFormat'),
    ),
    ...[...headings(look), ...styles(look)].map(styleOf),
  );
}

function styleOf([id, name, words, paragraph]: Style): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', 'Normal'),
    valued('w:next', paragraph.outline === undefined ? id : 'BodyText'),
    element('w:qFormat'),
    paragraphProperties(paragraph),
    runProperties(words),
  );
}

function headings({ colour, font = usualFont }: Look): Style[] {
  const sizes = [
    { size: 34, before: 0, after: 200 },
    { size: 25, before: 300, after: 80 },
    { size: 21, before: 200, after: 40 },
    { size: 20, before: 160, after: 40 },
    { size: 20, before: 140, after: 30 },
  ];
  return sizes.map(({ size, ...spacing }, outline) => [
    headingStyle(outline),
    `heading ${outline + 1}`,
    { font, size, bold: true, colour: colour ? wordColour(colour) : ink },
    { spacing, keepNext: true, keepLines: true, outline },
  ]);
}

/** The style of a heading on a level, from 0; what lies deeper looks like the deepest. */
export function headingStyle(level: number): string {
  return `Heading${Math.min(level, 4) + 1}`;
}

function styles({ colour }: Look): Style[] {
  const border = (size: number, shade: string, space: number): BorderLine => ({
    style: 'single',
    size,
    colour: shade,
    space,
  });
  const room = border(4, wordColour(greys.line), 1);
  return [
    ['Logo', 'Logo', {}, { spacing: { after: 240 }, keepNext: true }],
    ['BodyText', 'Body Text', {}, { spacing: { before: 60, after: 80 } }],
    ['Lead', 'Lead', { bold: true }, { spacing: { before: 120, after: 30 }, keepNext: true }],
    ['Quiet', 'Quiet', { colour: quiet, size: 18 }, { spacing: { before: 60, after: 80 }, keepNext: true }],
    [
      'Fact',
      'Fact',
      {},
      {
        spacing: { after: 160 },
        // The space stands below the last one only.
        contextualSpacing: true,
        indent: { left: 2400, hanging: 2400 },
      },
    ],
    ['ListBullet', 'List Bullet', {}, { spacing: { after: 40 } }],
    [
      'Quote',
      'Quote',
      { colour: quiet },
      {
        spacing: { before: 40, after: 60 },
        indent: { left: 300 },
        borders: { left: border(12, wordColour(greys.border), 8) },
      },
    ],
    ['Code', 'Code', { font: codeFont, size: 18 }, { spacing: { before: 60, after: 80 } }],
    ['Box', 'Box', {}, { spacing: { after: 60 }, indent: { left: 400, hanging: 400 } }],
    ['Caption', 'caption', { colour: quiet, size: 18 }, { spacing: { before: 120, after: 60 } }],
    [
      'Credit',
      'Credit',
      { colour: quiet, size: 16 },
      {
        spacing: { before: 240 },
        keepLines: true,
        borders: { top: border(4, wordColour(colour ?? greys.border), 6) },
      },
    ],
    ['TableHead', 'Table Head', { bold: true, size: 18 }, { keepNext: true }],
    ['TableRowHead', 'Table Row Head', { bold: true, size: 18 }, { spacing: { after: 20 } }],
    ['TableText', 'Table Text', { size: 18 }, { spacing: { after: 20 } }],
    [
      'Cut',
      'Cut',
      {},
      {
        spacing: { before: 360, after: 0 },
        keepNext: true,
        borders: { top: { style: 'dashed', size: 8, colour: quiet, space: 1 } },
      },
    ],
    [
      'Room',
      'Room',
      {},
      {
        spacing: { before: 0, after: 0, line: 460 },
        keepNext: true,
        borders: { bottom: room, between: room },
      },
    ],
    ['Scale', 'Scale', {}, { spacing: { before: 120, after: 60 }, tab: { side: 'left', at: 1300 } }],
    ['Footer', 'footer', { colour: quiet, size: 16 }, { spacing: { before: 60, line: 240 } }],
    ['AfterTable', 'After Table', { size: 8 }, {}],
  ];
}

/** A colour as Word has it: capitals, and no sign before them. */
export function wordColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}
