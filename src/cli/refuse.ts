import type { FiledSummary } from '../portfolio/summary.js';
import type { Stop } from '../disclosure/stops.js';
import { exitCodes } from './exit.js';
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

/** Tells on standard error why nothing is exported; returns the exit code. */
export function refuse(stops: readonly FiledStop[]): number {
  tellStops(stops);
  complain('samklang: nothing was exported, because of the places above');
  return exitCodes.findings;
}

/**
 * What stops an export of what many workshops were summed up to. What is shown on one's own screen leaves out the files
 * of which nothing may leave and goes on; nothing is passed on while there is one.
 */
export function stopsIn(
  {
    workshops,
    withheld,
  }: { readonly workshops: readonly FiledSummary[]; readonly withheld: readonly FiledStop[] },
  isPassedOn: boolean,
): FiledStop[] {
  if (!isPassedOn) {
    tellStops(withheld);
    return [];
  }
  return [
    ...withheld,
    ...workshops.flatMap(({ file, exposed }) => exposed.map((place) => ({ file, ...place }))),
  ];
}
