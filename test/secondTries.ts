/** Of tests in a real window, where not all that happens is ours, one that fails is tried once more. It is told of. */
import type Mocha from 'mocha';

/** Says why a test is tried again, where that happens; what it gives tells the titles of those that passed then. */
export function watchSecondTries(runner: Mocha.Runner, say: (text: string) => void): () => readonly string[] {
  const failed = new Set<string>();
  const passed: string[] = [];
  runner.on('retry', (test: Mocha.Test, error: unknown) => {
    failed.add(test.fullTitle());
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`Tried again: ${test.fullTitle()}\n${why}`);
  });
  runner.on('pass', (test) => {
    if (failed.has(test.fullTitle())) passed.push(test.fullTitle());
  });
  return () => passed;
}
