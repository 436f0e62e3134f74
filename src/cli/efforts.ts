import { parseArgs } from 'node:util';
import type { Language } from '../model/communities.js';
import { groupings, type FiledEffort, type Grouping } from '../portfolio/effortGroups.js';
import type { EffortSummary, FiledSummary } from '../portfolio/summary.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { readText } from './files.js';
import { formatOf } from './format.js';
import { endWithReader, print } from './output.js';
import { today } from './today.js';
import { filesIn } from './walk.js';

const options = { format: { type: 'string' }, by: { type: 'string' } } as const;

/** The line (from 1) on which each effort stands. */
type Lines = ReadonlyMap<EffortSummary, number>;

interface Gathered {
  readonly workshops: readonly FiledSummary[];
  readonly lines: Lines;
  readonly unreadable: number;
  readonly withErrors: number;
}

/** `samklang efforts FILES|FOLDERS…`: the efforts of all workshops among them. */
export async function efforts(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const format = formatOf(values.format, ['text', 'json', 'ndjson', 'csv', 'ics']);
  const by = groupings.find((known) => known === (values.by ?? 'date'));
  if (!by) throw new UsageError(`--by is one of ${groupings.join(', ')}, not "${values.by ?? ''}"`);
  if (positionals.length === 0) throw new UsageError('efforts needs at least one file or folder');
  endWithReader(exitCodes.usage);
  const gathered = await gather(positionals);
  await print(await written(gathered, format, by));
  if (gathered.unreadable > 0) return exitCodes.usage;
  return gathered.withErrors > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Sums up the workshops among the files; other Markdown files are passed over. */
async function gather(paths: readonly string[]): Promise<Gathered> {
  const { analyse, summaryOf } = await import('../analysis.js');
  const workshops: FiledSummary[] = [];
  const lines = new Map<EffortSummary, number>();
  let unreadable = 0;
  let withErrors = 0;
  for (const found of filesIn(paths)) {
    try {
      const { file } = found;
      if ('problem' in found) throw new FileError(`${file}: ${found.problem}`);
      const text = await readText(file);
      const analysis = analyse(text);
      if (!analysis) continue;
      const summary = summaryOf(analysis);
      workshops.push({ file, ...summary });
      for (const effort of summary.efforts)
        lines.set(effort, text.slice(0, effort.offset).split('\n').length);
      if (analysis.findings.some(({ severity }) => severity === 'error')) withErrors++;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      console.error(`samklang: ${error.message}`);
      unreadable++;
    }
  }
  return { workshops, lines, unreadable, withErrors };
}

async function written({ workshops, lines }: Gathered, format: string, by: Grouping): Promise<string> {
  const { effortTable, filedEfforts } = await import('../analysis.js');
  const day = today();
  const filed = filedEfforts(workshops, day);
  const language = workshops[0]?.language ?? 'da';
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, today: day, efforts: filed.map((effort) => asRow(effort, lines)) }, null, 2)}\n`;
    case 'ndjson':
      return filed.map((effort) => `${JSON.stringify(asRow(effort, lines))}\n`).join('');
    case 'csv':
      return (await import('../reporting.js')).csvText(effortTable(filed, language));
    case 'ics': {
      const { calendarEvents, calendarText } = await import('../reporting.js');
      return calendarText(calendarEvents(workshops), language, new Date());
    }
    default:
      return asText(filed, lines, by, language);
  }
}

/** The shape is documented and stable. */
function asRow({ effort, workshop, period }: FiledEffort, lines: Lines): object {
  const { file, title, team, date, language } = workshop;
  const { text, state, done, community, responsible, due, supports } = effort;
  return {
    file,
    line: lines.get(effort),
    language,
    title,
    team,
    date,
    text,
    state,
    done,
    overdue: period === 'overdue',
    community,
    responsible,
    due,
    supports,
  };
}

/** In groups, in the language of the first file. */
async function asText(
  efforts: readonly FiledEffort[],
  lines: Lines,
  by: Grouping,
  language: Language,
): Promise<string> {
  const { effortDetail, effortTexts, groupEfforts, groupLabel } = await import('../analysis.js');
  if (efforts.length === 0) return `${effortTexts[language].none}\n`;
  const groups = groupEfforts(efforts, by).map((group) => {
    const items = group.efforts.map((filed) => {
      const { text, done } = filed.effort;
      const detail = effortDetail(filed, language, by);
      return `  [${done ? 'x' : ' '}] ${text} (${detail})\n      ${filed.workshop.file}:${lines.get(filed.effort) ?? ''}\n`;
    });
    return `${groupLabel(group, language)}\n${items.join('')}`;
  });
  return groups.join('\n');
}
