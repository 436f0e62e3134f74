import type { Place } from '../text/place.js';
import type { FiledSummary } from '../portfolio/summary.js';
import { exitCodes } from './exit.js';
import { complain } from './output.js';

/** A place that stops an export. */
interface Stop extends Place {
  readonly file: string;
  readonly code: string;
  /** In the file's language. */
  readonly message: string;
}

/** Tells on standard error why nothing is exported, a line for each place; returns the exit code. */
export function refuse(stops: readonly Stop[]): number {
  for (const { file, line, column, message, code } of stops)
    complain(`${file}:${line}:${column} ${message} [${code}]`);
  complain('samklang: nothing was exported, because of the places above');
  return exitCodes.findings;
}

/** What stops an export of what many workshops were summed up to. */
export function stopsIn(workshops: readonly FiledSummary[]): Stop[] {
  return workshops.flatMap(({ file, exposed }) => exposed.map((place) => ({ file, ...place })));
}
