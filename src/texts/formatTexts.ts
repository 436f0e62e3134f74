import type { Language } from '../model/communities.js';

/** Why a file was not formatted, and what to do. A line of 0 is unknown. */
export interface FormatTexts {
  readonly refusals: Readonly<
    Record<
      'excess' | 'frontMatter' | 'conflict' | 'notClosed' | 'lineEnds' | 'changed',
      (line: number, container: string) => string
    >
  >;
  readonly show: string;
}

export const formatTexts: Readonly<Record<Language, FormatTexts>> = {
  da: {
    refusals: {
      excess: (line) =>
        `Filen blev ikke formateret. Den er for stor eller for dybt indrykket fra linje ${line}. Del den i flere filer, eller ryk teksten længere ud, og prøv igen.`,
      frontMatter: () =>
        'Filen blev ikke formateret. Felterne øverst i filen mangler de tre streger, der afslutter dem. Skriv »---« på en linje for sig selv under dem, og prøv igen.',
      conflict: (line) =>
        `Filen blev ikke formateret. På linje ${line} står to udgaver af den, der venter på at blive samlet. Vælg den ene, eller skriv det, der skal stå, og prøv igen.`,
      notClosed: (line, container) =>
        `Filen blev ikke formateret. Blokken »${container}« på linje ${line} er ikke afsluttet, så det er ikke til at vide, hvor den slutter. Skriv lige så mange koloner på en linje for sig selv, hvor den slutter, eller brug rettelsen ved den røde streg, og prøv igen.`,
      lineEnds: () =>
        'Filen blev ikke formateret. Den blander flere slags linjeskift. Vælg LF eller CRLF nederst til højre i VS Code, gem filen, og prøv igen.',
      changed: (line) =>
        `Filen blev ikke formateret, for den ville måske se anderledes ud bagefter${around(line, ' (se omkring linje ', ')')}. Sæt en tom linje over og under det, der står tæt, eller ret det, der er streget under, og prøv igen.`,
    },
    show: 'Vis stedet',
  },
  en: {
    refusals: {
      excess: (line) =>
        `The file was not formatted. It is too long or too deeply indented from line ${line} on. Split it into several files, or indent the text less, and try again.`,
      frontMatter: () =>
        'The file was not formatted. The fields at the top of the file lack the three dashes that end them. Write “---” on a line of its own below them and try again.',
      conflict: (line) =>
        `The file was not formatted. Two versions of it wait on line ${line} to be joined. Choose one, or write what is to stand there, and try again.`,
      notClosed: (line, container) =>
        `The file was not formatted. “${container}” on line ${line} is not closed, so there is no telling where the block ends. Write as many colons on a line of their own where it ends, or use the fix at the red line, and try again.`,
      lineEnds: () =>
        'The file was not formatted. It mixes several kinds of line ends. Choose LF or CRLF at the bottom right of VS Code, save the file and try again.',
      changed: (line) =>
        `The file was not formatted, as it might look different afterwards${around(line, ' (see around line ', ')')}. Put a blank line above and below what stands close together, or fix what is underlined, and try again.`,
    },
    show: 'Show the place',
  },
};

function around(line: number, before: string, behind: string): string {
  return line === 0 ? '' : `${before}${line}${behind}`;
}
