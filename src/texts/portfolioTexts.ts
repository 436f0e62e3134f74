import type { Language, PointKind } from '../model/communities.js';
import { whatIsRated } from './ratingTexts.js';

/** What is said about many workshops over time, and about two of them side by side. */
export interface PortfolioTexts {
  readonly title: string;
  readonly subtitle: (teams: number, workshops: number) => string;
  readonly undated: string;
  readonly noTeam: string;
  readonly smallName: string;
  readonly few: string;
  readonly unrated: string;
  readonly followUp: (date: string) => string;
  readonly agreed: (agreed: number, done: number) => string;
  readonly unread: (places: number) => string;
  readonly doneText: string;
  readonly openText: string;
  readonly teamCount: (teams: number, of: number) => string;
  readonly small: (groups: number) => string;
  readonly goOn: string;
  readonly reading: (read: number, total: number) => string;
  readonly agreedSince: string;
  readonly compareLatest: string;
  readonly recurring: string;
  readonly recurringEmpty: string;
  readonly together: string;
  readonly openRound: string;
  readonly seek: string;
  readonly sought: string;
  readonly legendSpread: string;
  readonly scale: string;
  readonly noRanking: string;
  readonly empty: { readonly heading: string; readonly text: string; readonly action: string };
  /** The columns of a table. */
  readonly columns: Readonly<
    Record<
      | 'team'
      | 'round'
      | 'date'
      | 'workshop'
      | 'community'
      | 'now'
      | 'nowLow'
      | 'nowHigh'
      | 'nowCount'
      | 'nowAgreement'
      | 'wanted'
      | 'wantedLow'
      | 'wantedHigh'
      | 'wantedCount'
      | 'wantedAgreement'
      | 'direction'
      | 'agreed'
      | 'done'
      | 'file'
      | 'unread',
      string
    >
  >;
  readonly none: string;
  readonly compare: {
    readonly title: string;
    readonly panel: string;
    readonly before: string;
    readonly after: string;
    readonly changes: Readonly<Record<'kept' | 'new' | 'gone' | 'untaken' | 'done', string>>;
    readonly kinds: Readonly<Record<PointKind, string>>;
    readonly ratings: string;
    readonly points: string;
    readonly pointsEmpty: string;
    readonly imbalancesEmpty: string;
    readonly effortsEmpty: string;
    readonly noRanking: string;
    readonly prompt: string;
    readonly rounds: string;
    readonly versions: string;
    readonly others: string;
    readonly anotherFile: string;
    readonly pickFile: string;
    readonly savedVersion: string;
    readonly version: (date: string) => string;
    readonly noWorkshop: string;
    readonly unreadable: (path: string) => string;
    readonly versionGone: string;
    /** Something in it is not for others: where, what, and how many places more. */
    readonly refused: (place: string, message: string, more: number) => string;
    readonly show: string;
  };
}

