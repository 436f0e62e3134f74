/**
 * Properties try the same texts in every run, so that a run that passed here passes everywhere. `SEED=random` looks for
 * others, and so does a number of one's own; `DEPTH=10` tries ten times as many.
 */
import fc from 'fast-check';

const given = process.env['SEED'] ?? '20261125';
const depth = Number(process.env['DEPTH'] ?? 1);

/** How many texts a property tries, of those that are enough before a commit. */
export function runs(enough: number): number {
  return Math.ceil(enough * depth);
}

fc.configureGlobal({ numRuns: runs(100), ...(given === 'random' ? {} : { seed: Number(given) }) });
