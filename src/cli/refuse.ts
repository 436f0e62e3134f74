import { basename } from 'node:path';
import type { Exposed } from '../portfolio/exposed.js';
import type { FiledSummary } from '../portfolio/summary.js';
import { exclusionCode, type Stop } from '../disclosure/stop.js';
import { exitCodes, FileError } from './exit.js';
import { complain } from './output.js';

/** A place in a file for which nothing is exported. */
export interface FiledStop extends Stop {
  readonly file: string;
}

/** Tells the places on standard error, a line for each. */
export function tellStops(stops: readonly FiledStop[]): void {
  for (const { file, line, column, message, code } of stops)
    complain(`${file}:${line}:${column} ${message} [${code}]`);
}

/** The option that lets possible names through; they are told all the same. */
export const namesOption = { 'allow-names': { type: 'boolean' } } as const;

/** Tells on standard error why nothing is exported; returns the exit code. */
export function refuse(stops: readonly (FiledStop & { readonly asks?: boolean })[]): number {
  tellStops(stops);
  const answers = stops.every(({ asks }) => asks) ? new Set(stops.map(({ code }) => answerTo(code))) : [];
  complain(['samklang: nothing was exported, because of the places above', ...answers].join('; '));
  return exitCodes.findings;
}

/** Throws a FileError when a file that is about to be written would tell a number or an address of somebody by its name. */
export async function refuseTellingName(path: string): Promise<void> {
  const { exposedInName } = await import('../lazy/analysis.js');
  const [told] = exposedInName(basename(path), 'en');
  if (told) throw new FileError(`--out: ${told.message} [${told.code}]`);
}

/** Who reads what is written: oneself, others, or programs, which are told all that a file's own fields say. */
export type Reader = 'oneself' | 'others' | 'programs';

/** Who reads, whether they read what was agreed, and whether possible names were allowed. */
interface Leave {
  readonly to: Reader;
  readonly namesAllowed: boolean;
  /** Left out where it is so. */
  readonly withEfforts?: boolean;
}

/** Who reads a format. */
export function readerOf(format: string): Reader {
  if (format === 'text') return 'oneself';
  return format === 'json' || format === 'ndjson' ? 'programs' : 'others';
}

/** How somebody who has seen a place says what is to become of it. */
function answerTo(code: string): string {
  return code === exclusionCode
    ? '--exclusion keep has what is said of bullying and exclusion in it, --exclusion omit leaves it out'
    : '--allow-names shares possible names all the same';
}

/** What many workshops were summed up to, and the places for which nothing of a file leaves. */
interface SummedUp {
  readonly workshops: readonly FiledSummary[];
  readonly withheld: readonly FiledStop[];
}

/**
 * What of many workshops may be written; null when nothing may, and then it is said why. What is shown on one's own
 * screen leaves out the files of which nothing may leave, and goes on; nothing is passed on while there is one. Numbers
 * and addresses of people are neither shown nor passed on: what is printed is soon in a file or a log. Possible names
 * are told before anything is passed on.
 */
export function leaving<T extends SummedUp>(
  all: T,
  { to, namesAllowed, withEfforts = true }: Leave,
): T | null {
  const { workshops, withheld } = all;
  const exposed = workshops
    .flatMap((workshop) => placesIn(workshop, to))
    .filter(({ inEffort }) => withEfforts || !inEffort);
  if (to === 'oneself') {
    const stops = [...withheld, ...exposed.filter(({ asks }) => !asks)];
    tellStops(stops);
    const stopped = new Set(stops.map(({ file }) => file));
    return { ...all, workshops: workshops.filter(({ file }) => !stopped.has(file)), withheld: stops };
  }
  if (withheld.length > 0 || exposed.some(({ asks }) => !asks || !namesAllowed)) {
    refuse([...withheld, ...exposed]);
    return null;
  }
  tellStops(exposed);
  return all;
}

function placesIn({ file, exposed, exposedInData }: FiledSummary, to: Reader): (FiledStop & Exposed)[] {
  return [...exposed, ...(to === 'programs' ? exposedInData : [])].map((place) => ({ file, ...place }));
}
