import { parseArgs } from 'node:util';
import type { Language } from '../model/communities.js';
import { isoDateOf } from '../model/isoDates.js';
import { groupings, type FiledEffort, type Grouping } from '../portfolio/effortGroups.js';
import type { Lines } from '../data/effortRecords.js';
import { exitCodes, UsageError } from './exit.js';
import { formatOf } from './format.js';
import { exitCodeOf, gather, heldFiles, withRelativeNames, type Gathered } from './gather.js';
import { complain, print } from './output.js';
import {
  printableJson,
  printableLines,
  printableNdjson,
  printableText,
  type Printable,
} from './printable.js';
import { leaving, namesOption, readerOf, refuseTellingName } from './refuse.js';
import { refuseInputs, writeWhole } from './writeWhole.js';

const options = {
  format: { type: 'string' },
  by: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  ...namesOption,
} as const;

/**
 * `samklang efforts FILES|FOLDERS…`: the efforts of all workshops among them. In a format that is passed on nothing is
 * written where anything looks like personal data; as text, nothing of a file with numbers or addresses of people.
 */
export async function efforts(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const format = formatOf(values.format, ['text', 'json', 'ndjson', 'csv', 'xlsx', 'ics']);
  const by = groupings.find((known) => known === (values.by ?? 'date'));
  if (!by) throw new UsageError(`--by is one of ${groupings.join(', ')}, not "${values.by ?? ''}"`);
  if (positionals.length === 0) throw new UsageError('efforts needs at least one file or folder');
  const { out, force = false } = values;
  if ((format === 'xlsx') !== (out !== undefined))
    throw new UsageError('xlsx needs --out: a file to write to; no other format of efforts takes it');
  const namesAllowed = values['allow-names'] === true;
  const gathered = leaving(await gather(positionals), { to: readerOf(format), namesAllowed });
  if (!gathered) return exitCodes.findings;
  if (out !== undefined) {
    const { workshops } = gathered;
    await refuseTellingName(out);
    refuseInputs(
      out,
      workshops.map(({ file }) => file),
    );
    const content = await asWorkbook(withRelativeNames(gathered));
    writeWhole(out, content, { existing: force ? 'replace' : 'refuse' });
    await print(printableLines([out]));
    return exitCodeOf(gathered);
  }
  const text =
    format === 'ics'
      ? await calendar(gathered)
      : await written(format === 'text' ? gathered : withRelativeNames(gathered), format, by);
  if (text === null) {
    const { effortTexts, heldNotices } = await import('../lazy/core.js');
    const language = gathered.workshops[0]?.language ?? 'da';
    const held = heldNotices(heldFiles(gathered), language).map((notice) => notice.text);
    const told = held.length > 0 ? held : [effortTexts[language].calendar.empty];
    for (const line of told) complain(`samklang: ${line}`);
    return held.length > 0 ? exitCodeOf(gathered) : exitCodes.findings;
  }
  await print(text);
  return exitCodeOf(gathered);
}

/** Null where there is no day to put into a calendar: programs refuse a file without events. */
async function calendar({ workshops, changed }: Gathered): Promise<Printable | null> {
  const { calendarEvents, calendarText } = await import('../lazy/sharing.js');
  const events = calendarEvents(workshops);
  if (events.length === 0) return null;
  const times = { made: new Date(), changed };
  return printableText(calendarText(events, workshops[0]!.language, times));
}

async function written(gathered: Gathered, format: string, by: Grouping): Promise<Printable> {
  const { workshops, lines } = gathered;
  const { effortTable, effortsJson, effortsNdjson, filedEfforts } = await import('../lazy/core.js');
  const today = isoDateOf(new Date());
  const filed = filedEfforts(workshops, today);
  const language = workshops[0]?.language ?? 'da';
  switch (format) {
    case 'json':
      return printableJson(`${JSON.stringify(effortsJson(filed, { workshops, lines, today }), null, 2)}\n`);
    case 'ndjson':
      return printableNdjson(effortsNdjson(filed, { workshops, lines, today }));
    case 'csv': {
      const { head, rows } = effortTable(filed, workshops, language);
      return printableText((await import('../lazy/sharing.js')).csvText([head, ...rows]));
    }
    default: {
      const told = await unreadLines(gathered);
      if (filed.length > 0) return printableLines([...(await asText(filed, lines, by, language)), ...told]);
      // That there are none is known only where every file could be looked at.
      const { effortTexts } = await import('../lazy/core.js');
      const isKnown = gathered.withheld.length + gathered.unreadable.length === 0;
      return printableLines(isKnown ? [effortTexts[language].none, ...told] : told.filter(Boolean));
    }
  }
}

/** The table of `csv` as a workbook. */
async function asWorkbook({ workshops }: Gathered): Promise<Uint8Array> {
  const { content, effortTable, effortTexts, filedEfforts } = await import('../lazy/core.js');
  const { workbook } = await import('../lazy/sharing.js');
  const language = workshops[0]?.language ?? 'da';
  const table = effortTable(filedEfforts(workshops, isoDateOf(new Date())), workshops, language);
  const name = effortTexts[language].title;
  return workbook(table, { name, about: [content[language].credit], language });
}

/** Which files are not read in full, in their own language, and how many are not there at all. */
async function unreadLines(gathered: Gathered): Promise<string[]> {
  const { workshops } = gathered;
  const { heldNotices, portfolioTexts } = await import('../lazy/core.js');
  const told = workshops
    .filter(({ unread }) => unread > 0)
    .map(({ file, unread, language }) => `${file}: ${portfolioTexts[language].unread(unread)}`);
  const held = heldNotices(heldFiles(gathered), workshops[0]?.language ?? 'da');
  told.push(...held.map(({ text }) => text));
  return told.length > 0 ? ['', ...told] : [];
}

/** In groups, in the language of the first file. */
async function asText(
  efforts: readonly FiledEffort[],
  lines: Lines,
  by: Grouping,
  language: Language,
): Promise<string[]> {
  const { effortDetail, groupEfforts, groupLabel } = await import('../lazy/core.js');
  return groupEfforts(efforts, by).flatMap((group, index) => {
    const items = group.efforts.flatMap((filed) => {
      const { text, done } = filed.effort;
      const detail = effortDetail(filed, language, by);
      return [
        `  [${done ? 'x' : ' '}] ${text} (${detail})`,
        `      ${filed.workshop.file}:${lines.get(filed.effort) ?? ''}`,
      ];
    });
    return [...(index > 0 ? [''] : []), groupLabel(group, language), ...items];
  });
}
