import type { FrameKind, Language } from '../model/communities.js';
import { onDay } from './numbersAndDates.js';

/** How many efforts and follow-ups a reminder is about. */
export interface ReminderCounts {
  readonly overdue: number;
  /** Due within a week. */
  readonly soon: number;
  /** Follow-ups planned within a week. */
  readonly followUps: number;
}

/** What is said about the efforts of many workshops together. */
export interface EffortTexts {
  readonly title: string;
  readonly groupedBy: Readonly<Record<'state' | 'date' | 'community' | 'team', string>>;
  readonly periods: Readonly<Record<'overdue' | 'week' | 'month' | 'later' | 'undated' | 'settled', string>>;
  readonly noTeam: string;
  readonly wasDue: (date: string) => string;
  readonly state: string;
  readonly community: string;
  readonly responsible: string;
  readonly supports: Readonly<Record<FrameKind, string>>;
  readonly workshop: string;
  readonly tick: string;
  readonly untick: string;
  readonly badge: (overdue: number) => string;
  readonly none: string;
  readonly reading: {
    readonly title: string;
    readonly progress: (read: number, total: number) => string;
    readonly stopped: (read: number, total: number) => string;
    readonly inPart: (files: number) => string;
  };
  readonly gone: (effort: string) => string;
  readonly notSaved: (path: string) => string;
  readonly reminder: {
    readonly text: (counts: ReminderCounts) => string;
    readonly show: string;
  };
  readonly calendar: {
    readonly name: string;
    readonly followUp: (workshop: string) => string;
    readonly save: string;
    readonly which: string;
    readonly current: string;
    readonly all: string;
    readonly fileName: string;
    readonly fileKind: string;
    readonly empty: string;
    readonly saved: (path: string, events: number) => string;
    readonly failed: (reason: string) => string;
    /** Something looks like personal data: where, what, and how many places more. */
    readonly refused: (place: string, message: string, more: number) => string;
    readonly show: string;
  };
  /** The columns of a table of efforts. */
  readonly columns: Readonly<
    Record<
      | 'team'
      | 'workshop'
      | 'date'
      | 'text'
      | 'state'
      | 'community'
      | 'responsible'
      | 'due'
      | 'overdue'
      | 'structure'
      | 'leadership'
      | 'file'
      | 'unread',
      string
    >
  >;
  readonly yes: string;
}

/** "A.", "A, og b.", "A, b, og c.": each part is a clause of its own. */
function sentence(and: string, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join(', ');
  return before === '' ? `${last}.` : `${before}, ${and} ${last}.`;
}

