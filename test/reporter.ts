/**
 * Mocha's usual report, and the counts as one JSON line at the end of the file that
 * SAMKLANG_COUNTS names, so that `npm test` can add up its parts, wherever each ran.
 */
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { count } from './counting.js';

export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const counts = count(runner);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const file = process.env['SAMKLANG_COUNTS'];
      if (file) appendFileSync(file, `${JSON.stringify(counts())}\n`);
    });
  }
}
