import type { Language } from '../model/communities.js';

interface FixTexts {
  readonly fixAll: string;
  readonly fixAllOf: (code: string) => string;
  /** @param said what the word or day is called, or nothing */
  readonly write: (word: string, said: string) => string;
  readonly silenceLine: string;
  readonly silenceFile: (code: string) => string;
  readonly nothingToFix: string;
}

/** The titles of what the light bulb offers, in the language of the file. */
export const fixTexts: Readonly<Record<Language, FixTexts>> = {
  da: {
    fixAll: 'Ret alt, der kan rettes uden risiko',
    fixAllOf: (code) => `Ret alle af samme slags (${code})`,
    write: (word, said) => `Skriv »${word}«${said && ` (${said})`}`,
    silenceLine: 'Se bort fra det på denne linje',
    silenceFile: (code) => `Se bort fra det i hele filen (${code})`,
    nothingToFix: 'Der er ikke noget, der kan rettes automatisk.',
  },
  en: {
    fixAll: 'Fix everything that is safe to fix',
    fixAllOf: (code) => `Fix all of the same kind (${code})`,
    write: (word, said) => `Write “${word}”${said && ` (${said})`}`,
    silenceLine: 'Ignore this on this line',
    silenceFile: (code) => `Ignore this in the whole file (${code})`,
    nothingToFix: 'There is nothing that can be fixed automatically.',
  },
};
