import type { Language } from '../model/communities.js';
import type { Agreement, Headline } from '../model/balance.js';
import type { EffortLine, OverviewLabels } from '../protocol/overview.js';
import { onDay } from './numbersAndDates.js';
import { ratingTexts, whatIsRated } from './ratingTexts.js';

/** The texts of the balance overview that hold values. */
interface OverviewTexts {
  readonly labels: Omit<OverviewLabels, 'credit'>;
  readonly untitled: string;
  readonly participants: (count: number) => string;
  /** What the ratings of a community say in a word or two. */
  readonly headlines: Readonly<Record<Headline, string>>;
  /** What a piece says while it has no direction: nothing rated, only now, only wanted. */
  readonly notRated: string;
  readonly onlyNow: string;
  readonly onlyWanted: string;
  readonly notAnswered: string;
  /** In their place where numbers stand in the table that could not be read. */
  readonly noneRead: string;
  readonly unread: string;
  readonly agreements: Readonly<Record<Agreement, string>>;
  readonly summary: (values: { median: string; low: number; high: number; count: number }) => string;
  /** Where the ratings fall into two camps: the middle of each. */
  readonly camps: (values: { first: string; second: string; count: number }) => string;
  readonly median: (median: string) => string;
  /** In place of ratings that are too few to be shown to others. */
  readonly few: string;
  readonly counts: Readonly<
    Record<'strengths' | 'gains' | 'improvements' | 'imbalances' | 'efforts', string>
  >;
  /** Turned up or down, and no effort is about it. */
  readonly unanswered: Readonly<Record<'up' | 'down', string>>;
  /** Asked at an agreed effort that nothing supports. */
  readonly unsupported: string;
  readonly states: Readonly<Record<EffortLine['state'], string>>;
  /** The day of an effort; of what others are to decide it is the day by which the answer is wanted. */
  readonly by: (state: EffortLine['state'], date: string) => string;
  readonly noCommunity: string;
  readonly empty: { readonly heading: string; readonly text: string; readonly action: string };
}

