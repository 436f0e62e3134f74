/** What VS Code has to know of the features that are loaded later: their commands and their pages. */

/** What looks across all workshops. */
export const acrossCommands = [
  'efforts.refresh',
  'efforts.groupByState',
  'efforts.groupByDate',
  'efforts.groupByCommunity',
  'efforts.groupByTeam',
  'openEffort',
  'tickEffort',
  'saveCalendar',
  'showPortfolio',
  'compareWith',
] as const;
export type AcrossCommand = (typeof acrossCommands)[number];

/** What is used now and then. */
export const onDemandCommands = [
  'newWorkshop',
  'newFollowUp',
  'openPoster',
  'savePoster',
  'exportReport',
  'makeMinutes',
  'makeScript',
  'makeSheet',
  'makePlan',
  'makeAgendaItem',
  'saveReport',
  'openSavedReport',
  'showSavedReport',
  'collectReflections',
  'collectForm',
  'present',
  'presentStep',
  'openGuide',
  'about',
] as const;
export type OnDemandCommand = (typeof onDemandCommands)[number];

/** The pages, by what they show: all workshops over time, two side by side, and what is projected. */
export const viewTypes = {
  portfolio: 'samklang.portfolio',
  comparison: 'samklang.comparison',
  presentation: 'samklang.presentation',
} as const;

/** Set once somebody has been greeted. */
export const greeted = 'samklang.greeted';

/** Set, to a day, in a workspace that has been looked through for a reminder. */
export const lookedOn = 'samklang.lookedOn';
