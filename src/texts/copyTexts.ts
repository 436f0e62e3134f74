import type { Language } from '../model/communities.js';

/** What is told of a file that is a copy of another one. */
export const copyTexts: Readonly<Record<Language, (file: string, of: string) => string>> = {
  da: (file, of) =>
    `»${file}« er en kopi af »${of}« med samme gruppe og dag. Kopien tæller ikke med. Saml dem, og slet den ene.`,
  en: (file, of) =>
    `“${file}” is a copy of “${of}”, with the same group and day. The copy is not counted. Bring them together and delete one.`,
};
