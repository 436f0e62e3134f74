/** What the queries of sql/ say of the rows of many files is what the command says of the files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { differenceHead, differenceLines } from '../../scripts/differenceTable.js';
import { tellsOnes } from '../../src/portfolio/difference.js';
import { blocksOf } from './commandLine.js';
import { madeUpWorkshops } from './madeUpWorkshops.js';
import { answersOfCommand, answersOfSql, type Answers } from './sqlAnswers.js';
import { root } from './support.js';

const today = '2026-11-29';

describe('the queries in sql/', () => {
  let own: Answers;
  let queried: Answers;
  before(async () => {
    const files = madeUpWorkshops(800);
    own = answersOfCommand(files, today);
    queried = await answersOfSql(files, today);
  });

  for (const question of ['latest_effort', 'recurring_imbalance', 'now_to_wanted', 'small_groups'] as const) {
    it(`say of ${question} what the command says, row for row`, () => {
      assert.ok(own[question].length > 0);
      assert.deepEqual(queried[question], own[question]);
    });
  }

  it('are asked of files in which everything that they tell apart occurs', () => {
    const { latest_effort: efforts, now_to_wanted: rounds } = own;
    const has = (answer: readonly object[], key: string, value: unknown) =>
      assert.ok(
        answer.some((row) => (row as Record<string, unknown>)[key] === value),
        `${key} ${String(value)}`,
      );
    for (const overdue of [true, false]) has(efforts, 'overdue', overdue);
    for (const state of ['agreed', 'raise', 'proposed', 'notNow', 'done']) has(efforts, 'state', state);
    has(efforts, 'team', null);
    for (const spelling of [/^Team /, /^team /])
      assert.ok(efforts.some(({ team }) => spelling.test(String(team))));
    has(efforts, 'round', null);
    assert.ok(efforts.some(({ id }) => String(id).endsWith('-2')));
    for (const state of ['shown', 'few', 'none']) has(rounds, 'now_state', state);
    for (const headline of ['up', 'keep', 'down', 'differ', 'unclear', null])
      has(rounds, 'headline', headline);
    const kept = rounds.filter(
      ({ now_state: state, now_answers: answers }) => state === 'shown' && answers === null,
    );
    assert.ok(kept.some(({ now_median: median }) => median === null));
    assert.ok(kept.some(({ now_median: median }) => median !== null));
    assert.ok(Number(own.small_groups[0]!['done']) > 0);
  });
});

describe('sql/difference.csv', () => {
  const [head, ...lines] = readFileSync(`${root}sql/difference.csv`, 'utf8').trimEnd().split('\n');

  it('has the pairs of which nothing follows', () => {
    assert.equal(head, differenceHead);
    assert.deepEqual(
      lines.filter((line) => Number(line.split(',')[1]) <= 12),
      [...differenceLines(12)],
    );
  });

  it('has them as the command works them out', () => {
    assert.equal(tellsOnes([2, 2, 3, 3], [2, 2, 3, 3, 3]), !lines.includes('4,5,2.5,high,3,high'));
    assert.equal(tellsOnes([1, 2, 3, 4, 5, 3], [1, 2, 3, 4, 5, 3, 3]), !lines.includes('6,7,3,low,3,some'));
  });
});

describe('docs/sql.md', () => {
  it('names the queries that there are', () => {
    const [, commands = ''] = blocksOf('sql.md', 'sh');
    for (const name of ['duckdb', 'efforts', 'recurring', 'rounds', 'small'])
      assert.ok(commands.includes(`${name}.sql`), name);
  });
});
