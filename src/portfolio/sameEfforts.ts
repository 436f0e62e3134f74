import { stableId } from './stableId.js';
import type { EffortSummary, FiledSummary } from './summary.js';
import { timeKey } from '../model/timeKey.js';
import { wordsKey } from '../text/wordsKey.js';

/** One effort of a team, however many of its files speak of it. */
export interface TeamEffort {
  /** The same for the same team and the same words, wherever the files lie, however often it is worked out. */
  readonly id: string;
  /** The latest word on it, and the workshop where that stands: this is what counts. */
  readonly effort: EffortSummary;
  readonly workshop: FiledSummary;
  /** Every mention in the order of time, the latest last. */
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly effort: EffortSummary;
  readonly workshop: FiledSummary;
}

/**
 * The efforts that workshops speak of. A follow-up takes efforts over from the workshop before it: in the files of one
 * team the same words, without regard to case and space, are the same effort, told once, and the latest word counts:
 * that of the latest workshop and, within a file, of its last place. This is the one rule behind lists, badge,
 * reminder, calendar, plan and portfolio.
 *
 * @returns in the order in which they are first mentioned
 */
export function sameEfforts(workshops: readonly FiledSummary[]): TeamEffort[] {
  const mentions = [...workshops]
    .sort(byTime)
    .flatMap((workshop) => workshop.efforts.map((effort): Mention => ({ effort, workshop })));
  const taken = new Map<string, number>();
  return ofOneEffort(mentions, ({ effort, workshop }) => [teamKey(workshop), effort.text]).map((all) => {
    const latest = all.at(-1)!;
    const id = effortId(latest.workshop, latest.effort.text);
    const nth = (taken.get(id) ?? 0) + 1;
    taken.set(id, nth);
    // Only workshops that name no team and are alike in title and day come to the same.
    return { id: nth === 1 ? id : `${id}-${String(nth)}`, ...latest, mentions: all };
  });
}

/**
 * Puts the mentions of one effort together.
 *
 * @param mentions in the order of time
 * @param of the key of the team, and the words
 */
export function ofOneEffort<Any>(
  mentions: readonly Any[],
  of: (mention: Any) => readonly [team: string, words: string],
): Any[][] {
  const found = new Map<string, Any[]>();
  for (const mention of mentions) {
    const [team, words] = of(mention);
    const key = `${team}\n${wordsKey(words)}`;
    const earlier = found.get(key);
    if (earlier) earlier.push(mention);
    else found.set(key, [mention]);
  }
  return [...found.values()];
}

/** What the workshops of one team have in common; one that names no team stands by itself. */
export function teamKey({ team, file }: FiledSummary): string {
  return team === null ? `\n${file}` : wordsKey(team);
}

/** What a team is known by outside its files; without one, its workshop. */
export function nameOf({ team, title, date }: Named): string[] {
  return team === null ? ['', title ?? '', date ?? ''] : [team];
}

/** What a workshop is known by. */
type Named = Pick<FiledSummary, 'team' | 'title' | 'date'>;

/** The same for the same team and the same words in every file and at any time. */
export function effortId(workshop: Named, words: string): string {
  return stableId(['effort', ...nameOf(workshop), words]);
}

/** Which of its team's workshops each is in the order of time, from 1; what one person wrote down alone is none. */
export function roundsOf(workshops: readonly FiledSummary[]): ReadonlyMap<FiledSummary, number> {
  const counts = new Map<string, number>();
  return new Map(
    [...workshops]
      .filter(({ reflection }) => !reflection)
      .sort(byTime)
      .map((workshop) => {
        const key = teamKey(workshop);
        const round = (counts.get(key) ?? 0) + 1;
        counts.set(key, round);
        return [workshop, round];
      }),
  );
}

/** Earlier workshops first. */
export function byTime(a: FiledSummary, b: FiledSummary): number {
  const [first, second] = [timeKey(a.date, a.file), timeKey(b.date, b.file)];
  return first < second ? -1 : Number(first > second);
}
