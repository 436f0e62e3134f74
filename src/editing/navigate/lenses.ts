import type { CommunityBalance } from '../../analysis/balance/balance.js';
import type { CommunityId } from '../../model/communities.js';
import type { Span } from '../../text/span.js';
import { navigationTexts } from '../../texts/navigationTexts.js';
import { overviewTexts } from '../../texts/overviewTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { change } from './outline.js';
import { placesOf } from './related.js';
import { containerFrom, stepStretches } from './stretches.js';

/** A line of small print above a line of the file, and what a click on it does. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly click:
    | { readonly kind: 'goTo'; readonly offset: number }
    | { readonly kind: 'efforts'; readonly places: readonly Span[] }
    | { readonly kind: 'questions'; readonly community: CommunityId; readonly offset: number }
    | null;
}

/** How far every step and community is; nothing where there is nothing to tell. */
export function lensesOf(analysis: Analysis): Lens[] {
  return [...stepLenses(analysis), ...communityLenses(analysis)];
}

function stepLenses(analysis: Analysis): Lens[] {
  const { workshop, balance, language } = analysis;
  const texts = navigationTexts[language];
  const noted = balance.communities.filter(isNoted);
  const rated = balance.communities.filter(({ now, wanted }) => now ?? wanted);
  const sections = new Set(workshop.communities.map(({ id }) => id)).size;
  const rows = new Set(workshop.ratings.map(({ community }) => community)).size;
  const agreed = balance.efforts.filter(({ state }) => state === 'agreed' || state === 'done');
  const progress: Readonly<Record<number, string>> = {
    2: sections > 0 ? texts.noted(noted.length, sections) : '',
    3: rows > 0 ? texts.rated(rated.length, rows) : '',
    4: balance.efforts.length > 0 ? texts.efforts(balance.efforts.length, agreed.length) : '',
  };
  return stepStretches(analysis).flatMap(({ index, head }) => {
    const { number, minutes } = workshop.steps[index]!;
    // The minutes alone stand in the next line already.
    const told = progress[number];
    if (!told) return [];
    const title = minutes === undefined ? told : `${texts.minutes(minutes)} · ${told}`;
    return [{ span: head, title, click: null }];
  });
}

function isNoted({ strengths, gains, improvements }: CommunityBalance): boolean {
  return strengths + gains + improvements > 0;
}

function communityLenses(analysis: Analysis): Lens[] {
  const { workshop, spans, balance, language } = analysis;
  const texts = navigationTexts[language];
  return workshop.communities.flatMap(({ id }, index): Lens[] => {
    const use = containerFrom(analysis, spans.get(`/communities/${index}`));
    const own = balance.communities.find((community) => community.id === id);
    if (!use?.closed || !own) return [];
    const span = use.head;
    const { ratings } = placesOf(analysis, id);
    const efforts = workshop.efforts.flatMap(({ community, assessment }, effort) => {
      const place = spans.get(`/efforts/${effort}/text`);
      return place && community === id && assessment !== 'notNow' ? [place] : [];
    });
    const lenses: Lens[] = [];
    if (own.headline && ratings[0])
      lenses.push({
        span,
        title: texts.turn(overviewTexts[language].headlines[own.headline], change(own, analysis)),
        click: { kind: 'goTo', offset: ratings[0].start },
      });
    if (efforts.length > 0)
      lenses.push({
        span,
        title: texts.answering(efforts.length),
        click: { kind: 'efforts', places: efforts },
      });
    // Questions are for a talk that has not begun.
    if (!isNoted(own))
      lenses.push({
        span,
        title: texts.insertQuestions,
        click: { kind: 'questions', community: id, offset: use.span.end },
      });
    return lenses;
  });
}
