import { pointKinds } from '../model/communities.js';
import { headlineText, summaryOf } from './balanceBlocks.js';
import type { Sheet } from './document.js';
import { communityName, stateText } from './effortRows.js';
import { headOf } from './facts.js';
import { presentImbalances as present } from './presentImbalances.js';
import type { Source } from './source.js';

/** The minutes flat: a row for everything that was said, rated, seen or proposed. */
export function minutesSheet(sources: readonly Source[]): Sheet {
  const { texts } = sources[0]!;
  const { workshop, subject, text, value } = texts.sheet;
  const head = [
    workshop,
    texts.facts.community,
    texts.facts.date,
    texts.efforts.community,
    subject,
    text,
    value,
  ];
  return { head, rows: sources.flatMap(sheetRows) };
}

function sheetRows(source: Source): (string | number)[][] {
  const { workshop, content, balance, texts, title, notes: answers } = source;
  const row = (community: string, subject: string, text: string, value: number | '' = '') => [
    title,
    workshop.community ?? '',
    workshop.date ?? '',
    community,
    subject,
    text,
    value,
  ];
  return [
    ...workshop.communities.flatMap((notes) =>
      pointKinds.flatMap((kind) =>
        notes[kind].map((text) =>
          row(content.communities[notes.id].name, content.tool.pointQuestions[kind].name, text),
        ),
      ),
    ),
    ...answers.flatMap(({ heading: question, items }) => items.map((text) => row('', question, text))),
    ...balance.communities.flatMap((community) => {
      const { name } = content.communities[community.id];
      const scales = (['now', 'wanted'] as const).flatMap((id) => {
        const rating = community[id];
        if (!rating) return [];
        if (rating === 'few') return [row(name, texts.balance[id], texts.balance.few)];
        return [row(name, texts.balance[id], summaryOf(source, rating), rating.median ?? '')];
      });
      const direction = community.headline
        ? [row(name, texts.balance.direction, headlineText(source, community))]
        : [];
      return [...scales, ...direction];
    }),
    ...present(source).map(({ text, name }) => row(name, texts.minutes.imbalances, text)),
    ...workshop.trends
      .filter((trend) => trend.present)
      .map(({ text }) => row('', texts.minutes.trends, text)),
    ...(workshop.frames.some(({ present: has }) => has) ? workshop.frames : []).map((frame) =>
      row('', frame.present ? texts.minutes.present : texts.minutes.notTicked, frame.text),
    ),
    ...balance.efforts.map((effort) =>
      row(
        communityName(source, effort),
        `${texts.efforts.effort}: ${stateText(source, effort)}`,
        effort.text,
      ),
    ),
  ];
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
    trends: workshop.trends,
    frames: workshop.frames,
    notes: answers,
    efforts: balance.efforts,
  };
}
