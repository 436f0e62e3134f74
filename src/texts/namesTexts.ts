import type { Language } from '../model/communities.js';

/** What is asked before possible names leave a file. */
export interface NamesTexts {
  readonly question: (count: number) => string;
  /** A place among those that are listed. */
  readonly place: (file: string, line: number) => string;
  /** Under the places, when there are more of them than are shown. */
  readonly more: (count: number) => string;
  readonly hint: string;
  readonly share: string;
  readonly show: string;
  /** What is asked before a report tells that somebody is shut out or bullied. */
  readonly exclusion: Readonly<Record<'question' | 'hint' | 'omit' | 'keep' | 'show', string>>;
}

export const namesTexts: Readonly<Record<Language, NamesTexts>> = {
  da: {
    question: (count) =>
      count === 1
        ? 'Der står noget, der ligner et navn, i det, du er ved at dele.'
        : `Der står noget, der ligner navne, ${count} steder i det, du er ved at dele.`,
    place: (file, line) => `${file}, linje ${line}`,
    more: (count) => (count === 1 ? 'og ét sted mere' : `og ${count} steder mere`),
    hint: 'Ingen kan tage det tilbage, når det er delt. En rolle er som regel nok.',
    share: 'Del alligevel',
    show: 'Vis det første sted',
    exclusion: {
      question: 'I har krydset af, at nogle bliver holdt udenfor eller mobbet. Skal det med?',
      hint: 'Tal først med dem, det går ud over, eller med arbejdsmiljøgruppen. Det løses ikke af et referat, men af lederen eller arbejdsmiljøgruppen, efter arbejdspladsens retningslinjer for krænkende handlinger.',
      omit: 'Tag det ikke med',
      keep: 'Tag det med',
      show: 'Vis stedet',
    },
  },
  en: {
    question: (count) =>
      count === 1
        ? 'Something that looks like a person’s name is in what you are about to share.'
        : `There are ${count} places that look like people’s names in what you are about to share.`,
    place: (file, line) => `${file}, line ${line}`,
    more: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
    hint: 'Nobody can take it back once it is shared. A role is usually enough.',
    share: 'Share anyway',
    show: 'Show the first place',
    exclusion: {
      question: 'You have ticked that some are shut out or bullied. Should the report say so?',
      hint: 'First talk with those it hurts, or with the health and safety group. Minutes do not solve it; a manager or the health and safety group does, following the workplace’s guidelines on offensive acts.',
      omit: 'Leave it out',
      keep: 'Keep it in',
      show: 'Show the place',
    },
  },
};
