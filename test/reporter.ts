/**
 * Mocha's usual report, and the counts as one JSON line at the end of the file that
 * SAMKLANG_COUNTS names, so that `npm test` can add up its parts, wherever each ran.
 */
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { watchSecondTries } from './secondTries.js';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The titles of those that passed at the second try only: each is to be mended, in the test or in what it is about. */
  readonly again: readonly string[];
}

export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const { stats } = runner;
    const again = watchSecondTries(runner, Mocha.reporters.Base.consoleLog);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const file = process.env['SAMKLANG_COUNTS'];
      if (!file || !stats) return;
      const { passes: passed, failures: failed, pending: skipped } = stats;
      const counts: Counts = { passed, failed, skipped, again: again() };
      appendFileSync(file, `${JSON.stringify(counts)}\n`);
    });
  }
}
