/** The drawing of one scale, in the units of its SVG: five values side by side, the baseline below the dots. */
export const scale = { width: 300, height: 62, baseline: 42, left: 30, step: 60 } as const;

export interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where a value from 1 to 5 stands along the scale. */
export function xOf(value: number): number {
  return scale.left + (value - 1) * scale.step;
}

const room = { width: 52, height: 36 } as const;
const radii = [5, 4, 3, 2.2, 1.6] as const;

/**
 * Places one dot for every rating, equal ratings stacked on each other and, when the stack is full, beside
 * each other. All dots have the same size: the largest at which every stack has room.
 *
 * @param ratings whole numbers from 1 to 5
 */
export function placeDots(ratings: readonly number[]): Dot[] {
  const stacks = [1, 2, 3, 4, 5].map((value) => ratings.filter((rating) => rating === value).length);
  const r = radii.find((radius) => Math.max(...stacks) <= capacity(radius)) ?? radii.at(-1)!;
  const rows = perColumn(r);
  const pitch = 2 * r + 1;
  return stacks.flatMap((count, index) =>
    Array.from({ length: count }, (_, dot) => {
      const columns = Math.ceil(count / rows);
      const column = Math.floor(dot / rows);
      const x = xOf(index + 1) + (column - (columns - 1) / 2) * pitch;
      const y = scale.baseline - 4 - r - (dot % rows) * pitch;
      return { key: `${String(index + 1)}.${String(dot)}`, x, y, r };
    }),
  );
}

function perColumn(r: number): number {
  return Math.floor((room.height + 1) / (2 * r + 1));
}

function capacity(r: number): number {
  return perColumn(r) * Math.floor((room.width + 1) / (2 * r + 1));
}
