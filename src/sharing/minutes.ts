import { communityIds, isExclusion, pointKinds } from '../model/communities.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { balanceBlocks } from './balanceBlocks.js';
import { heading, list, type Block } from './document.js';
import { decided, effortLines, effortTable, inState } from './effortRows.js';
import { factsOf } from './facts.js';
import { presentImbalances as present } from './presentImbalances.js';
import type { Source } from './source.js';

/** The minutes of one workshop for MED, SU or AMO: in brief, what was said, the balance, what was decided. */
export function minutesBlocks(source: Source): Block[] {
  const { texts } = source;
  return [
    factsOf(source),
    heading(1, texts.minutes.summary),
    ...list(summary(source)),
    ...discussed(source),
    ...notes(source),
    heading(1, texts.minutes.balance),
    ...balanceBlocks(source),
    ...imbalances(source),
    ...trends(source),
    ...frames(source),
    ...efforts(source),
    heading(1, texts.minutes.followUp),
    { type: 'paragraph', text: followUp(source) },
  ];
}

/** What somebody on the committee reads when there is time for three lines. */
function summary(source: Source): string[] {
  const { balance, content, language, texts } = source;
  const headlines = (['up', 'keep', 'down', 'differ', 'unclear'] as const).flatMap((headline) => {
    const names = balance.communities
      .filter((community) => community.headline === headline)
      .map(({ id }) => content.communities[id].name.toLocaleLowerCase(language));
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
    const told =
      headline === 'differ' ? texts.balance.agreements.low : overviewTexts[language].headlines[headline];
    return names.length > 0 ? [`${told}: ${list}.`] : [];
  });
  const seen = present(source).length;
  const count = (...states: Parameters<typeof inState>[1][]) => inState(source, ...states).length;
  return [
    ...headlines,
    ...(seen > 0 ? [texts.minutes.imbalancesCount(seen)] : []),
    texts.minutes.effortsCount(count('agreed'), count('raise'), count('done')),
    followUp(source),
  ];
}

function followUp({ workshop, texts, language }: Source): string {
  const { followUp: day } = workshop;
  return day ? texts.minutes.followUpOn(formatDate(day, language)) : texts.minutes.followUpMissing;
}

function discussed({ workshop, content, texts }: Source): Block[] {
  const sections = communityIds.flatMap((id) => {
    const notes = workshop.communities.filter((community) => community.id === id);
    const points = pointKinds.flatMap((kind) => {
      const items = notes.flatMap((note) => note[kind]);
      const { name } = content.tool.pointQuestions[kind];
      return items.length > 0 ? [{ type: 'paragraph', text: name, lead: true } as const, ...list(items)] : [];
    });
    return points.length > 0 ? [heading(2, content.communities[id].name), ...points] : [];
  });
  return sections.length > 0 ? [heading(1, texts.minutes.discussed), ...sections] : [];
}

function notes({ notes: all, texts }: Source): Block[] {
  const sections = all.flatMap(({ heading: question, items }) => [heading(2, question), ...list(items)]);
  return sections.length > 0 ? [heading(1, texts.minutes.notes), ...sections] : [];
}

function imbalances(source: Source): Block[] {
  const seen = present(source);
  const items = seen.map(({ text, name }) => `${text} (${name})`);
  const isCareNeeded = seen.some(({ number }) => isExclusion(number));
  return [
    ...(items.length > 0 ? [heading(1, source.texts.minutes.imbalances), ...list(items)] : []),
    ...(isCareNeeded ? [{ type: 'paragraph', text: source.content.imbalanceCare } as const] : []),
  ];
}

function trends({ workshop, texts }: Source): Block[] {
  const items = workshop.trends.filter((trend) => trend.present).map(({ text }) => text);
  return items.length > 0 ? [heading(1, texts.minutes.trends), ...list(items)] : [];
}

/** Both what the group has and what it lacks: an open box in the list of frames says something too. */
function frames({ workshop, texts }: Source): Block[] {
  // An open box says nothing of a workplace; where none is ticked, nobody has looked at the list.
  if (!workshop.frames.some(({ present: has }) => has)) return [];
  const words = texts.minutes;
  const sections = ([true, false] as const).flatMap((has) => {
    const items = workshop.frames
      .filter((frame) => frame.present === has)
      .map(({ text, kind }) => `${text} (${words.frames[kind]})`);
    return items.length > 0 ? [heading(2, has ? words.present : words.notTicked), ...list(items)] : [];
  });
  return [heading(1, words.framesHeading), ...sections];
}

function efforts(source: Source): Block[] {
  const { texts } = source;
  const words = texts.minutes;
  const chosen = decided(source);
  const raised = inState(source, 'raise');
  const others = inState(source, 'proposed', 'notNow');
  return [
    heading(1, words.decided),
    chosen.length > 0 ? effortTable(source, chosen) : { type: 'paragraph', text: words.decidedNone },
    ...(raised.length > 0
      ? [heading(1, words.raised), ...list(effortLines(source, raised, { states: false }))]
      : []),
    ...(others.length > 0
      ? [heading(1, words.others), ...list(effortLines(source, others, { states: true }))]
      : []),
  ];
}
