import type { AgreedEffort } from '../portfolio/agreedEfforts.js';
import type { Portfolio, Round } from '../portfolio/portfolio.js';
import type { Told } from './effortRecords.js';
import { dataVersion } from './version.js';
import { unreadMark } from './workshopHead.js';

/** All workshops, team by team, as one JSON value for other programs. */
export function portfolioJson({ teams, recurring, groups, small }: Portfolio, told: Told): object {
  return {
    version: dataVersion,
    today: told.today,
    groups,
    teams: teams.map(({ name, rounds }) => ({
      name,
      rounds: rounds.map((round, index) => roundRecord(round, index, told)),
    })),
    recurring,
    small,
  };
}

/** The same a line each: every workshop, then every imbalance that recurs, then the small groups together. */
export function portfolioNdjson({ teams, recurring, groups, small }: Portfolio, told: Told): object[] {
  const head = { version: dataVersion, today: told.today };
  return [
    ...teams.flatMap(({ name, rounds }) =>
      rounds.map((round, index) => ({
        ...head,
        type: 'round',
        team: name,
        ...roundRecord(round, index, told),
      })),
    ),
    ...recurring.map((imbalance) => ({ ...head, type: 'recurring', ...imbalance, of: groups })),
    ...(small ? [{ ...head, type: 'small', ...small }] : []),
  ];
}

function roundRecord(round: Round, index: number, told: Told): object {
  const { file, language, title, date, followUp, forum, template, participants, fields, unread } = round;
  const { ratings, communities, imbalances, agreed } = round;
  return {
    file,
    round: index + 1,
    language,
    title,
    forum,
    template,
    date,
    participants,
    followUp,
    fields,
    ratings,
    communities,
    imbalances,
    agreed: agreed.map((one) => agreedRecord(one, told)),
    ...unreadMark(unread),
  };
}

function agreedRecord({ id, effort, done }: AgreedEffort, { lines }: Told): object {
  const { text, community, responsible, due, supports } = effort;
  return { id, line: lines.get(effort), text, done, community, responsible, due, supports };
}
