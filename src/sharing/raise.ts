import { formatDate } from '../texts/numbersAndDates.js';
import { planTexts } from '../texts/planTexts.js';
import { heading, list, type Block, type Part } from './document.js';
import { communityName } from './effortRows.js';
import { careOf, groupOf, planRows, supportsOf, type PlanRow } from './planRows.js';
import type { Source } from './source.js';

/**
 * The proposals that others are to decide on, each on a page of its own for the agenda of MED, SU or AMO: what, why,
 * what is asked, by when, and room for the answer.
 */
export function raiseParts(sources: readonly Source[]): Part[] {
  const { language } = sources[0]!;
  const rows = planRows(sources, ['raise']);
  if (rows.length === 0)
    return [
      { language, title: null, blocks: [{ type: 'paragraph', text: planTexts[language].raise.empty }] },
    ];
  return rows.map((row) => ({
    language: row.source.language,
    title: row.effort.text,
    blocks: proposalBlocks(row),
  }));
}

function proposalBlocks(row: PlanRow): Block[] {
  const { source, effort, problem } = row;
  const words = planTexts[source.language].raise;
  const supports = supportsOf(source, effort);
  const due = dueText(row);
  return [
    factsOf(row),
    heading(1, words.why),
    ...(problem.length > 0
      ? [{ type: 'paragraph', text: words.whyNote, quiet: true } as const, ...list(problem), ...careOf([row])]
      : open(words.whyOpen)),
    heading(1, words.asked),
    ...(supports.length > 0 ? list(supports) : open(words.askedOpen)),
    heading(1, words.when),
    due === null ? { type: 'room', lines: 1 } : { type: 'paragraph', text: due },
    heading(1, words.answer),
    { type: 'room', lines: 5 },
    { type: 'paragraph', text: words.answeredBy, quiet: true },
    { type: 'room', lines: 1 },
    { type: 'paragraph', text: words.takenUp(followUpOf(source)) },
  ];
}

/** A question that the file does not answer, with room to write. */
function open(question: string): Block[] {
  return [
    { type: 'paragraph', text: question, quiet: true },
    { type: 'room', lines: 2 },
  ];
}

function factsOf({ source, effort }: PlanRow): Block {
  const { workshop, language, texts } = source;
  const words = planTexts[language].raise;
  const facts = [
    { label: words.from, value: groupOf(source) },
    { label: texts.facts.coreTask, value: workshop.coreTask },
    { label: texts.facts.date, value: workshop.date && formatDate(workshop.date, language) },
    { label: words.about, value: effort.community && communityName(source, effort) },
    { label: words.raisedBy, value: effort.responsible },
  ];
  return {
    type: 'facts',
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  };
}

function followUpOf({ workshop: { followUp }, language }: Source): string | null {
  return followUp ? formatDate(followUp, language) : null;
}

function dueText({ source, effort: { due } }: PlanRow): string | null {
  const words = planTexts[source.language].raise;
  if (due) return words.by(formatDate(due, source.language));
  const followUp = followUpOf(source);
  return followUp === null ? null : words.beforeFollowUp(followUp);
}
