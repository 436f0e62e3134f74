import type { Language } from '../model/communities.js';

/** What is said beside the suggestions that are offered while one writes. */
export interface CompletionTexts {
  readonly closes: (container: string) => string;
  readonly allOfThem: string;
  readonly oneAtATime: string;
  readonly ownEffort: string;
  readonly wholeTable: string;
  readonly wayForward: (community: string) => string;
  readonly minutesLeft: (whole: number) => string;
  readonly usualMinutes: string;
  readonly usedRole: string;
  /** Roles that one meets in most workplaces. */
  readonly roles: readonly string[];
  readonly days: Readonly<
    Record<
      'today' | 'tomorrow' | 'nextWeek' | 'twoWeeks' | 'month' | 'threeMonths' | 'followUp' | 'afterWorkshop',
      string
    >
  >;
  readonly languages: Readonly<Record<Language, string>>;
  readonly version: string;
  readonly minutes: (minutes: number) => string;
}

export const completionTexts: Readonly<Record<Language, CompletionTexts>> = {
  da: {
    closes: (container) => `afslutter »${container}«`,
    allOfThem: 'alle på listen',
    oneAtATime: 'vælg ét punkt ad gangen',
    ownEffort: 'jeres egen indsats',
    wholeTable: 'tabel med de fire fællesskaber',
    wayForward: (community) => `vej frem · ${community}`,
    minutesLeft: (whole) => `resten af de ${whole} minutter`,
    usualMinutes: 'det, trinnet plejer at få',
    usedRole: 'bruges i filen',
    roles: [
      'leder',
      'teamleder',
      'tillidsrepræsentant',
      'arbejdsmiljørepræsentant',
      'arbejdsmiljøgruppen',
      'MED-udvalget',
      'ledergruppen',
      'alle i gruppen',
    ],
    days: {
      today: 'i dag',
      tomorrow: 'i morgen',
      nextWeek: 'om en uge',
      twoWeeks: 'om to uger',
      month: 'om en måned',
      threeMonths: 'om tre måneder',
      followUp: 'når I følger op',
      afterWorkshop: 'tre måneder efter workshoppen',
    },
    languages: { da: 'dansk', en: 'engelsk' },
    version: 'formatets version',
    minutes: (minutes) => `${minutes} minutter`,
  },
  en: {
    closes: (container) => `closes “${container}”`,
    allOfThem: 'the whole list',
    oneAtATime: 'choose one item at a time',
    ownEffort: 'an action of your own',
    wholeTable: 'table with the four communities',
    wayForward: (community) => `way forward · ${community}`,
    minutesLeft: (whole) => `what is left of the ${whole} minutes`,
    usualMinutes: 'what the step usually gets',
    usedRole: 'used in this file',
    roles: [
      'manager',
      'team leader',
      'union representative',
      'health and safety representative',
      'health and safety group',
      'joint consultation committee',
      'management team',
      'everyone in the group',
    ],
    days: {
      today: 'today',
      tomorrow: 'tomorrow',
      nextWeek: 'in a week',
      twoWeeks: 'in two weeks',
      month: 'in a month',
      threeMonths: 'in three months',
      followUp: 'when you follow up',
      afterWorkshop: 'three months after the workshop',
    },
    languages: { da: 'Danish', en: 'English' },
    version: 'the version of the format',
    minutes: (minutes) => `${minutes} minutes`,
  },
};
