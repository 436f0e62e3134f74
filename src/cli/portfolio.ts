import { parseArgs } from 'node:util';
import { isoDateOf } from '../model/isoDates.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { CommunityRow, PortfolioView } from '../protocol/portfolio.js';
import { exitCodes, UsageError } from './exit.js';
import { formatOf } from './format.js';
import { exitCodeOf, gather, heldFiles, withRelativeNames, type Gathered } from './gather.js';
import { print } from './output.js';
import {
  printableJson,
  printableLines,
  printableNdjson,
  printableText,
  type Printable,
} from './printable.js';
import { leaving, namesOption, readerOf } from './refuse.js';

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
  const namesAllowed = values['allow-names'] === true;
  // The table only counts what was agreed.
  const reading = { to: readerOf(format), namesAllowed, withEfforts: format !== 'csv' };
  const gathered = leaving(await gather(positionals), reading);
  if (!gathered) return exitCodes.findings;
  const { portfolioOf } = await import('../lazy/core.js');
  const told = format === 'text' ? gathered : withRelativeNames(gathered);
  await print(await written(portfolioOf(told.workshops), told, format));
  return exitCodeOf(gathered);
}

async function written(all: Portfolio, gathered: Gathered, format: string): Promise<Printable> {
  const { workshops, lines } = gathered;
  const { portfolioJson, portfolioNdjson } = await import('../lazy/core.js');
  const language = workshops[0]?.language ?? 'da';
  const told = { workshops, lines, today: isoDateOf(new Date()) };
  switch (format) {
    case 'json':
      return printableJson(`${JSON.stringify(portfolioJson(all, told), null, 2)}\n`);
    case 'ndjson':
      return printableNdjson(portfolioNdjson(all, told));
    case 'csv': {
      const { portfolioTable } = await import('../lazy/core.js');
      return printableText((await import('../lazy/sharing.js')).csvText(portfolioTable(all, language)));
    }
    default: {
      const { portfolioTexts, portfolioView } = await import('../lazy/core.js');
      const held = heldFiles(gathered);
      const read = { read: 0, total: 0, running: false, stopped: false, held, names: [], inPart: 0 };
      const view = portfolioView(all, read, language);
      if (all.groups > 0) return printableLines(asText(view));
      // There are some, of which nothing is shown.
      const told = view.notices.map(({ text }) => text);
      return printableLines(told.length > 0 ? told : [portfolioTexts[language].none]);
    }
  }
}

/** In the language of the first file. */
function asText({ title, subtitle, notices, teams, recurring, small, labels }: PortfolioView): string[] {
  const parts = teams.map(({ name, rounds, rows }) => [
    name,
    ...rounds.flatMap(({ date, file, rated, agreedText, agreed, followUp }, index) => [
      `  ${date} (${file})`,
      // A check asks for no ratings, and need not say so four times.
      ...(rated ? ratingLines(rows, index) : []),
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
  const told = notices.length > 0 ? [notices.map(({ text }) => text)] : [];
  const all = [[`${title}: ${subtitle}`], ...told, ...parts, ...folded, [labels.recurring, ...common]];
  return [...all.flatMap((part) => [...part, '']), labels.noRanking];
}

function ratingLines(rows: readonly CommunityRow[], round: number): string[] {
  return rows.map(({ name, cells }) => indented(`${name}: ${cells[round]?.label ?? ''}`));
}

function indented(line: string): string {
  return `    ${line}`;
}
