import { addedImbalances } from '../disclosure/addedImbalances.js';
import { questions } from '../analysis/balance/few.js';
import type { RatingSummary } from '../analysis/balance/ratings.js';
import { pointKinds } from '../model/communities.js';
import { planTexts } from '../texts/planTexts.js';
import { headlineText } from './balanceBlocks.js';
import { dayCell, type SheetCell } from './document.js';
import { communityName, stateText } from './effortRows.js';
import { headOf } from './facts.js';
import { minutesBlocks } from './minutes/minutesBlocks.js';
import { passagesOf } from './minutes/passages.js';
import { supportsBy } from './planRows.js';
import { presentImbalances as present } from './presentImbalances.js';
import type { Source, StatedEffort } from './source.js';
import { eachRows, type SourceSheet } from './sourceSheet.js';

/** A row of the flat minutes: what it is about, and what of the columns it fills. */
interface Line {
  readonly community?: string;
  readonly subject: string;
  readonly text: string;
  readonly rating?: RatingSummary;
  readonly effort?: StatedEffort;
}

/** The minutes flat: a row for everything that was said, rated, seen or proposed. */
export function minutesSheet(sources: readonly Source[]): SourceSheet {
  const { texts, language } = sources[0]!;
  const { workshop, subject, text, median, low, high, count } = texts.sheet;
  const { supports } = planTexts[language].plan;
  const head = [
    workshop,
    texts.facts.community,
    texts.facts.date,
    texts.efforts.community,
    subject,
    text,
    median,
    low,
    high,
    count,
    texts.efforts.state,
    texts.efforts.responsible,
    texts.efforts.due,
    supports.structure,
    supports.leadership,
  ];
  return { head, rows: eachRows((source) => linesOf(source).map((line) => cellsOf(source, line)))(sources) };
}

function cellsOf(source: Source, { community, subject, text, rating, effort }: Line): SheetCell[] {
  const { title, workshop } = source;
  return [
    title,
    workshop.community ?? '',
    dayCell(workshop.date),
    community ?? '',
    subject,
    text,
    rating?.median ?? '',
    rating?.low ?? '',
    rating?.high ?? '',
    rating?.ratings.length ?? '',
    effort ? stateText(source, effort) : '',
    effort?.responsible ?? '',
    dayCell(effort?.due),
    effort ? supportsBy(effort, 'structure').join('\n') : '',
    effort ? supportsBy(effort, 'leadership').join('\n') : '',
  ];
}

function linesOf(source: Source): Line[] {
  const { workshop, content, balance, texts, notes: answers } = source;
  const points = workshop.communities.flatMap((notes) =>
    pointKinds.flatMap((kind) =>
      notes[kind].map((text) => ({
        community: content.communities[notes.id].name,
        subject: content.tool.pointQuestions[kind].name,
        text,
      })),
    ),
  );
  const notes = answers.flatMap(({ heading, items }) => items.map((text) => ({ subject: heading, text })));
  const ratings = balance.communities.flatMap((of): Line[] => {
    const community = content.communities[of.id].name;
    const scales = questions.flatMap((id): Line[] => {
      const rating = of[id];
      const subject = texts.balance[id];
      if (!rating) return [];
      return rating === 'few'
        ? [{ community, subject, text: texts.balance.few }]
        : [{ community, subject, text: texts.balance.agreements[rating.agreement], rating }];
    });
    const { headline } = of;
    return headline
      ? [...scales, { community, subject: texts.balance.direction, text: headlineText(source, of) }]
      : scales;
  });
  const imbalances = present(source).map(({ text, name }) => ({
    community: name,
    subject: texts.minutes.ticked.imbalances,
    text,
  }));
  const added = addedImbalances(source.disclosed).map(({ text }) => ({
    subject: texts.minutes.ticked.imbalances,
    text,
  }));
  const trends = workshop.trends
    .filter((trend) => trend.present)
    .map(({ text }) => ({ subject: texts.minutes.ticked.trends, text }));
  const hasFrames = workshop.frames.some(({ present: has }) => has);
  const frames = (hasFrames ? workshop.frames : []).map(({ text, present: has }) => ({
    subject: has ? texts.minutes.present : texts.minutes.notTicked,
    text,
  }));
  const efforts = balance.efforts.map((effort) => ({
    community: communityName(source, effort),
    subject: texts.efforts.effort,
    text: effort.text,
    effort,
  }));
  return [...points, ...notes, ...ratings, ...imbalances, ...added, ...trends, ...frames, ...efforts];
}

/** The minutes for other programs: in the words of the schema, whatever the language of the file. */
export function minutesRecord(source: Source): object {
  const { workshop, balance, notes: answers } = source;
  return {
    ...headOf(source),
    communities: balance.communities.map(({ id, now, wanted, headline, direction }) => {
      const points = workshop.communities.filter((community) => community.id === id);
      return {
        id,
        strengths: points.flatMap(({ strengths }) => strengths),
        gains: points.flatMap(({ gains }) => gains),
        improvements: points.flatMap(({ improvements }) => improvements),
        now,
        wanted,
        headline,
        direction,
        imbalances: present(source)
          .filter(({ community }) => community === id)
          .map(({ number, text }) => ({ number, text })),
      };
    }),
    addedImbalances: addedImbalances(source.disclosed).map(({ text }) => text),
    trends: workshop.trends,
    frames: workshop.frames,
    notes: answers,
    efforts: balance.efforts,
    passages: passagesOf(minutesBlocks(source)),
  };
}
