import { parseArgs } from 'node:util';
import type { Language } from '../model/communities.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { CommunityRow, PortfolioView } from '../protocol/portfolio.js';
import { exitCodes, UsageError } from './exit.js';
import { formatOf } from './format.js';
import { exitCodeOf, gather, withRelativeNames } from './gather.js';
import { endWithReader, print } from './output.js';
import { printableJson, printableLines, printableText, type Printable } from './printable.js';
import { leaving, namesOption } from './refuse.js';

/**
 * `samklang portfolio FILES|FOLDERS…`: all workshops among them, team by team in the order of time. In a format that is
 * passed on nothing is written where anything looks like personal data.
 */
export async function portfolio(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, ...namesOption },
  });
  const format = formatOf(values.format, ['text', 'json', 'ndjson', 'csv']);
  if (positionals.length === 0) throw new UsageError('portfolio needs at least one file or folder');
  endWithReader(exitCodes.usage);
  const namesAllowed = values['allow-names'] === true;
  const gathered = leaving(await gather(positionals), { isPassedOn: format !== 'text', namesAllowed });
  if (!gathered) return exitCodes.findings;
  const { portfolioOf } = await import('../lazy/core.js');
  const { workshops } = format === 'text' ? gathered : withRelativeNames(gathered);
  await print(await written(portfolioOf(workshops), format, workshops[0]?.language ?? 'da'));
  return exitCodeOf(gathered);
}

async function written(all: Portfolio, format: string, language: Language): Promise<Printable> {
  switch (format) {
    case 'json':
      return printableJson(`${JSON.stringify({ version: 1, ...all }, null, 2)}\n`);
    case 'ndjson':
      return printableJson(
        all.teams
          .flatMap(({ name, rounds }) =>
            rounds.map((round) => `${JSON.stringify({ team: name, ...round })}\n`),
          )
          .join(''),
      );
    case 'csv': {
      const { portfolioTable } = await import('../lazy/core.js');
      return printableText((await import('../lazy/sharing.js')).csvText(portfolioTable(all, language)));
    }
    default: {
      const { portfolioTexts, portfolioView } = await import('../lazy/core.js');
      if (all.groups === 0) return printableLines([portfolioTexts[language].none]);
      const read = { read: 0, total: 0, running: false, stopped: false, leftOut: 0, inPart: 0 };
      return printableLines(asText(portfolioView(all, read, language)));
    }
  }
}

/** In the language of the first file. */
function asText({ title, subtitle, teams, recurring, small, labels }: PortfolioView): string[] {
  const parts = teams.map(({ name, rounds, rows }) => [
    name,
    ...rounds.flatMap(({ date, file, agreedText, agreed, followUp }, index) => [
      `  ${date} (${file})`,
      ...ratingLines(rows, index),
      indented([agreedText, followUp].filter(Boolean).join('. ')),
      ...agreed.map(({ text, done }) => indented(`[${done ? 'x' : ' '}] ${text}`)),
    ]),
  ]);
  const folded = small
    ? [[labels.small, `  ${small.text}`, ...ratingLines(small.rows, 0), indented(small.agreedText)]]
    : [];
  const common =
    recurring.length > 0
      ? recurring.map(({ text, count }) => `  ${text} (${count})`)
      : [`  ${labels.recurringEmpty}`];
  const all = [[`${title}: ${subtitle}`], ...parts, ...folded, [labels.recurring, ...common]];
  return [...all.flatMap((part) => [...part, '']), labels.noRanking];
}

function ratingLines(rows: readonly CommunityRow[], round: number): string[] {
  return rows.map(({ name, cells }) => indented(`${name}: ${cells[round]?.label ?? ''}`));
}

function indented(line: string): string {
  return `    ${line}`;
}
