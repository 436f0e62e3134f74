/** What a run of tests came to, told by Mocha's runner, in Node and in a browser. */
import type Mocha from 'mocha';

export interface Failure {
  /** The test's full title; of a hook, that of the tests around which it stands. */
  readonly title: string;
  readonly why: string;
}

export interface Counts {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

function failureOf(failed: Mocha.Test | Mocha.Hook, error: unknown): Failure {
  return {
    title: failed.type === 'hook' ? (failed.parent?.fullTitle() ?? '') : failed.fullTitle(),
    why: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** What it gives tells the counts, once the run has ended. */
export function count(runner: Mocha.Runner): () => Counts {
  const failures: Failure[] = [];
  runner.on('fail', (failed: Mocha.Test | Mocha.Hook, error: unknown) =>
    failures.push(failureOf(failed, error)),
  );
  return () => {
    const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
    return { passed, skipped, failures };
  };
}
