import { trendLine } from '../templates/sections.js';
import { communityIds, pointKinds, stepNumbers, type CommunityId } from '../model/communities.js';
import type { AgendaStep } from '../protocol/room.js';
import { heading, type Block } from './document.js';
import { factsOf, headOf } from './facts.js';
import { slipBlocks, slipRows, slipsRecord } from './slips.js';
import type { Source } from './source.js';
import { eachRows, type SourceSheet } from './sourceSheet.js';

/** A heading with the questions below it. */
interface Section {
  readonly name: string;
  readonly tagline: string;
  readonly questions: readonly string[];
}

interface Checklist {
  readonly name: string;
  readonly items: readonly string[];
}

/** The sheet that a participant writes on and keeps: the questions with room to answer, and nothing of what was answered. */
export function participantsBlocks(source: Source): Block[] {
  const { texts } = source;
  const words = texts.participants;
  const slips = slipBlocks(source);
  return [
    factsOf(source, ['community', 'coreTask', 'date']),
    { type: 'paragraph', text: slips.length > 0 ? `${words.intro} ${words.introSlips}` : words.intro },
    ...sections(source).flatMap(({ name, tagline, questions }): Block[] => [
      heading(1, name),
      ...(tagline ? [{ type: 'paragraph', text: tagline, quiet: true } as const] : []),
      ...questions.flatMap((question): Block[] => [
        { type: 'paragraph', text: question, lead: true },
        { type: 'room', lines: 2 },
      ]),
    ]),
    ...checklists(source).flatMap(({ name, items }): Block[] => [
      heading(1, name),
      { type: 'paragraph', text: words.tick, quiet: true },
      { type: 'list', items, boxes: true },
    ]),
    ...slips,
  ];
}

/** The communities with their questions, then the steps with what else is asked in them. */
function sections(source: Source): Section[] {
  const { content, workshop, agenda } = source;
  const { tool, communities } = content;
  const points = pointKinds.map((kind) => tool.pointQuestions[kind].question);
  const reflection = asked(source).map((id) => ({
    name: communities[id].name,
    tagline: `${communities[id].tagline}. ${communities[id].what.short}.`,
    questions: points,
  }));
  const steps = agenda.map((step, index) => {
    const number = workshop.steps[index]?.number ?? stepNumbers[index]!;
    const questions = toAnswer(step, number).filter((question) => !points.includes(question));
    return { name: step.title, tagline: '', questions };
  });
  return [...reflection, ...steps.filter(({ questions }) => questions.length > 0)];
}

/**
 * What a participant can answer before the others do: all that the file asks; of the dialogue tool's own questions those
 * of the joint discussion, and which efforts would help.
 */
function toAnswer({ purpose, questions }: AgendaStep, number: number): readonly string[] {
  if (purpose === '' || number === 3) return questions;
  return number === 4 ? questions.slice(0, 1) : [];
}

/** The communities that the file has a section on; all four when it has neither these nor anything to rate or tick. */
function asked({ workshop }: Source): readonly CommunityId[] {
  const named = new Set<CommunityId>(workshop.communities.map(({ id }) => id));
  if (named.size > 0) return communityIds.filter((id) => named.has(id));
  const { ratings, imbalances, trends, frames } = workshop;
  return [ratings, imbalances, trends, frames].some(({ length }) => length > 0) ? [] : communityIds;
}

/**
 * What is ticked rather than answered, in a workshop that is about such lists. The words are the model's: what the
 * group made of them in the file may already be an answer. The imbalances are on a slip.
 */
function checklists(source: Source): Checklist[] {
  const { workshop, content, texts } = source;
  if (asked(source).length > 0) return [];
  const words = texts.participants;
  const lists = [
    {
      name: words.influence,
      items: workshop.trends.map(({ number }) => trendLine(source.language, number as 1)),
    },
    {
      name: words.frames,
      items: workshop.frames.map(({ kind, number }) => content.frames[kind].supports[number - 1]!.short),
    },
  ];
  return lists
    .map(({ name, items }) => ({ name, items: [...new Set(items)] }))
    .filter(({ items }) => items.length > 0);
}

/** The questions flat, with an empty column for the answers. */
export function participantsSheet(sources: readonly Source[]): SourceSheet {
  const { texts } = sources[0]!;
  const { section, question, answer } = texts.participants;
  return {
    head: [texts.sheet.workshop, section, question, answer],
    rows: eachRows((source) =>
      [
        ...sections(source).flatMap(({ name, questions }) => questions.map((text) => [name, text])),
        ...checklists(source).flatMap(({ name, items }) => items.map((text) => [name, text])),
        ...slipRows(source),
      ].map((row) => [source.title, ...row, '']),
    )(sources),
  };
}

export function participantsRecord(source: Source): object {
  return {
    ...headOf(source),
    sections: sections(source),
    checklists: checklists(source),
    slips: slipsRecord(source),
  };
}
