import type { CommunityBalance } from '../../analysis/balance/balance.js';
import type { RatingSummary } from '../../analysis/balance/ratings.js';
import { content } from '../../texts/content/index.js';
import type { Span } from '../../text/span.js';
import { shortRating } from '../../texts/ratingWords.js';
import { navigationTexts } from '../../texts/navigationTexts.js';
import { overviewTexts } from '../../texts/overviewTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { containerFrom, stepStretches } from './stretches.js';

export type OutlineKind = 'step' | 'community' | 'points' | 'balance' | 'rating' | 'list' | 'effort' | 'item';

/** One line of the outline. What stands in it lies within its span, and `head` does too. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  readonly head: Span;
  readonly children: readonly OutlineItem[];
}

type Flat = Omit<OutlineItem, 'children'>;

/** The workshop in a file as a tree: steps, in them communities, ratings, imbalances and efforts. */
export function outlineOf(analysis: Analysis): OutlineItem[] {
  return nested([
    ...steps(analysis),
    ...communities(analysis),
    ...ratings(analysis),
    ...imbalances(analysis),
    ...efforts(analysis),
  ]);
}

function steps(analysis: Analysis): Flat[] {
  const { workshop, language } = analysis;
  const texts = navigationTexts[language];
  return stepStretches(analysis).map(({ index, span, head }) => {
    const { number, title, minutes } = workshop.steps[index]!;
    const name = title?.trim() ? title : texts.step(number);
    return { name, detail: minutes === undefined ? '' : texts.minutes(minutes), kind: 'step', span, head };
  });
}

function communities(analysis: Analysis): Flat[] {
  const { workshop, spans, language, reading } = analysis;
  const { communities: names, tool } = content[language];
  return workshop.communities.flatMap(({ id, ...notes }, index): Flat[] => {
    const use = containerFrom(analysis, spans.get(`/communities/${index}`));
    if (!use) return [];
    const parts = reading.directives.filter(({ parent }) => parent === use);
    const points = (['strengths', 'gains', 'improvements'] as const).flatMap((kind) =>
      parts
        .filter((part) => part.id === kind)
        .map(({ span, head }): Flat => ({
          name: tool.pointQuestions[kind].name,
          detail: String(notes[kind].length),
          kind: 'points',
          span,
          head,
        })),
    );
    const { strengths, gains, improvements } = notes;
    const detail = String(strengths.length + gains.length + improvements.length);
    return [{ name: names[id].name, detail, kind: 'community', span: use.span, head: use.head }, ...points];
  });
}

function ratings(analysis: Analysis): Flat[] {
  const { workshop, spans, language, reading, balance } = analysis;
  const tables = reading.directives.filter(({ id }) => id === 'balance');
  const rows = workshop.ratings.flatMap(({ community }, index): Flat[] => {
    const span = spans.get(`/ratings/${index}`);
    const head = spans.get(`/ratings/${index}/community`);
    const own = balance.communities.find(({ id }) => id === community)!;
    return span && head
      ? [
          {
            name: content[language].communities[community].adjective,
            detail: change(own, analysis),
            kind: 'rating',
            span,
            head,
          },
        ]
      : [];
  });
  return [
    ...tables.map(({ span, head }): Flat => ({
      name: overviewTexts[language].labels.heading,
      detail: '',
      kind: 'balance',
      span,
      head,
    })),
    ...rows,
  ];
}

/** "2 → 4": the medians now and wanted; "1 | 5 → 3" where there are two camps. */
export function change({ now, wanted }: CommunityBalance, { language }: Analysis): string {
  const shown = (value: RatingSummary | null): string => (value ? shortRating(value.centres, language) : '–');
  return now || wanted ? `${shown(now)} → ${shown(wanted)}` : '';
}

function imbalances(analysis: Analysis): Flat[] {
  const { workshop, spans, language, reading } = analysis;
  const lists = reading.directives.filter(({ id }) => id === 'imbalances');
  const seen = workshop.imbalances.flatMap(({ present, text, number }, index): Flat[] => {
    const span = spans.get(`/imbalances/${index}/text`);
    return present && span && text
      ? [{ name: text, detail: String(number), kind: 'item', span, head: span }]
      : [];
  });
  const name = overviewTexts[language].labels.imbalances;
  return [
    ...lists.map(({ span, head }): Flat => ({ name, detail: String(seen.length), kind: 'list', span, head })),
    ...seen,
  ];
}

function efforts(analysis: Analysis): Flat[] {
  const { spans, language, reading, balance } = analysis;
  const lists = reading.directives.filter(({ id }) => id === 'efforts');
  const items = balance.efforts.flatMap(({ text, state }, index): Flat[] => {
    const span = spans.get(`/efforts/${index}/text`);
    return span && text
      ? [{ name: text, detail: overviewTexts[language].states[state], kind: 'effort', span, head: span }]
      : [];
  });
  const name = overviewTexts[language].labels.efforts;
  return [
    ...lists.map(({ span, head }): Flat => ({
      name,
      detail: String(items.length),
      kind: 'list',
      span,
      head,
    })),
    ...items,
  ];
}

/** Puts what stands in something else below it. */
function nested(items: readonly Flat[]): OutlineItem[] {
  interface Open extends Flat {
    readonly children: Open[];
  }
  const top: Open[] = [];
  const open: Open[] = [];
  const inOrder = [...items].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const item of inOrder) {
    while (open.length > 0 && open.at(-1)!.span.end <= item.span.start) open.pop();
    // Something that reaches out of what it begins in, because a fence is missing, is cut off there.
    const end = Math.min(item.span.end, open.at(-1)?.span.end ?? item.span.end);
    const head = { start: item.head.start, end: Math.min(item.head.end, end) };
    const placed: Open = { ...item, span: { start: item.span.start, end }, head, children: [] };
    (open.at(-1)?.children ?? top).push(placed);
    open.push(placed);
  }
  return top;
}
