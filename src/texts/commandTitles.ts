import type { Language } from '../model/communities.js';

/**
 * What the commands are called, by the id behind `samklang.`. VS Code has no Danish of its own, so `npm run generate`
 * puts both languages into each title: whoever types a word of either finds the command.
 */
export const commandTitles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  newWorkshop: { da: 'Ny workshop', en: 'New workshop' },
  newFollowUp: { da: 'Ny opfølgning', en: 'New follow-up' },
  showBalance: { da: 'Vis balancen', en: 'Show balance' },
  openPage: { da: 'Vis som side', en: 'Show as page' },
  openText: { da: 'Vis som tekst', en: 'Show as text' },
  fixAll: { da: 'Ret alt, der kan rettes uden risiko', en: 'Fix everything that is safe to fix' },
  newLine: { da: 'Skriv næste punkt', en: 'Write the next point' },
  next: { da: 'Ryk punktet ind, eller gå til næste felt', en: 'Move the point in, or go to the next cell' },
  back: {
    da: 'Ryk punktet ud, eller gå til forrige felt',
    en: 'Move the point out, or go to the cell before',
  },
  collectReflections: { da: 'Saml refleksioner', en: 'Collect reflections…' },
  collectForm: { da: 'Saml fra et spørgeskema', en: 'Collect from a form…' },
  insert: { da: 'Indsæt', en: 'Insert…' },
  startFacilitating: { da: 'Start workshoppen', en: 'Start the workshop' },
  recordRatings: { da: 'Indtast vurderinger', en: 'Record ratings' },
  present: { da: 'Vis på storskærm', en: 'Present on screen' },
  openPoster: { da: 'Åbn plakaten', en: 'Open the poster' },
  savePoster: { da: 'Gem plakaten', en: 'Save the poster…' },
  exportReport: {
    da: 'Lav og udskriv referat eller rapport (Word, Excel, PDF, print)',
    en: 'Export report…',
  },
  makeMinutes: { da: 'Lav referat', en: 'Make minutes' },
  makeScript: { da: 'Lav drejebog', en: 'Make the facilitator’s script' },
  makeSheet: { da: 'Lav deltagerark og sedler', en: 'Make the participant’s sheet' },
  makePlan: { da: 'Lav handlingsplan', en: 'Make the action plan' },
  makeAgendaItem: { da: 'Lav dagsordenspunkt', en: 'Make an agenda item' },
  saveReport: { da: 'Gem rapporten som', en: 'Save the report as…' },
  insertPiece: { da: 'Indsæt det hele', en: 'Insert all of this' },
  openGuide: { da: 'Åbn vejledningen (hjælp)', en: 'Open the guide (help)' },
  about: { da: 'Om Samklang', en: 'About Samklang' },
  browseModel: { da: 'Se modellen', en: 'Look at the model' },
  translateToEnglish: { da: 'Oversæt strukturen til engelsk', en: 'Translate structure to English' },
  translateToDanish: { da: 'Oversæt strukturen til dansk', en: 'Translate structure to Danish' },
  'efforts.refresh': { da: 'Læs workshopfilerne igen', en: 'Read the workshop files again' },
  'efforts.groupByState': { da: 'Vis indsatser efter status', en: 'Group actions by state' },
  'efforts.groupByDate': { da: 'Vis indsatser efter frist', en: 'Group actions by due date' },
  'efforts.groupByCommunity': { da: 'Vis indsatser efter fællesskab', en: 'Group actions by community' },
  'efforts.groupByTeam': { da: 'Vis indsatser efter gruppe', en: 'Group actions by group' },
  saveCalendar: { da: 'Gem frister som kalender', en: 'Save due dates as a calendar…' },
  showPortfolio: {
    da: 'Vis alle workshops over tid (overblik)',
    en: 'Show all workshops over time (portfolio)',
  },
  compareWith: { da: 'Sammenlign workshoppen med en anden', en: 'Compare workshop with…' },
};

/** "Ny workshop · New workshop" */
export function inBoth({ da, en }: Readonly<Record<Language, string>>): string {
  return `${da} · ${en}`;
}
