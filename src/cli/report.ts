import { promises } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDateOf } from '../model/isoDates.js';
import { readTimeOfDay } from '../model/timeOfDay.js';
import {
  isPacked,
  reportFormats,
  reportKinds,
  type ReportFormat,
  type ReportKind,
} from '../sharing/kinds.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { complain, print } from './output.js';
import { printableJson, printableLines, printableText } from './printable.js';
import { namesOption, refuse, refuseTellingName, tellStops } from './refuse.js';
import { reportMade } from './reportMade.js';
import { refuseInputs, writeWhole } from './writeWhole.js';

const options = {
  kind: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  start: { type: 'string' },
  'without-notes': { type: 'boolean' },
  exclusion: { type: 'string' },
  ...namesOption,
} as const;

/** So many places that are left out are told one by one. */
const mostPlaces = 12;

/**
 * `samklang report FILES|FOLDERS…`: one report on all workshops among them, to standard output or a file. Where
 * anything looks like personal data nothing is written, and the places are told.
 */
export async function report(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const kind = reportKinds.find((known) => known === (values.kind ?? 'minutes'));
  if (!kind) throw new UsageError(`--kind is one of ${reportKinds.join(', ')}, not "${values.kind ?? ''}"`);
  const format = reportFormats.find((known) => known === (values.format ?? 'md'));
  if (!format)
    throw new UsageError(`--format is one of ${reportFormats.join(', ')}, not "${values.format ?? ''}"`);
  const hand = inHand(kind, values);
  const exclusion = (['keep', 'omit'] as const).find((known) => known === values.exclusion);
  if (values.exclusion !== undefined && !exclusion)
    throw new UsageError(`--exclusion is keep or omit, not "${values.exclusion}"`);
  if (positionals.length === 0) throw new UsageError('report needs at least one file or folder');
  if (isPacked(format) && values.out === undefined)
    throw new UsageError(`${format} needs --out: a file or a folder to write to`);
  const asked = {
    namesAllowed: values['allow-names'] === true,
    ...(exclusion && { exclusion }),
    ...hand,
    today: isoDateOf(new Date()),
  };
  const { inputs, hasErrors, made } = await reportMade(positionals, kind, format, asked);
  if (!made) throw noWorkshop(positionals);
  if ('refused' in made) return refuse(made.refused);
  const { content, fileName, told, leftOut } = made;
  tellStops(told);
  for (const { file, lines } of leftOut)
    complain(`samklang: ${file}: not in this report: ${linesTold(lines)}`);
  if (values.out !== undefined) {
    const isNamedFolder = values.out.endsWith('/') || values.out.endsWith(sep);
    const path = isNamedFolder || (await isFolder(values.out)) ? join(values.out, fileName) : values.out;
    await refuseTellingName(path);
    refuseInputs(path, inputs);
    if (isNamedFolder) await promises.mkdir(values.out, { recursive: true });
    writeWhole(path, content, { existing: values.force === true ? 'replace' : 'refuse' });
    await print(printableLines([path]));
  } else if (typeof content === 'string') {
    await print(isJson(format) ? printableJson(content) : printableText(content));
  }
  return hasErrors ? exitCodes.findings : exitCodes.clean;
}

/** "line 12, lines 20–34", the first of them. */
function linesTold(lines: readonly { readonly from: number; readonly to: number }[]): string {
  const told = lines.map(({ from, to }) => (from === to ? `line ${from}` : `lines ${from}–${to}`));
  const more = told.length - mostPlaces;
  return [...told.slice(0, mostPlaces), ...(more > 0 ? [`${more} more places`] : [])].join(', ');
}

/** What only the script takes: the facilitator's own notes, unless they are to be left out, and when it begins. */
function inHand(
  kind: ReportKind,
  values: { readonly start?: string | undefined; readonly 'without-notes'?: boolean | undefined },
): { readonly notes: boolean; readonly start: number | null } {
  const { start, 'without-notes': withoutNotes } = values;
  if (kind !== 'script' && (start ?? withoutNotes) !== undefined)
    throw new UsageError('--start and --without-notes belong to --kind script');
  const time = start === undefined ? null : readTimeOfDay(start);
  if (start !== undefined && time === null)
    throw new UsageError(`--start is a time of day such as 9:00, not "${start}"`);
  return { notes: kind === 'script' && withoutNotes !== true, start: time };
}

function noWorkshop(paths: readonly string[]): FileError {
  return new FileError(`${paths.join(', ')}: no workshop file; one has "samklang:" in its front matter`);
}

async function isFolder(path: string): Promise<boolean> {
  return promises.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function isJson(format: ReportFormat): boolean {
  return format === 'json' || format === 'ndjson';
}
