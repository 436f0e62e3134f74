import { communityIds } from '../model/communities.js';
import type { Understood } from './analyse.js';
import { questions, type CellName } from './balance/few.js';
import { silencesOf } from './check/silence.js';

/**
 * The cells of which the group has said that the ratings may be shown to others, however few they are: a comment that
 * silences `personal.fewRatings` there, by its name and on its line. One for the whole file is too easily forgotten.
 */
export function cellsSaidFine({
  text,
  workshop,
  spans,
}: Pick<Understood, 'text' | 'workshop' | 'spans'>): ReadonlySet<CellName> {
  const scopes = silencesOf(text).flatMap(({ scope, codes }) =>
    scope && codes.some(({ code }) => code === 'personal.fewRatings') ? [scope] : [],
  );
  if (scopes.length === 0) return new Set();
  const cells = communityIds.flatMap((id) => questions.map((question) => [id, question] as const));
  const isFine = ([id, question]: (typeof cells)[number]): boolean => {
    const index = workshop.ratings.findIndex(({ community }) => community === id);
    const cell = spans.get(`/ratings/${String(index)}/${question}`);
    return cell !== undefined && scopes.some(({ start, end }) => start <= cell.start && cell.end <= end);
  };
  return new Set(cells.filter(isFine).map(([id, question]): CellName => `${id}/${question}`));
}
