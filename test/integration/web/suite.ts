/**
 * Runs the suite in VS Code's web extension host, with mocha's build for browsers. There is no folder to look for
 * tests in and no environment to read: ../web.ts puts both into the bundle.
 */
import 'mocha/mocha.js';
import type Mocha from 'mocha';
import { count } from '../../counting.js';

/** The part of mocha's build for browsers that is used here; it makes itself known as a global. */
interface BrowserMocha {
  setup(options: { readonly ui: 'bdd'; readonly reporter: 'spec'; readonly timeout: number }): void;
  grep(pattern: string): void;
  run(done: (failures: number) => void): Mocha.Runner;
}

/** Mocha formats in Node's way: %s and %d are the arguments after it. */
function formatted(pattern: unknown = '', ...values: readonly unknown[]): string {
  const rest = [...values];
  const line = String(pattern).replace(/%[sd]/g, (place) => (rest.length > 0 ? String(rest.shift()) : place));
  return [line, ...rest.map(String)].join(' ');
}

/**
 * @param load declares the tests
 * @param grep picks tests by name; '' takes all of them
 */
export async function runSuite(load: () => void, grep: string): Promise<void> {
  const { mocha, Mocha: library } = globalThis as unknown as {
    readonly mocha: BrowserMocha;
    readonly Mocha: typeof Mocha;
  };
  // The marks tell scripts/hostedTests.ts what is the report, and what the counts.
  library.reporters.Base.consoleLog = (...parts: unknown[]) => {
    for (const line of formatted(...parts).split('\n')) console.log(`│ ${line}`);
  };
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 900_000 });
  if (grep !== '') mocha.grep(grep);
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((failed) => {
      console.log(`∑ ${JSON.stringify(counts())}`);
      resolve(failed);
    });
    const counts = count(runner);
  });
  if (failures > 0) throw new Error(`${String(failures)} of the tests in the web extension host failed.`);
}
