import type { Language } from '../model/communities.js';

/** What “About Samklang” says besides who made the model. */
export interface AboutTexts {
  readonly title: (version: string) => string;
  readonly licence: string;
  readonly privacy: string;
  /** Copies what a bug report needs. */
  readonly copy: string;
  readonly copied: string;
  readonly notices: string;
}

export const aboutTexts: Readonly<Record<Language, AboutTexts>> = {
  da: {
    title: (version) => `Samklang ${version}`,
    licence:
      'Samklang er gratis, og alle må bruge det, ændre det og give det videre (MIT-licensen). De dele, andre har lavet, har hver deres licens.',
    privacy: 'Samklang sender ikke noget nogen steder hen.',
    copy: 'Kopiér til en fejlmelding',
    copied:
      'Kopieret: hvilken udgave af Samklang og VS Code du bruger, og hvordan Samklang er sat op. Der er ikke noget med af det, I har skrevet.',
    notices: 'Se licenserne',
  },
  en: {
    title: (version) => `Samklang ${version}`,
    licence:
      'Samklang is free: anyone may use it, change it and pass it on (the MIT licence). The parts that others made have licences of their own.',
    privacy: 'Samklang sends nothing anywhere.',
    copy: 'Copy for a bug report',
    copied:
      'Copied: which versions of Samklang and VS Code you use, and how Samklang is set up. Nothing that you wrote is in it.',
    notices: 'See the licences',
  },
};
