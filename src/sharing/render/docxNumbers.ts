import { deepestList, listIndent } from './docxStyles.js';
import { element, paragraphProperties, valued } from './wordXml.js';

/** All lists of a file that have no numbers are one. */
const bullets = 1;

/** The lists of a Word file: each with numbers is one of its own, else it would go on counting where another ended. */
export interface Lists {
  /** What the next list is known by, given the number that it begins with; those without numbers are one. */
  readonly next: (start?: number) => number;
  /** The part of the file that says what they look like. */
  readonly part: () => string;
}

export function listsOf(): Lists {
  const starts: number[] = [];
  return {
    next: (start) => (start === undefined ? bullets : bullets + starts.push(start)),
    part: () =>
      element(
        'w:numbering',
        { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
        looksOf(0, (level) => ['bullet', level % 2 === 0 ? '•' : '–']),
        looksOf(1, (level) => ['decimal', `%${String(level + 1)}.`]),
        numberOf(bullets, 0),
        ...starts.map((start, index) => numberOf(bullets + 1 + index, 1, start)),
      ),
  };
}

const levels = Array.from({ length: deepestList }, (_, level) => level);

function looksOf(id: number, signOf: (level: number) => readonly [format: string, text: string]): string {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:multiLevelType', 'hybridMultilevel'),
    ...levels.map((level) => {
      const [format, text] = signOf(level);
      return element(
        'w:lvl',
        { 'w:ilvl': level },
        valued('w:start', 1),
        valued('w:numFmt', format),
        valued('w:lvlText', text),
        valued('w:lvlJc', 'left'),
        paragraphProperties({ indent: { left: listIndent * (level + 1), hanging: 300 } }),
      );
    }),
  );
}

function numberOf(id: number, looks: number, start?: number): string {
  return element(
    'w:num',
    { 'w:numId': id },
    valued('w:abstractNumId', looks),
    ...(start === undefined
      ? []
      : levels.map((level) =>
          element('w:lvlOverride', { 'w:ilvl': level }, valued('w:startOverride', start)),
        )),
  );
}
