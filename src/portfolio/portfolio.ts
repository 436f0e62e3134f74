import { directionOf, type Direction } from '../analysis/balance/balance.js';
import { imbalanceNumbers, type CommunityId, type ImbalanceNumber } from '../model/communities.js';
import { agreedEfforts, type AgreedEffort } from './agreedEfforts.js';
import { isRated, roundRatings, shownRating, type RoundRatings, type ShownRating } from './shownRating.js';
import { smallGroupsOf, type SmallGroups } from './smallGroups.js';
import type { CommunitySummary, FiledSummary, RatingCount } from './summary.js';
import { wordsKey } from './wordsKey.js';

/** One community in one round. */
export interface RoundCommunity {
  readonly id: CommunityId;
  readonly now: ShownRating;
  readonly wanted: ShownRating;
  /** Null unless both can be shown. */
  readonly direction: Direction | null;
}

/** One workshop of a team. */
export interface Round {
  readonly file: string;
  readonly title: string | null;
  /** As `2026-12-15`. */
  readonly date: string | null;
  readonly followUp: string | null;
  readonly ratings: RoundRatings;
  /** Always the four, in the model's order. */
  readonly communities: readonly RoundCommunity[];
  /** The imbalances that the group saw, in rising order. */
  readonly imbalances: readonly ImbalanceNumber[];
  /** What was agreed for the first time here, and whether it has been done since. */
  readonly agreed: readonly AgreedEffort[];
}

export interface Team {
  /** As its latest workshop writes it; null for a workshop that names no team. */
  readonly name: string | null;
  /** In the order of time; without a date first. */
  readonly rounds: readonly Round[];
}

/** An imbalance that more than one team sees, and how many do. */
export interface RecurringImbalance {
  readonly number: ImbalanceNumber;
  readonly teams: number;
}

/** All workshops of a workspace, team by team. It ranks nobody: no order and no number sets one team above another. */
export interface Portfolio {
  /** In the order of the alphabet. */
  readonly teams: readonly Team[];
  /** By the imbalance's own number; each team counts once, by its latest workshop, small groups as well. */
  readonly recurring: readonly RecurringImbalance[];
  /** How many teams there are, small groups as well. */
  readonly groups: number;
  /** Those whose ratings are too few to show, together; null when there are none. */
  readonly small: SmallGroups | null;
}

/**
 * Puts workshops together by team. What one person wrote down before a workshop is left out. A team none of whose
 * ratings can be shown is folded into the small groups: nothing of it stands here by itself, not even its name.
 */
export function portfolioOf(workshops: readonly FiledSummary[]): Portfolio {
  const groups = teamsOf(workshops.filter(({ reflection }) => !reflection));
  const small = groups.filter(isSmall);
  return {
    teams: groups
      .filter((rounds) => !isSmall(rounds))
      .map(teamOf)
      .sort(byName),
    recurring: recurringOf(groups),
    groups: groups.length,
    small: smallGroupsOf(small),
  };
}

/** The workshops of each team in the order of time. One that names no team stands by itself. */
function teamsOf(workshops: readonly FiledSummary[]): FiledSummary[][] {
  const teams = new Map<string, FiledSummary[]>();
  for (const workshop of workshops) {
    const key = workshop.team === null ? `\n${workshop.file}` : wordsKey(workshop.team);
    const rounds = teams.get(key);
    if (rounds) rounds.push(workshop);
    else teams.set(key, [workshop]);
  }
  return [...teams.values()].map((rounds) => rounds.sort(byTime));
}

function byTime(a: FiledSummary, b: FiledSummary): number {
  const [first, second] = [`${a.date ?? ''}\n${a.file}`, `${b.date ?? ''}\n${b.file}`];
  return first < second ? -1 : Number(first > second);
}

const collator = new Intl.Collator('da', { numeric: true });

/** Those without a name last. */
function byName(a: Team, b: Team): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return collator.compare(a.name, b.name);
}

function isSmall(rounds: readonly FiledSummary[]): boolean {
  const kinds = rounds.map(ratingsOf);
  return kinds.includes('few') && !kinds.includes('shown');
}

function ratingsOf({ communities }: FiledSummary): RoundRatings {
  return roundRatings(communities.flatMap(({ now, wanted }) => [now?.count ?? 0, wanted?.count ?? 0]));
}

function teamOf(rounds: readonly FiledSummary[]): Team {
  const agreed = agreedEfforts(rounds);
  return {
    name: rounds.at(-1)?.team ?? null,
    rounds: rounds.map((workshop, index) => roundOf(workshop, agreed[index]!)),
  };
}

function roundOf(workshop: FiledSummary, agreed: readonly AgreedEffort[]): Round {
  const { file, title, date, followUp, communities } = workshop;
  const ratings = ratingsOf(workshop);
  return {
    file,
    title,
    date,
    followUp,
    ratings,
    communities: communities.map((community) => communityOf(community, ratings)),
    imbalances: imbalancesOf(workshop),
    agreed,
  };
}

function communityOf(community: CommunitySummary, ratings: RoundRatings): RoundCommunity {
  // Where few have rated, a lone number may be one person's.
  const shown = (given: RatingCount | null): ShownRating =>
    given && ratings === 'few' ? 'few' : shownRating(given?.ratings ?? []);
  const now = shown(community.now);
  const wanted = shown(community.wanted);
  const direction = isRated(now) && isRated(wanted) ? directionOf(now.median, wanted.median) : null;
  return { id: community.id, now, wanted, direction };
}

function imbalancesOf({ communities }: FiledSummary): ImbalanceNumber[] {
  return communities.flatMap(({ imbalances }) => imbalances).sort((a, b) => a - b);
}

function recurringOf(groups: readonly (readonly FiledSummary[])[]): RecurringImbalance[] {
  const latest = groups.flatMap((rounds) => rounds.at(-1) ?? []).map(imbalancesOf);
  return imbalanceNumbers
    .map((number) => ({ number, teams: latest.filter((seen) => seen.includes(number)).length }))
    .filter(({ teams }) => teams > 1);
}

/** The other workshops of the same team, the latest first; none for one that names no team. */
export function otherRounds(
  workshops: readonly FiledSummary[],
  file: string,
  team: string | null,
): readonly FiledSummary[] {
  if (team === null) return [];
  const key = wordsKey(team);
  return workshops
    .filter((other) => other.file !== file && other.team !== null && wordsKey(other.team) === key)
    .sort(byTime)
    .reverse();
}
