import type { Language } from '../model/communities.js';
import { onDay } from './numbersAndDates.js';

/** What the Markdown preview adds to the words of the file; the overview's texts are used as well. */
export interface PreviewTexts {
  readonly facilitator: string;
  /** Stands where a template left room. */
  readonly blank: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly minutes: (count: string) => string;
  readonly followUp: (date: string) => string;
}

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = {
  da: {
    facilitator: 'Til facilitatoren',
    blank: 'Skriv her',
    ticked: 'Krydset af',
    unticked: 'Ikke krydset af',
    minutes: (count) => `${count} min.`,
    followUp: (date) => `Opfølgning ${onDay(date)}`,
  },
  en: {
    facilitator: 'For the facilitator',
    blank: 'Write here',
    ticked: 'Ticked',
    unticked: 'Not ticked',
    minutes: (count) => `${count} min`,
    followUp: (date) => `Follow-up on ${date}`,
  },
};
