import { fillIn } from './fillIn.js';

/** "1 new number", "3 new numbers": `many` has {n} where the number goes. */
export function numbered(count: number, one: string, many: string): string {
  return count === 1 ? one : fillIn(many, { n: String(count) });
}