export const effortTexts: Readonly<Record<Language, EffortTexts>> = {
  da: {
    title: 'Indsatser',
    groupedBy: {
      state: 'efter status',
      date: 'efter frist',
      community: 'efter fællesskab',
      team: 'efter gruppe',
    },
    periods: {
      overdue: 'Fristen er overskredet',
      week: 'Inden for syv dage',
      month: 'Inden for 30 dage',
      later: 'Senere',
      undated: 'Uden aftalt frist',
      settled: 'Afsluttet eller udskudt',
    },
    noTeam: 'Uden angivet gruppe',
    wasDue: (date) => `fristen var ${onDay(date)}`,
    state: 'Status',
    community: 'Fællesskab',
    responsible: 'Ansvarlig',
    supports: { structure: 'Støtte fra struktur', leadership: 'Støtte fra ledelse' },
    workshop: 'Workshop',
    tick: 'Sæt kryds, når indsatsen er udført',
    untick: 'Fjern krydset, hvis indsatsen ikke er udført',
    badge: (overdue) =>
      overdue === 1 ? '1 indsats har overskredet fristen' : `${overdue} indsatser har overskredet fristen`,
    none: 'Der er ingen indsatser.',
    reading: {
      title: 'Læser workshopfiler',
      progress: (read, total) => `${read} af ${total} filer`,
      stopped: (read, total) =>
        `Du stoppede læsningen efter ${read} af ${total} filer. Opdater for at læse resten.`,
      inPart: (files) =>
        files === 1
          ? 'I 1 workshopfil er der noget, der ikke kunne læses. Åbn den for at se hvad.'
          : `I ${files} workshopfiler er der noget, der ikke kunne læses. Åbn dem for at se hvad.`,
    },
    gone: (effort) => `»${effort}« står ikke i filen mere. Måske er filen rettet, flyttet eller slettet.`,
    notSaved: (path) => `Ændringen i ${path} kunne ikke gemmes. Åbn filen, og gem den selv.`,
    reminder: {
      text: ({ overdue, soon, followUps }) =>
        sentence('og', [
          ...(overdue > 0
            ? [
                overdue === 1
                  ? '1 indsats har overskredet fristen'
                  : `${overdue} indsatser har overskredet fristen`,
              ]
            : []),
          ...(soon > 0
            ? [
                soon === 1
                  ? '1 indsats har frist inden for en uge'
                  : `${soon} indsatser har frist inden for en uge`,
              ]
            : []),
          ...(followUps > 0
            ? [
                followUps === 1
                  ? '1 opfølgning ligger inden for en uge'
                  : `${followUps} opfølgninger ligger inden for en uge`,
              ]
            : []),
        ]),
      show: 'Vis indsatser',
    },
    calendar: {
      name: 'Samklang: frister og opfølgning',
      followUp: (workshop) => `Opfølgning: ${workshop}`,
      save: 'Gem som kalender',
      which: 'Hvilke frister og opfølgninger vil du have i kalenderen?',
      current: 'Kun dem fra denne workshop',
      all: 'Dem fra alle workshops',
      fileName: 'indsatser.ics',
      fileKind: 'Kalender (iCalendar)',
      empty:
        'Der er ingen datoer til kalenderen. Giv de aftalte indsatser en frist, eller aftal en dag til opfølgning.',
      saved: (path, events) =>
        `Kalenderen ligger i ${path} med ${events === 1 ? '1 dato' : `${events} datoer`}. Åbn den i dit kalenderprogram.`,
      failed: (reason) => `Kalenderen blev ikke gemt: ${reason}`,
      refused: (place, message, more) =>
        `Kalenderen blev ikke gemt, for her står noget, som ikke bør forlade filen. ${place}: ${message}${
          more === 0 ? '' : more === 1 ? ' Der er ét sted mere.' : ` Der er ${more} steder mere.`
        }`,
      show: 'Vis stedet',
    },
    columns: {
      team: 'Gruppe',
      workshop: 'Workshop',
      date: 'Dato',
      text: 'Indsats',
      state: 'Status',
      community: 'Fællesskab',
      responsible: 'Ansvarlig',
      due: 'Frist',
      overdue: 'Overskredet',
      structure: 'Støtte fra struktur',
      leadership: 'Støtte fra ledelse',
      file: 'Fil',
      unread: 'Ulæste steder i filen',
    },
    yes: 'ja',
  },
  en: {
    title: 'Actions',
    groupedBy: { state: 'by state', date: 'by due date', community: 'by community', team: 'by group' },
    periods: {
      overdue: 'Overdue',
      week: 'Within seven days',
      month: 'Within 30 days',
      later: 'Later',
      undated: 'No agreed date',
      settled: 'Done or put off',
    },
    noTeam: 'No group named',
    wasDue: (date) => `was due on ${date}`,
    state: 'State',
    community: 'Community',
    responsible: 'Responsible',
    supports: { structure: 'Support by structure', leadership: 'Support by leadership' },
    workshop: 'Workshop',
    tick: 'Tick it when the action is done',
    untick: 'Remove the tick if the action is not done',
    badge: (overdue) => (overdue === 1 ? '1 action is overdue' : `${overdue} actions are overdue`),
    none: 'There are no actions.',
    reading: {
      title: 'Reading workshop files',
      progress: (read, total) => `${read} of ${total} files`,
      stopped: (read, total) =>
        `You stopped the reading after ${read} of ${total} files. Refresh to read the rest.`,
      inPart: (files) =>
        files === 1
          ? 'In 1 workshop file something could not be read. Open it to see what.'
          : `In ${files} workshop files something could not be read. Open them to see what.`,
    },
    gone: (effort) =>
      `“${effort}” is no longer in the file. Perhaps the file has been changed, moved or deleted.`,
    notSaved: (path) => `The change in ${path} could not be saved. Open the file and save it yourself.`,
    reminder: {
      text: ({ overdue, soon, followUps }) =>
        sentence('and', [
          ...(overdue > 0 ? [overdue === 1 ? '1 action is overdue' : `${overdue} actions are overdue`] : []),
          ...(soon > 0
            ? [soon === 1 ? '1 action is due within a week' : `${soon} actions are due within a week`]
            : []),
          ...(followUps > 0
            ? [followUps === 1 ? '1 follow-up is within a week' : `${followUps} follow-ups are within a week`]
            : []),
        ]),
      show: 'Show actions',
    },
    calendar: {
      name: 'Samklang: due dates and follow-ups',
      followUp: (workshop) => `Follow-up: ${workshop}`,
      save: 'Save as a calendar',
      which: 'Which due dates and follow-ups do you want in the calendar?',
      current: 'Only those of this workshop',
      all: 'Those of every workshop',
      fileName: 'actions.ics',
      fileKind: 'Calendar (iCalendar)',
      empty:
        'There are no dates for a calendar. Give the agreed actions a due date, or agree on a day to follow up.',
      saved: (path, events) =>
        `The calendar is in ${path} with ${events === 1 ? '1 date' : `${events} dates`}. Open it in your calendar program.`,
      failed: (reason) => `The calendar was not saved: ${reason}`,
      refused: (place, message, more) =>
        `No calendar was saved, because something here should not leave the file. ${place}: ${message}${
          more === 0 ? '' : more === 1 ? ' There is one more place.' : ` There are ${more} more places.`
        }`,
      show: 'Show',
    },
    columns: {
      team: 'Group',
      workshop: 'Workshop',
      date: 'Date',
      text: 'Action',
      state: 'State',
      community: 'Community',
      responsible: 'Responsible',
      due: 'Due',
      overdue: 'Overdue',
      structure: 'Support by structure',
      leadership: 'Support by leadership',
      file: 'File',
      unread: 'Places not read in the file',
    },
    yes: 'yes',
  },
};
