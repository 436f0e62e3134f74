/**
 * In a real window not everything is ours, so what failed there is tried once more: by itself, in a window of its own,
 * when everything else has ended.
 */
import type { Counts, Failure } from '../test/counting.js';

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** For Mocha's --grep: the tests that failed, or null for all, where one has no name. */
export function patternOf(failures: readonly Failure[]): string | null {
  if (failures.length === 0 || failures.some(({ title }) => title === '')) return null;
  return `/^(?:${failures.map(({ title }) => literally(title)).join('|')})/`;
}

/** What both tries came to. One that ran no test at all changes nothing. */
export function afterSecondTry(
  first: Counts,
  second: Counts,
): { readonly counts: Counts; readonly mended: readonly string[] } {
  if (second.passed === 0 && second.failures.length === 0) return { counts: first, mended: [] };
  const still = new Set(second.failures.map(({ title }) => title));
  const named = patternOf(first.failures) !== null;
  return {
    counts: {
      passed: (named ? first.passed : 0) + second.passed,
      skipped: named ? first.skipped : second.skipped,
      failures: second.failures,
    },
    mended: first.failures.flatMap(({ title }) => (still.has(title) ? [] : [title])),
  };
}
