import type { Language } from '../model/communities.js';

/** What is told of a file that is a copy of another one: by its name, or by what is written in it. */
export const copyTexts: Readonly<
  Record<Language, Readonly<Record<'name' | 'words', (file: string, of: string) => string>>>
> = {
  da: {
    name: (file, of) =>
      `»${file}« er en kopi af »${of}« med samme gruppe og dag. Kopien tæller ikke med. Saml dem, og slet den ene.`,
    words: (file, of) =>
      `I »${file}« og »${of}« står næsten det samme, med samme gruppe, dag og titel. Kun »${of}« tæller med. Saml dem, og slet den ene. Er det to workshops, så giv dem hver sin titel.`,
  },
  en: {
    name: (file, of) =>
      `“${file}” is a copy of “${of}”, with the same group and day. The copy is not counted. Bring them together and delete one.`,
    words: (file, of) =>
      `“${file}” and “${of}” say nearly the same, with the same group, day and title. Only “${of}” is counted. Bring them together and delete one. If they are two workshops, give each its own title.`,
  },
};
