import type { INumberingOptions, IStylesOptions, LevelFormat } from 'docx';
import type { Look } from '../look/look.js';
import { greys, ink as inkOnScreen, quiet as quietOnScreen } from '../../picture/palette.js';

const ink = wordColour(inkOnScreen);
const quiet = wordColour(quietOnScreen);
/** On every machine, or with a twin of the same width: lines and pages break alike. */
const usualFont = 'Arial';
export const codeFont = 'Courier New';
/** How far in a list stands, and each list in a list further. */
export const listIndent = 400;
/** So many lists in each other look different. */
export const deepestList = 5;

/** The styles of a report in Word: whoever wants another look changes the style, and all that has it follows. */
export function wordStyles(locale: string, { colour, font = usualFont }: Look): IStylesOptions {
  const own = colour && wordColour(colour);
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: own ?? ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const style = (
    id: string,
    name: string,
    run: NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['run']>,
    paragraph: NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>,
  ) => ({ id, name, basedOn: 'Normal', next: id, quickFormat: true, run, paragraph });
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: locale } },
        paragraph: { spacing: { line: 264, lineRule: 'auto' } },
      },
      heading1: heading(34, 0, 200),
      heading2: heading(25, 300, 80),
      heading3: heading(21, 200, 40),
      heading4: heading(20, 160, 40),
      heading5: heading(20, 140, 30),
    },
    paragraphStyles: [
      style('Logo', 'Logo', {}, { spacing: { after: 240 }, keepNext: true }),
      style('BodyText', 'Body Text', {}, { spacing: { before: 60, after: 80 } }),
      style('Lead', 'Lead', { bold: true }, { spacing: { before: 120, after: 30 }, keepNext: true }),
      style('Quiet', 'Quiet', { color: quiet, size: 18 }, { spacing: { before: 60, after: 80 } }),
      style(
        'Fact',
        'Fact',
        {},
        {
          spacing: { after: 160 },
          // The space stands below the last one only.
          contextualSpacing: true,
          indent: { left: 2400, hanging: 2400 },
        },
      ),
      style('ListBullet', 'List Bullet', {}, { spacing: { after: 40 } }),
      style(
        'Quote',
        'Quote',
        { color: quiet },
        {
          spacing: { before: 40, after: 60 },
          indent: { left: 300 },
          border: { left: { style: 'single', size: 12, color: wordColour(greys.border), space: 8 } },
        },
      ),
      style('Code', 'Code', { font: codeFont, size: 18 }, { spacing: { before: 60, after: 80 } }),
      style(
        'Box',
        'Box',
        {},
        {
          spacing: { after: 60 },
          indent: { left: 400, hanging: 400 },
        },
      ),
      style('Caption', 'caption', { color: quiet, size: 18 }, { spacing: { before: 120, after: 60 } }),
      style(
        'Credit',
        'Credit',
        { color: quiet, size: 16 },
        {
          spacing: { before: 240 },
          keepLines: true,
          border: { top: { style: 'single', size: 4, color: own ?? wordColour(greys.border), space: 6 } },
        },
      ),
      style('TableHead', 'Table Head', { bold: true, size: 18 }, { keepNext: true }),
      style('TableRowHead', 'Table Row Head', { bold: true, size: 18 }, { spacing: { after: 20 } }),
      style('TableText', 'Table Text', { size: 18 }, { spacing: { after: 20 } }),
      style(
        'Cut',
        'Cut',
        {},
        {
          spacing: { before: 360, after: 0 },
          keepNext: true,
          border: { top: { style: 'dashed', size: 8, color: quiet, space: 1 } },
        },
      ),
      style(
        'Room',
        'Room',
        {},
        {
          spacing: { before: 0, after: 0, line: 460, lineRule: 'auto' },
          border: {
            bottom: { style: 'single', size: 4, color: wordColour(greys.line), space: 1 },
            between: { style: 'single', size: 4, color: wordColour(greys.line), space: 1 },
          },
        },
      ),
      style(
        'Scale',
        'Scale',
        {},
        {
          spacing: { before: 120, after: 60 },
          leftTabStop: 1300,
        },
      ),
      style(
        'Footer',
        'footer',
        { color: quiet, size: 16 },
        { spacing: { before: 60, line: 240, lineRule: 'auto' } },
      ),
      style('AfterTable', 'After Table', { size: 8 }, {}),
    ],
  };
}

/** The bullets of all lists, and a numbering for each number that a list begins with. */
export function wordNumbering(
  format: typeof LevelFormat,
  starts: ReadonlySet<number>,
): INumberingOptions['config'] {
  const levels = Array.from({ length: deepestList }, (_, level) => level);
  const style = (level: number) => ({
    paragraph: { indent: { left: listIndent * (level + 1), hanging: 300 } },
  });
  return [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: format.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        style: style(level),
      })),
    },
    ...[...starts].map((start) => ({
      reference: numberingOf(start),
      levels: levels.map((level) => ({
        level,
        format: format.DECIMAL,
        text: `%${String(level + 1)}.`,
        start,
        style: style(level),
      })),
    })),
  ];
}

/** What the numbering that begins with a number is called. */
export function numberingOf(start: number): string {
  return `numbers-${String(start)}`;
}

/** A colour as Word has it: capitals, and no sign before them. */
export function wordColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}