export const portfolioTexts: Readonly<Record<Language, PortfolioTexts>> = {
  da: {
    title: 'Alle workshops over tid',
    subtitle: (teams, workshops) =>
      `${teams === 1 ? '1 gruppe' : `${teams} grupper`}, ${workshops === 1 ? '1 workshop' : `${workshops} workshops`}`,
    undated: 'Uden dato',
    noTeam: 'Uden angivet gruppe',
    smallName: 'Små grupper',
    few: 'færre end fire vurderinger',
    unrated: 'ikke vurderet',
    followUp: (date) => `Opfølgning den ${date}`,
    unread: (places) =>
      places === 1
        ? 'Ét sted i filen kunne ikke læses og er ikke med'
        : `${places} steder i filen kunne ikke læses og er ikke med`,
    agreed: (agreed, done) => (agreed === 0 ? 'Ingen nye aftaler' : `${agreed} aftalt, heraf ${done} udført`),
    doneText: 'Udført',
    openText: 'Ikke udført',
    teamCount: (teams, of) => `i ${teams} af ${of} grupper`,
    small: (groups) =>
      groups === 1
        ? 'Én gruppe har to eller tre vurderinger. Med så få tal kan man gætte, hvem der har givet dem, og derfor bliver de ikke vist.'
        : `${groups} grupper har to eller tre vurderinger hver. Med så få tal kan man gætte, hvem der har givet dem. Derfor står de her samlet, og er der under fire tilsammen, bliver de slet ikke vist.`,
    goOn: 'Læs resten',
    reading: (read, total) => `Læser workshopfiler: ${read} af ${total}. Billedet bliver fyldt ud undervejs.`,
    agreedSince: 'Aftalt her, og hvad der er udført siden',
    compareLatest: 'Sammenlign de to seneste',
    recurring: 'Ubalancer, som flere grupper ser',
    recurringEmpty: 'Ingen ubalance er krydset af i mere end én gruppe.',
    together: 'Samlet',
    openRound: 'Åbn filen',
    seek: 'Find en gruppe',
    sought: '{n} af {m} grupper',
    legendSpread: 'Fra laveste til højeste vurdering',
    scale: `${whatIsRated('da')} Tallet er den midterste vurdering.`,
    noRanking:
      'Grupperne står i alfabetisk orden. Hver gruppe bruger skalaen på sin egen måde: Se den i forhold til dens eget ønske og dens tidligere workshops, ikke i forhold til andre grupper.',
    empty: {
      heading: 'Her kommer alle jeres workshops',
      text: 'Der er ingen workshopfiler i mappen. Opret den første, eller åbn den mappe, de ligger i.',
      action: 'Ny workshop',
    },
    columns: {
      team: 'Gruppe',
      round: 'Workshop nr.',
      date: 'Dato',
      workshop: 'Workshop',
      community: 'Fællesskab',
      now: 'Nu',
      nowLow: 'Nu: laveste',
      nowHigh: 'Nu: højeste',
      nowCount: 'Nu: antal',
      nowAgreement: 'Nu: enighed',
      wanted: 'Ønsket',
      wantedLow: 'Ønsket: laveste',
      wantedHigh: 'Ønsket: højeste',
      wantedCount: 'Ønsket: antal',
      wantedAgreement: 'Ønsket: enighed',
      direction: 'Retning',
      agreed: 'Indsatser aftalt',
      done: 'Heraf udført',
      file: 'Fil',
      unread: 'Ulæste steder i filen',
    },
    none: 'Der er ingen workshops.',
    compare: {
      title: 'Før og efter',
      panel: 'Sammenligning',
      before: 'Før',
      after: 'Efter',
      changes: {
        kept: 'Uændret',
        new: 'Ny',
        gone: 'Ikke noteret længere',
        untaken: 'Ikke taget op denne gang',
        done: 'Udført siden',
      },
      kinds: { strengths: 'Styrke', gains: 'Udbytte', improvements: 'Forbedring' },
      ratings: 'Nu og ønsket',
      points: 'Det har I noteret',
      pointsEmpty: 'Der er ikke noteret noget om dette fællesskab.',
      imbalancesEmpty: 'Der er ikke krydset ubalancer af.',
      effortsEmpty: 'Der er ingen indsatser.',
      noRanking:
        'Tallene siger ikke, hvorfor noget har flyttet sig. Det ved I selv: Brug dem til at spørge hinanden.',
      prompt: 'Hvad vil du sammenligne workshoppen med?',
      rounds: 'Samme gruppe',
      versions: 'Gemte udgaver i git',
      others: 'Andet',
      anotherFile: 'En anden fil …',
      pickFile: 'Vælg den workshop, du vil sammenligne med',
      savedVersion: 'udgave i git',
      version: (date) => `Udgaven fra ${date}`,
      noWorkshop: 'Åbn den workshop, du vil sammenligne, og prøv igen.',
      unreadable: (path) => `${path} er ikke en workshopfil eller kan ikke læses.`,
      versionGone: 'Den udgave kunne ikke hentes fra git. Måske hed filen noget andet dengang.',
      refused: (place, message, more) =>
        `De to kan ikke vises ved siden af hinanden, for her står noget, som andre ikke bør se. ${place}: ${message}${
          more === 0 ? '' : more === 1 ? ' Der er ét sted mere.' : ` Der er ${more} steder mere.`
        }`,
      show: 'Vis stedet',
    },
  },
  en: {
    title: 'All workshops over time',
    subtitle: (teams, workshops) =>
      `${teams === 1 ? '1 group' : `${teams} groups`}, ${workshops === 1 ? '1 workshop' : `${workshops} workshops`}`,
    undated: 'No date',
    noTeam: 'No group named',
    smallName: 'Small groups',
    few: 'fewer than four ratings',
    unrated: 'not rated',
    followUp: (date) => `Follow-up on ${date}`,
    unread: (places) =>
      places === 1
        ? 'One place in the file could not be read and is left out'
        : `${places} places in the file could not be read and are left out`,
    agreed: (agreed, done) =>
      agreed === 0 ? 'Nothing new agreed' : `${agreed} agreed, ${done} of them done`,
    doneText: 'Done',
    openText: 'Not done',
    teamCount: (teams, of) => `in ${teams} of ${of} groups`,
    small: (groups) =>
      groups === 1
        ? 'One group has two or three ratings. With so few, people can guess who gave which, so they are not shown.'
        : `${groups} groups have two or three ratings each. With so few, people can guess who gave which, so they are shown here together. Where there are fewer than four even so, none are shown.`,
    goOn: 'Read the rest',
    reading: (read, total) => `Reading workshop files: ${read} of ${total}. The picture fills up as it goes.`,
    agreedSince: 'Agreed here, and what has been done since',
    compareLatest: 'Compare the latest two',
    recurring: 'Imbalances that several groups see',
    recurringEmpty: 'No imbalance is ticked in more than one group.',
    together: 'Together',
    openRound: 'Open the file',
    seek: 'Find a group',
    sought: '{n} of {m} groups',
    legendSpread: 'From the lowest to the highest rating',
    scale: `${whatIsRated('en')} The number is the median: the rating in the middle.`,
    noRanking:
      'Groups are listed in alphabetical order. Each uses the scale in its own way: see a group beside its own wish and its own earlier workshops, not beside other groups.',
    empty: {
      heading: 'All your workshops will show here',
      text: 'There are no workshop files in the folder. Make the first one, or open the folder that they are in.',
      action: 'New workshop',
    },
    columns: {
      team: 'Group',
      round: 'Workshop no.',
      date: 'Date',
      workshop: 'Workshop',
      community: 'Community',
      now: 'Now',
      nowLow: 'Now: lowest',
      nowHigh: 'Now: highest',
      nowCount: 'Now: ratings',
      nowAgreement: 'Now: agreement',
      wanted: 'Wanted',
      wantedLow: 'Wanted: lowest',
      wantedHigh: 'Wanted: highest',
      wantedCount: 'Wanted: ratings',
      wantedAgreement: 'Wanted: agreement',
      direction: 'Direction',
      agreed: 'Actions agreed',
      done: 'Done of those',
      file: 'File',
      unread: 'Places not read in the file',
    },
    none: 'There are no workshops.',
    compare: {
      title: 'Before and after',
      panel: 'Comparison',
      before: 'Before',
      after: 'After',
      changes: {
        kept: 'Unchanged',
        new: 'New',
        gone: 'No longer noted',
        untaken: 'Not taken up this time',
        done: 'Done since',
      },
      kinds: { strengths: 'Strength', gains: 'Gain', improvements: 'Improvement' },
      ratings: 'Now and wanted',
      points: 'What you noted',
      pointsEmpty: 'Nothing is noted about this community.',
      imbalancesEmpty: 'No imbalance is ticked.',
      effortsEmpty: 'There are no actions.',
      noRanking:
        'The numbers do not say why something has moved. You know that yourselves: use them to ask one another.',
      prompt: 'What do you want to compare the workshop with?',
      rounds: 'The same group',
      versions: 'Versions kept in git',
      others: 'Something else',
      anotherFile: 'Another file…',
      pickFile: 'Choose the workshop to compare with',
      savedVersion: 'version in git',
      version: (date) => `The version of ${date}`,
      noWorkshop: 'Open the workshop that you want to compare and try again.',
      unreadable: (path) => `${path} is not a workshop file, or cannot be read.`,
      versionGone: 'That version could not be fetched from git. Perhaps the file had another name then.',
      refused: (place, message, more) =>
        `The two cannot be shown side by side, because something here is not for others to see. ${place}: ${message}${
          more === 0 ? '' : more === 1 ? ' There is one more place.' : ` There are ${more} more places.`
        }`,
      show: 'Show',
    },
  },
};
