import type { Language } from '../model/communities.js';

interface FixTexts {
  readonly fixAll: string;
  readonly fixAllOf: (code: string) => string;
  readonly silenceLine: string;
  readonly silenceFile: (code: string) => string;
  readonly nothingToFix: string;
}

/** The titles of what the light bulb offers, in the language of the file. */
export const fixTexts: Readonly<Record<Language, FixTexts>> = {
  da: {
    fixAll: 'Ret alt det, der sikkert kan rettes',
    fixAllOf: (code) => `Ret alle af samme slags (${code})`,
    silenceLine: 'Se bort fra det her',
    silenceFile: (code) => `Se bort fra det i hele filen (${code})`,
    nothingToFix: 'Der er ikke noget, der kan rettes af sig selv.',
  },
  en: {
    fixAll: 'Fix everything that is safe to fix',
    fixAllOf: (code) => `Fix all of the same kind (${code})`,
    silenceLine: 'Ignore this here',
    silenceFile: (code) => `Ignore this in the whole file (${code})`,
    nothingToFix: 'There is nothing that can be fixed by itself.',
  },
};
