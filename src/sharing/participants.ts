import { isReflection } from '../portfolio/summary.js';
import { templateTexts } from '../texts/templateTexts.js';
import { trendLine } from '../templates/sections.js';
import { communityIds, pointKinds, stepNumbers, type CommunityId } from '../model/communities.js';
import type { AgendaStep } from '../protocol/room.js';
import { questionsByCommunity } from '../facilitation/questions.js';
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
    { type: 'paragraph', text: introOf(source, slips.length > 0) },
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

/** Whose the sheet is, and what of it is handed in. */
function introOf({ workshop, language, texts }: Source, hasSlips: boolean): string {
  if (isReflection(workshop)) return templateTexts[language].reflection.sheet.join(' ');
  const { intro, introSlips } = texts.participants;
  return hasSlips ? `${intro} ${introSlips}` : intro;
}

/** The steps with what is asked in them, and the communities with their questions where they are thought about. */
function sections(source: Source): Section[] {
  const { content, workshop, agenda, disclosed } = source;
  const { tool, communities } = content;
  const points = pointKinds.map((kind) => tool.pointQuestions[kind].question);
  const own = questionsByCommunity(disclosed);
  const ofCommunities = new Set([...points, ...[...own.values()].flat()]);
  const reflection = asked(source).map((id) => ({
    name: communities[id].name,
    tagline: `${communities[id].tagline}. ${communities[id].what.short}.`,
    questions: own.get(id) ?? points,
  }));
  const steps = agenda.map((step, index): Section & { readonly number: number } => {
    const number = workshop.steps[index]?.number ?? stepNumbers[index]!;
    const questions = toAnswer(step, number).filter((question) => !ofCommunities.has(question));
    return { name: step.title, tagline: '', questions, number };
  });
  const thought = Math.max(
    0,
    steps.findIndex(({ number }) => number === 2),
  );
  return [...steps.slice(0, thought), ...reflection, ...steps.slice(thought)]
    .filter(({ questions }) => questions.length > 0)
    .map(({ name, tagline, questions }) => ({ name, tagline, questions }));
}

/**
 * What a participant can answer before the others do: all that the file asks; of the dialogue tool's own questions those
 * of the joint discussion, and which efforts would help.
 */
function toAnswer({ purpose, questions }: AgendaStep, number: number): readonly string[] {
  if (purpose === '' || number === 3) return questions;
  return number === 4 ? questions.slice(0, 1) : [];
}

/**
 * The communities that the file has a section on; all four when it has neither these nor anything to rate or tick, and
 * asks nothing of its own where one thinks alone.
 */
function asked({ workshop, agenda }: Source): readonly CommunityId[] {
  const named = new Set<CommunityId>(workshop.communities.map(({ id }) => id));
  if (named.size > 0) return communityIds.filter((id) => named.has(id));
  const reflection = agenda[workshop.steps.findIndex(({ number }) => number === 2)];
  if (workshop.steps.length > 0 && (reflection?.purpose ?? '') === '') return [];
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
