/** The queries of sql/, asked of DuckDB, and the command's own answers to the same questions. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { effortRecords } from '../../src/data/effortRecords.js';
import { portfolioJson } from '../../src/data/portfolioRecords.js';
import { rowsOf } from '../../src/data/rows.js';
import { filedEfforts } from '../../src/portfolio/effortGroups.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { summaryOf, type EffortSummary, type FiledSummary } from '../../src/portfolio/summary.js';
import { placesIn } from '../../src/text/lines.js';
import { disclosed, root } from './support.js';

export type Answer = readonly Readonly<Record<string, unknown>>[];

/** The answers to each question, their rows in an order that both can bring them into. */
export interface Answers {
  readonly latest_effort: Answer;
  readonly recurring_imbalance: Answer;
  readonly now_to_wanted: Answer;
  readonly small_groups: Answer;
}

const sql = (name: string) => readFileSync(`${root}sql/${name}.sql`, 'utf8');

/** What SQL says of the files' rows. */
export async function answersOfSql(
  files: readonly { readonly file: string; readonly text: string }[],
  today: string,
): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'samklang-sql-'));
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const rows = files.flatMap(({ file, text }) => rowsOf(file, disclosed(text)));
    writeFileSync(join(folder, 'rows.ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await connection.run(`SET file_search_path = '${folder},${root}sql'`);
    for (const name of ['duckdb', 'efforts', 'recurring', 'rounds', 'small']) await connection.run(sql(name));
    await connection.run(`CREATE OR REPLACE VIEW seen_from AS SELECT '${today}' AS today`);
    const ask = async (query: string): Promise<Answer> =>
      (await connection.runAndReadAll(query)).getRowObjectsJson().map(withNumbers);
    return {
      latest_effort: await ask('SELECT * EXCLUDE in_order FROM latest_effort ORDER BY in_order'),
      recurring_imbalance: await ask('SELECT * FROM recurring_imbalance ORDER BY imbalance'),
      now_to_wanted: await ask('SELECT * EXCLUDE team_key FROM now_to_wanted ORDER BY file, community'),
      small_groups: await ask('SELECT * FROM small_groups'),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whole numbers of 64 bits come as texts. */
function withNumbers(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const counts = ['round', 'teams', 'workshops', 'agreed', 'done', 'in_order'];
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      counts.includes(key) && typeof value === 'string' ? Number(value) : value,
    ]),
  );
}

interface Shown {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number | null;
  readonly agreement: string;
}

interface PortfolioTold {
  readonly teams: readonly {
    readonly name: string | null;
    readonly rounds: readonly {
      readonly file: string;
      readonly round: number;
      readonly date: string | null;
      readonly communities: readonly {
        readonly id: string;
        readonly now: Shown | 'few' | null;
        readonly wanted: Shown | 'few' | null;
        readonly headline: string | null;
      }[];
    }[];
  }[];
  readonly recurring: readonly { readonly number: number; readonly teams: number }[];
  readonly small: { groups: number; workshops: number; agreed: number; done: number } | null;
}

interface EffortTold {
  readonly [key: string]: unknown;
  readonly date: string | null;
}

/** What the command says of the same files. */
export function answersOfCommand(
  files: readonly { readonly file: string; readonly text: string }[],
  today: string,
): Answers {
  const lines = new Map<EffortSummary, number>();
  const workshops = files.map(({ file, text }): FiledSummary => {
    const summary = { file, ...summaryOf(disclosed(text)) };
    const placeAt = placesIn(text);
    for (const effort of summary.efforts) lines.set(effort, placeAt(effort.offset).line);
    return summary;
  });
  const told = { workshops, lines, today };
  const teams = new Map(workshops.map(({ file, team }) => [file, team]));
  const efforts = effortRecords(filedEfforts(workshops, today), told) as EffortTold[];
  const portfolio = portfolioJson(portfolioOf(workshops), told) as PortfolioTold;
  const { groups, ...small } = portfolio.small ?? { groups: 0, workshops: 0, agreed: 0, done: 0 };
  return {
    latest_effort: efforts.map(
      ({ id, file, line, team, date, round, text, state, done, overdue, community, responsible, due }) => ({
        ...{ id, file, line, team, held_on: date ?? '', round, words: text, state, done, overdue },
        ...{ community, responsible, due },
      }),
    ),
    recurring_imbalance: portfolio.recurring.map(({ number, teams }) => ({ imbalance: number, teams })),
    now_to_wanted: portfolio.teams
      .flatMap(({ rounds }) =>
        rounds.flatMap(({ file, round, date, communities }) =>
          communities.map(({ id, now, wanted, headline }) => ({
            ...{ team: teams.get(file), held_on: date ?? '', file, round, community: id },
            ...columns('now', now),
            ...columns('wanted', wanted),
            headline,
          })),
        ),
      )
      .sort((a, b) => compare(a.file, b.file) || compare(a.community, b.community)),
    small_groups: [{ teams: groups, workshops: small.workshops, agreed: small.agreed, done: small.done }],
  };
}

function columns(question: 'now' | 'wanted', rating: Shown | 'few' | null) {
  const shown = rating === 'few' ? null : rating;
  return {
    [`${question}_state`]: rating === 'few' ? 'few' : rating ? 'shown' : 'none',
    [`${question}_median`]: shown?.median ?? null,
    [`${question}_low`]: shown?.low ?? null,
    [`${question}_high`]: shown?.high ?? null,
    [`${question}_answers`]: shown?.count ?? null,
    [`${question}_agreement`]: shown?.agreement ?? null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
