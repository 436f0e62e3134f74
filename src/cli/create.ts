import { parseArgs } from 'node:util';
import type { Disclosed } from '../disclosure/disclose.js';
import { languages } from '../model/communities.js';
import { isIsoDate, isoDateOf } from '../model/isoDates.js';
import { templateIds, templateShapes, usualParticipants } from '../model/templates.js';
import { uiTexts } from '../texts/uiTexts.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { readText } from './files.js';
import { print } from './output.js';
import { printableLines } from './printable.js';
import { refuse } from './refuse.js';
import { tellUnread } from './tellUnread.js';
import { writeWhole } from './writeWhole.js';

const options = {
  template: { type: 'string', default: 'balancer' },
  language: { type: 'string', default: 'da' },
  title: { type: 'string' },
  community: { type: 'string' },
  'core-task': { type: 'string' },
  forum: { type: 'string' },
  participants: { type: 'string' },
  minutes: { type: 'string' },
  from: { type: 'string', multiple: true },
  date: { type: 'string' },
} as const;

/** `samklang new [FILE]`: makes a workshop file of a template, never over a file that is there. */
export async function create(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { disclose, isWithheld, newWorkshopText, stopsOf, newFileName, templates, theirAnswers } =
    await import('../lazy/core.js');
  const language = languages.find((known) => known === values.language);
  if (!language) throw new UsageError(`--language is da or en, not "${values.language}"`);
  if (positionals.length > 1) throw new UsageError('new makes one file at a time');
  const id = templateIds.find((known) => known === values.template);
  if (!id) throw new UsageError(`--template is one of ${templateIds.join(', ')}, not "${values.template}"`);
  const named = values.community?.trim();
  if (!named && !values.from)
    throw new UsageError('new needs --community: which work community the workshop is about');
  const date = values.date ?? isoDateOf(new Date());
  if (!isIsoDate(date))
    throw new UsageError(`--date is year-month-day, for example 2026-12-15, not "${date}"`);
  const source = { id, language, text: templates[id](language) };
  const round: Disclosed[] = [];
  for (const file of values.from ?? []) {
    const earlier = disclose(await readText(file));
    if (!earlier) throw new FileError(`${file}: not a workshop file`);
    if (isWithheld(earlier)) return refuse(stopsOf(earlier).map((stop) => ({ file, ...stop })));
    const personal = earlier.personal.filter(({ asks }) => !asks);
    if (personal.length > 0) return refuse(personal.map((stop) => ({ file, ...stop })));
    tellUnread(file, earlier);
    round.push(earlier);
  }
  const theirs = theirAnswers(round);
  const community = named || theirs.community;
  if (!community) throw new UsageError('new needs --community: what it follows up on does not say it');
  const text = newWorkshopText(
    source,
    {
      title:
        values.title ??
        uiTexts[language].newWorkshop.fileTitle(uiTexts[language].templates[id].name, community),
      community,
      coreTask: values['core-task'] ?? theirs.coreTask ?? '',
      forum: values.forum ?? theirs.forum ?? '',
      date,
      participants: wholeNumber(
        'participants',
        values.participants ?? String(theirs.participants ?? usualParticipants(id)),
        1,
        500,
      ),
      minutes: wholeNumber('minutes', values.minutes ?? String(templateShapes[id].minutes), 10, 1440),
    },
    round,
  );
  const path = positionals[0] ?? newFileName(source, { date, community });
  writeWhole(path, text, { existing: 'refuse' });
  await print(printableLines([path]));
  return exitCodes.clean;
}

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < low || number > high) {
    throw new UsageError(`--${name} is a whole number from ${low} to ${high}, not "${text}"`);
  }
  return number;
}
