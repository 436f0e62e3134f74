import { UsageError } from './exit.js';

/** The value of `--format`; the first known one when the option is not given. */
export function formatOf(value: string | undefined, known: readonly [string, ...string[]]): string {
  if (value === undefined) return known[0];
  if (!known.includes(value)) throw new UsageError(`--format is one of ${known.join(', ')}, not "${value}"`);
  return value;
}
