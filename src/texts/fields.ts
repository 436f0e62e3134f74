import type { Language } from '../model/communities.js';

/** What each key of the front matter is for, as the end of a sentence. */
export const fieldPurposes = {
  samklang: {
    da: 'tallet 1, som viser, at det er en workshopfil',
    en: 'the number 1, which marks a workshop file',
  },
  language: {
    da: 'sproget i filens nøgleord, »da« eller »en«',
    en: 'the language of the keywords, “da” or “en”',
  },
  template: { da: 'den skabelon, filen er lavet af', en: 'the template that the file was made from' },
  title: { da: 'hvad workshoppen hedder', en: 'what the workshop is called' },
  community: { da: 'det arbejdsfællesskab, I taler om', en: 'the work community you talk about' },
  coreTask: {
    da: 'kerneopgaven, altså den forskel, I skal gøre for andre',
    en: 'the core task: the difference you are to make for others',
  },
  forum: {
    da: 'det forum, workshoppen holdes i, for eksempel MED-udvalg',
    en: 'the forum in which the workshop is held, for example a staff group',
  },
  date: {
    da: 'dagen for workshoppen, for eksempel 2026-12-15',
    en: 'the day of the workshop, for example 2026-12-15',
  },
  participants: { da: 'hvor mange der deltager', en: 'how many take part' },
  minutes: { da: 'hvor mange minutter workshoppen varer', en: 'how many minutes the workshop takes' },
  followUp: {
    da: 'dagen, hvor I følger op på indsatserne',
    en: 'the day on which you follow up on the actions',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type FieldKey = keyof typeof fieldPurposes;
