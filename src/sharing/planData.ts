import { planTexts } from '../texts/planTexts.js';
import { dayCell } from './document.js';
import { communityName, stateText } from './effortRows.js';
import { headOf } from './facts.js';
import { planRows, supportsBy, type PlanRow } from './planRows.js';
import type { Source } from './source.js';
import type { SourceRecord, SourceSheet } from './sourceSheet.js';

const allStates = ['agreed', 'raise', 'done', 'proposed', 'notNow'] as const;

/**
 * The plan flat, with all proposals: whoever sorts and filters wants to see what was left out too. Each row stands for
 * itself.
 */
export function planSheet(sources: readonly Source[]): SourceSheet {
  const { language, texts } = sources[0]!;
  const words = planTexts[language].plan;
  const head = [
    texts.sheet.workshop,
    texts.facts.community,
    texts.facts.date,
    texts.efforts.number,
    texts.efforts.community,
    words.problem,
    words.cause,
    words.solution,
    words.supports.structure,
    words.supports.leadership,
    texts.efforts.responsible,
    texts.efforts.due,
    words.priority,
    texts.efforts.state,
    words.followUp,
    words.effect,
  ];
  const rows = planRows(sources, allStates).map(({ source, effort, problem }, index) => ({
    source,
    cells: [
      source.title,
      source.workshop.community ?? '',
      dayCell(source.workshop.date),
      index + 1,
      communityName(source, effort),
      problem.join('\n'),
      '',
      effort.text,
      supportsBy(effort, 'structure').join('\n'),
      supportsBy(effort, 'leadership').join('\n'),
      effort.responsible ?? '',
      dayCell(effort.due),
      '',
      stateText(source, effort),
      dayCell(source.workshop.followUp),
      '',
    ],
  }));
  return { head, rows };
}

/** One record for each effort, with the workshop that has the latest word on it. */
export function planRecords(sources: readonly Source[]): SourceRecord[] {
  return planRows(sources, allStates).map(recordOf);
}

function recordOf({ source, effort, problem }: PlanRow): SourceRecord {
  return { source, record: { workshop: headOf(source), ...effort, problem } };
}

/** The proposals that others are to decide on, flat, with an empty column for the answer. */
export function raiseSheet(sources: readonly Source[]): SourceSheet {
  const { language, texts } = sources[0]!;
  const { plan, raise } = planTexts[language];
  const head = [
    texts.sheet.workshop,
    texts.facts.community,
    texts.facts.date,
    texts.efforts.community,
    raise.proposal,
    raise.reason,
    plan.supports.structure,
    plan.supports.leadership,
    texts.efforts.responsible,
    raise.due,
    plan.followUp,
    raise.answer,
  ];
  const rows = planRows(sources, ['raise']).map(({ source, effort, problem }) => ({
    source,
    cells: [
      source.title,
      source.workshop.community ?? '',
      dayCell(source.workshop.date),
      communityName(source, effort),
      effort.text,
      problem.join('\n'),
      supportsBy(effort, 'structure').join('\n'),
      supportsBy(effort, 'leadership').join('\n'),
      effort.responsible ?? '',
      dayCell(effort.due),
      dayCell(source.workshop.followUp),
      '',
    ],
  }));
  return { head, rows };
}

/** The same for other programs, as in the plan. */
export function raiseRecords(sources: readonly Source[]): SourceRecord[] {
  return planRows(sources, ['raise']).map(recordOf);
}
