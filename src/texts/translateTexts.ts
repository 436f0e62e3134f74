import type { Language } from '../model/communities.js';

/** What is said when the structure of a file is translated into another language. */
export interface TranslateTexts {
  /** The file is in the language that was asked for already. */
  readonly already: string;
  /** The file is not read; the reason is a whole sentence. */
  readonly unread: (reason: string) => string;
  /** The language cannot be written into the front matter. */
  readonly frontMatter: string;
  /** The text changed before the translation was written. */
  readonly changed: string;
  /** Some keywords are misspelt and stay as they are. */
  readonly misspelt: (names: readonly string[]) => string;
  readonly noWorkshop: string;
}

export const translateTexts: Readonly<Record<Language, TranslateTexts>> = {
  da: {
    already: 'Filens struktur er allerede på dansk.',
    unread: (reason) => `Filen blev ikke oversat, for den kan ikke læses, som den er nu. ${reason}`.trim(),
    frontMatter:
      'Filen blev ikke oversat, for dens sprog kan ikke skrives øverst i filen, som der står nu. Se efter, om der står »language: da« eller »language: en« på en linje for sig, og prøv igen.',
    changed: 'Filen blev ikke oversat, for den blev ændret imens. Prøv igen.',
    misspelt: (names) =>
      `Strukturen er oversat til dansk, men det, der er stavet forkert, er ikke ændret: ${names
        .map((name) => `»${name}«`)
        .join(', ')}.`,
    noWorkshop: 'Åbn den workshopfil, du vil oversætte.',
  },
  en: {
    already: 'The structure of this file is in English already.',
    unread: (reason) => `The file was not translated, as it cannot be read as it is now. ${reason}`.trim(),
    frontMatter:
      'The file was not translated, as its language cannot be written at the top of the file as it is now. Check that “language: en” or “language: da” is on a line of its own, and try again.',
    changed: 'The file was not translated, as it was changed in the meantime. Try again.',
    misspelt: (names) =>
      `The structure is in English now, but what is misspelt was left as it is: ${names
        .map((name) => `“${name}”`)
        .join(', ')}.`,
    noWorkshop: 'Open the workshop file that you want to translate.',
  },
};
