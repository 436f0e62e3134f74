import type { Language } from '../model/communities.js';

/**
 * What is rated and on which scale. These are the only words for it: templates, sheets, forms, the picture's legend,
 * hovers, reports and the walkthrough all take them from here.
 */
export interface RatingTexts {
  /** Both questions as one, as it is asked of the group. */
  readonly question: string;
  /** What the two ends of the scale mean, as a sentence. */
  readonly scale: string;
  /** The ends of the scale as they stand beside the numbers 1 and 5. */
  readonly low: string;
  readonly high: string;
  /** The two questions on one community, one for each column. */
  readonly columns: Readonly<Record<'now' | 'wanted', string>>;
}

export const ratingTexts: Readonly<Record<Language, RatingTexts>> = {
  da: {
    question: 'Hvor meget energi lægger vi i hvert fællesskab nu, og hvor meget vil vi gerne lægge i det?',
    scale: '1 er lidt, og 5 er meget.',
    low: 'lidt',
    high: 'meget',
    columns: {
      now: 'Hvor meget energi lægger vi i fællesskabet nu?',
      wanted: 'Hvor meget energi vil vi gerne lægge i fællesskabet?',
    },
  },
  en: {
    question: 'How much energy do we put into each community now, and how much do we want to put into it?',
    scale: '1 is a little, and 5 is a lot.',
    low: 'a little',
    high: 'a lot',
    columns: {
      now: 'How much energy do we put into this community now?',
      wanted: 'How much energy do we want to put into this community?',
    },
  },
};

/** The question and the scale: "How much energy …? 1 is a little, and 5 is a lot." */
export function whatIsRated(language: Language): string {
  const { question, scale } = ratingTexts[language];
  return `${question} ${scale}`;
}
