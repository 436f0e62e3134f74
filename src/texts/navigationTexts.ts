import type { Language } from '../model/communities.js';
import { orList } from './lists.js';

interface NavigationTexts {
  readonly workshop: string;
  readonly step: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly noted: (communities: number, of: number) => string;
  readonly rated: (communities: number, of: number) => string;
  readonly efforts: (all: number, agreed: number) => string;
  readonly answering: (efforts: number) => string;
  readonly turn: (headline: string, change: string) => string;
  readonly insertQuestions: string;
  readonly goTo: (community: string) => string;
  readonly findings: (findings: number) => string;
  readonly planned: (steps: number, whole: number) => string;
  readonly counted: (errors: number, warnings: number, hints: number) => string;
  readonly showFindings: string;
  readonly noSuchRow: (names: readonly string[]) => string;
  readonly rowTaken: (name: string) => string;
}

/** What tells where one is in a workshop file and how far it is, in the file's language. */
export const navigationTexts: Readonly<Record<Language, NavigationTexts>> = {
  da: {
    workshop: 'Workshop',
    step: (number) => `Trin ${number}`,
    minutes: (minutes) => `${minutes} min.`,
    noted: (communities, of) => `${communities} af ${of} fællesskaber har noter`,
    rated: (communities, of) => `${communities} af ${of} fællesskaber er vurderet`,
    efforts: (all, agreed) => `${all} forslag, ${agreed} valgt`,
    answering: (efforts) => (efforts === 1 ? '1 indsats' : `${efforts} indsatser`),
    turn: (headline, change) => `${headline}: ${change}`,
    insertQuestions: 'indsæt spørgsmål',
    goTo: (community) => `Gå til noterne: ${community}`,
    findings: (findings) => (findings === 1 ? '1 ting at se på' : `${findings} ting at se på`),
    planned: (steps, whole) => `Trinnene varer ${steps} af ${whole} minutter`,
    counted: (errors, warnings, hints) =>
      `${errors} fejl, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}, ${hints} tip`,
    showFindings: 'Klik for at se dem',
    noSuchRow: (names) => `Rækken kan hedde ${orList(names, 'da')}.`,
    rowTaken: (name) => `Tabellen har allerede en række, der hedder ${name}.`,
  },
  en: {
    workshop: 'Workshop',
    step: (number) => `Step ${number}`,
    minutes: (minutes) => `${minutes} min`,
    noted: (communities, of) => `${communities} of ${of} communities have notes`,
    rated: (communities, of) => `${communities} of ${of} communities are rated`,
    efforts: (all, agreed) => `${all} ${all === 1 ? 'proposal' : 'proposals'}, ${agreed} chosen`,
    answering: (efforts) => (efforts === 1 ? '1 action' : `${efforts} actions`),
    turn: (headline, change) => `${headline}: ${change}`,
    insertQuestions: 'insert questions',
    goTo: (community) => `Go to the notes: ${community}`,
    findings: (findings) => (findings === 1 ? '1 thing to look at' : `${findings} things to look at`),
    planned: (steps, whole) => `The steps take ${steps} of ${whole} minutes`,
    counted: (errors, warnings, hints) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${hints} ${hints === 1 ? 'hint' : 'hints'}`,
    showFindings: 'Click to see them',
    noSuchRow: (names) => `The row can be called ${orList(names, 'en')}.`,
    rowTaken: (name) => `The table already has a row called ${name}.`,
  },
};
