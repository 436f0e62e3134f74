import type { FiledSummary } from '../portfolio/summary.js';
import type { Stop } from '../disclosure/stop.js';
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

/** The option that lets possible names through; they are told all the same. */
export const namesOption = { 'allow-names': { type: 'boolean' } } as const;

/** Tells on standard error why nothing is exported; returns the exit code. */
export function refuse(stops: readonly (FiledStop & { readonly asks?: boolean })[]): number {
  tellStops(stops);
  const isNamesOnly = stops.every(({ asks }) => asks);
  complain(
    isNamesOnly
      ? 'samklang: nothing was exported, because of the possible names above; --allow-names shares them all the same'
      : 'samklang: nothing was exported, because of the places above',
  );
  return exitCodes.findings;
}

/**
 * Whether what many workshops were summed up to may be written; if not, it is said why. What is shown on one's own
 * screen leaves out the files of which nothing may leave and goes on; nothing is passed on while there is one. Possible
 * names are told before anything is passed on.
 */
export function mayLeave(
  {
    workshops,
    withheld,
  }: { readonly workshops: readonly FiledSummary[]; readonly withheld: readonly FiledStop[] },
  { isPassedOn, namesAllowed }: { readonly isPassedOn: boolean; readonly namesAllowed: boolean },
): boolean {
  if (!isPassedOn) {
    tellStops(withheld);
    return true;
  }
  const exposed = workshops.flatMap(({ file, exposed: places }) =>
    places.map((place) => ({ file, ...place })),
  );
  const stops = [...withheld, ...exposed];
  if (withheld.length > 0 || exposed.some(({ asks }) => !asks || !namesAllowed)) {
    refuse(stops);
    return false;
  }
  tellStops(exposed);
  return true;
}
