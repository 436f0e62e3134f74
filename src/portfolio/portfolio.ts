import {
  communityIds,
  imbalanceNumbers,
  type CommunityId,
  type ImbalanceNumber,
} from '../model/communities.js';
import { agreedEfforts, type AgreedEffort } from './agreedEfforts.js';
import {
  nowAndWanted,
  roundRatings,
  shownBeside,
  type NowAndWanted,
  type RoundRatings,
} from './shownRating.js';
import { smallGroupsOf, type SmallGroups } from './smallGroups.js';
import { mostRatingsOf, type FiledSummary } from './summary.js';
import { byTime, teamKey } from './sameEfforts.js';
import { wordsKey } from '../text/wordsKey.js';

/** One community in one round. */
export interface RoundCommunity extends NowAndWanted {
  readonly id: CommunityId;
}

/** What is told of a workshop besides its ratings. */
export type RoundHead = Pick<
  FiledSummary,
  | 'file'
  | 'language'
  | 'title'
  | 'date'
  | 'followUp'
  | 'forum'
  | 'template'
  | 'participants'
  | 'fields'
  | 'unread'
>;

/** One workshop of a team. */
export interface Round extends RoundHead {
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
  const shared = workshops.filter(({ reflection }) => !reflection);
  const groups = teamsOf(shared);
  const agreed = agreedEfforts(shared);
  const small = groups.filter(isSmall);
  return {
    teams: groups
      .filter((rounds) => !isSmall(rounds))
      .map((rounds) => teamOf(rounds, agreed))
      .sort(byName),
    recurring: recurringOf(groups),
    groups: groups.length,
    small: smallGroupsOf(small, agreed),
  };
}

/** The workshops of each team in the order of time. One that names no team stands by itself. */
function teamsOf(workshops: readonly FiledSummary[]): FiledSummary[][] {
  const teams = new Map<string, FiledSummary[]>();
  for (const workshop of workshops) {
    const key = teamKey(workshop);
    const rounds = teams.get(key);
    if (rounds) rounds.push(workshop);
    else teams.set(key, [workshop]);
  }
  return [...teams.values()].map((rounds) => rounds.sort(byTime));
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

function ratingsOf(workshop: FiledSummary): RoundRatings {
  return roundRatings(mostRatingsOf(workshop));
}

function teamOf(
  rounds: readonly FiledSummary[],
  agreed: ReadonlyMap<FiledSummary, readonly AgreedEffort[]>,
): Team {
  const ratings = ratingsOfRounds(rounds);
  return {
    name: rounds.at(-1)?.team ?? null,
    rounds: rounds.map((workshop, index) => roundOf(workshop, ratings[index]!, agreed.get(workshop) ?? [])),
  };
}

function roundOf(
  workshop: FiledSummary,
  communities: readonly RoundCommunity[],
  agreed: readonly AgreedEffort[],
): Round {
  const { file, language, title, date, followUp, forum, template, participants, fields, unread } = workshop;
  return {
    file,
    language,
    title,
    date,
    followUp,
    forum,
    template,
    participants,
    fields,
    unread,
    ratings: ratingsOf(workshop),
    communities,
    imbalances: imbalancesOf(workshop),
    agreed,
  };
}

/** What may be shown of the ratings of each round, beside those of the others. */
function ratingsOfRounds(rounds: readonly FiledSummary[]): RoundCommunity[][] {
  const cells = communityIds.map((id) => {
    const given = rounds.map(({ communities }) => communities.find((community) => community.id === id)!);
    const shown = (question: 'now' | 'wanted') =>
      shownBeside(given.map((own, at) => ({ ratings: own[question], most: mostRatingsOf(rounds[at]!) })));
    const [now, wanted] = [shown('now'), shown('wanted')];
    return given.map((own, at) => ({ id, ...nowAndWanted(own, now[at]!, wanted[at]!) }));
  });
  return rounds.map((_, at) => cells.map((rows) => rows[at]!));
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
