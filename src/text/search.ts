/**
 * The first of so many things in order for which something holds, by halving: it must hold for all behind it too.
 *
 * @returns `length` when it holds for none
 */
export function firstThat(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