export const overviewTexts: Readonly<Record<Language, OverviewTexts>> = {
  da: {
    labels: {
      heading: 'Balance',
      coreTask: 'Kerneopgaven',
      coreTaskMissing: 'Skriv kerneopgaven øverst i filen',
      now: 'Nu',
      wanted: 'Ønsket',
      scaleLow: ratingTexts.da.low,
      scaleHigh: ratingTexts.da.high,
      imbalances: 'Ubalancer, I ser',
      imbalancesEmpty: 'Ingen ubalancer er krydset af.',
      efforts: 'Indsatser',
      effortsEmpty: 'Her står indsatserne, når I skriver forslag ned under »Indsatser« i trin 4.',
      findings: 'Mangler der noget i filen?',
      asTable: 'Tallene som tabel',
      community: 'Fællesskab',
      direction: 'Retning',
      median: 'Midt',
      spread: 'Spredning',
      agreement: 'Enighed',
      goTo: 'Gå til stedet i teksten',
      legend: 'Sådan læses billedet',
      legendRating: 'Én vurdering, uden navn',
      legendMedian: 'Den midterste vurdering, ved to lejre én for hver',
      legendSpread: 'Fra laveste til højeste',
      rated: whatIsRated('da'),
      noNorm: 'Der findes ikke én rigtig balance. Tallene viser, hvad I selv ser og selv ønsker.',
    },
    untitled: 'Workshop uden titel',
    participants: (count) => (count === 1 ? '1 deltager' : `${count} deltagere`),
    headlines: {
      up: 'Skru op',
      keep: 'Bevar',
      down: 'Skru ned',
      differ: 'I ser forskelligt på det',
      unclear: 'Ingen klar retning',
    },
    notRated: 'Ikke vurderet',
    onlyNow: 'Kun vurderet, som det er nu',
    onlyWanted: 'Kun vurderet, som I ønsker det',
    notAnswered: 'ikke besvaret',
    noneRead: 'Kunne ikke læses',
    unread: 'kunne ikke læses',
    agreements: {
      shared: 'Ét fælles tal',
      high: 'Stor enighed',
      some: 'Nogen enighed',
      low: 'I ser forskelligt på det',
    },
    summary: ({ median, low, high, count }) =>
      count === 1
        ? median
        : low === high
          ? `alle ${count} svarede ${median}`
          : `midt ${median} (${low}–${high}), ${count} svar`,
    camps: ({ first, second, count }) => `samler sig om ${first} og om ${second}, ${count} svar`,
    median: (median) => `midt ${median}`,
    few: 'færre end fire svar, derfor ikke vist',
    counts: {
      strengths: 'Styrker',
      gains: 'Udbytte',
      improvements: 'Forbedringer',
      imbalances: 'Ubalancer',
      efforts: 'Indsatser',
    },
    unanswered: {
      up: 'Ingen af indsatserne handler om at skrue op her.',
      down: 'Ingen af indsatserne handler om at skrue ned her.',
    },
    unsupported: 'Hvordan kan struktur eller ledelse støtte den?',
    states: {
      done: 'Udført',
      agreed: 'Aftalt',
      raise: 'Løftes til andre',
      notNow: 'Ikke nu',
      proposed: 'Forslag',
    },
    by: (state, date) => `${state === 'raise' ? 'svar senest' : 'senest'} ${onDay(date)}`,
    noCommunity: 'Uden fællesskab',
    empty: {
      heading: 'Her kommer jeres balance',
      text: 'Åbn en workshopfil, eller opret en ny. Så tegner Samklang balancen, mens du skriver.',
      action: 'Ny workshop',
    },
  },
  en: {
    labels: {
      heading: 'Balance',
      coreTask: 'The core task',
      coreTaskMissing: 'Write the core task at the top of the file',
      now: 'Now',
      wanted: 'Wanted',
      scaleLow: ratingTexts.en.low,
      scaleHigh: ratingTexts.en.high,
      imbalances: 'Imbalances you see',
      imbalancesEmpty: 'No imbalance is ticked.',
      efforts: 'Actions',
      effortsEmpty: 'Actions show here when you write proposals down under “Actions” in step 4.',
      findings: 'Is anything missing in the file?',
      asTable: 'The numbers as a table',
      community: 'Community',
      direction: 'Direction',
      median: 'Median',
      spread: 'Spread',
      agreement: 'Agreement',
      goTo: 'Go to the place in the text',
      legend: 'How to read the picture',
      legendRating: 'One rating, without a name',
      legendMedian: 'The rating in the middle; of two camps, one for each',
      legendSpread: 'From lowest to highest',
      rated: whatIsRated('en'),
      noNorm: 'No one balance is the right one. The numbers show what you yourselves see and want.',
    },
    untitled: 'Workshop without a title',
    participants: (count) => (count === 1 ? '1 participant' : `${count} participants`),
    headlines: {
      up: 'Turn up',
      keep: 'Keep',
      down: 'Turn down',
      differ: 'You see it differently',
      unclear: 'No clear direction',
    },
    notRated: 'Not rated',
    onlyNow: 'Rated only as it is now',
    onlyWanted: 'Rated only as you want it',
    notAnswered: 'not answered',
    noneRead: 'Could not be read',
    unread: 'could not be read',
    agreements: {
      shared: 'One shared number',
      high: 'Close agreement',
      some: 'Some agreement',
      low: 'You see it differently',
    },
    summary: ({ median, low, high, count }) =>
      count === 1
        ? median
        : low === high
          ? `all ${count} said ${median}`
          : `median ${median} (${low}–${high}), ${count} ratings`,
    camps: ({ first, second, count }) => `gathered around ${first} and around ${second}, ${count} ratings`,
    median: (median) => `median ${median}`,
    few: 'fewer than four ratings, so not shown',
    counts: {
      strengths: 'Strengths',
      gains: 'Gains',
      improvements: 'Improvements',
      imbalances: 'Imbalances',
      efforts: 'Actions',
    },
    unanswered: {
      up: 'None of the actions is about turning this up.',
      down: 'None of the actions is about turning this down.',
    },
    unsupported: 'How can structure or leadership support it?',
    states: {
      done: 'Done',
      agreed: 'Agreed',
      raise: 'To be raised with others',
      notNow: 'Not now',
      proposed: 'Proposed',
    },
    by: (state, date) => `${state === 'raise' ? 'answer wanted by' : 'by'} ${date}`,
    noCommunity: 'Without a community',
    empty: {
      heading: 'Your balance will show here',
      text: 'Open a workshop file or make a new one. Samklang draws the balance as you write.',
      action: 'New workshop',
    },
  },
};
