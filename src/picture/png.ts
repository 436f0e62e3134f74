import { joined, pngFile } from './pngFile.js';
import type { Shape } from './scaleDrawing.js';

/** A picture of shapes as pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/**
 * Draws shapes on white and gives the file of a PNG, for where an SVG is not understood.
 *
 * @param density pixels to each unit of the drawing
 */
export async function png({ width, height, shapes }: Drawing, density: number): Promise<Uint8Array> {
  const columns = Math.round(width * density);
  const rows = Math.round(height * density);
  const pixels = new Uint8Array(rows * (1 + 3 * columns)).fill(255);
  // Each row begins with the filter that it was written with: none.
  for (let row = 0; row < rows; row++) pixels[row * (1 + 3 * columns)] = 0;
  for (const part of shapes.flatMap(parts)) paint(pixels, columns, rows, part, density);
  return pngFile(columns, rows, 'rgb', await deflated(pixels));
}

/** A line with round ends, from a point to a point; a circle is one that is only a point. */
interface Capsule {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly r: number;
  readonly fill: string;
}

function parts(shape: Shape): Capsule[] {
  switch (shape.type) {
    case 'circle':
      return [{ x: shape.x, y: shape.y, dx: 0, dy: 0, r: shape.r, fill: shape.fill }];
    case 'stroke': {
      const [x, y] = shape.from;
      return [{ x, y, dx: shape.to[0] - x, dy: shape.to[1] - y, r: shape.width / 2, fill: shape.fill }];
    }
    case 'number':
      return (digits[shape.value] ?? []).flatMap((line) =>
        line.slice(1).map(([toX, toY], index) => {
          const [x, y] = line[index]!;
          const at = { x: shape.x + x, y: shape.y + y - digitHeight };
          return { ...at, dx: toX - x, dy: toY - y, r: 0.75, fill: shape.fill };
        }),
      );
  }
}

const digitHeight = 11;

/** The numbers from 1 to 5 as lines in a field six wide, centred, and eleven high. */
const digits: Readonly<Record<number, readonly (readonly (readonly [number, number])[])[]>> = {
  1: [
    [
      [-2.2, 2],
      [0.4, 0.3],
      [0.4, 11],
    ],
  ],
  2: [
    [
      [-2.8, 2.8],
      [-2.4, 1.3],
      [-1.2, 0.4],
      [0.4, 0.2],
      [1.9, 0.8],
      [2.7, 2.1],
      [2.5, 3.8],
      [1, 6],
      [-2.9, 10.8],
      [3, 10.8],
    ],
  ],
  3: [
    [
      [-2.6, 1.6],
      [-1.2, 0.4],
      [0.4, 0.2],
      [1.9, 0.9],
      [2.5, 2.3],
      [2.1, 3.9],
      [0.8, 4.9],
      [-0.7, 5.1],
    ],
    [
      [0.6, 5.1],
      [2.1, 5.9],
      [2.8, 7.5],
      [2.5, 9.3],
      [1.3, 10.6],
      [-0.3, 11],
      [-1.8, 10.6],
      [-2.9, 9.4],
    ],
  ],
  4: [
    [
      [1.4, 11],
      [1.4, 0.3],
      [-3.2, 7.8],
      [3.3, 7.8],
    ],
  ],
  5: [
    [
      [2.5, 0.4],
      [-1.9, 0.4],
      [-2.4, 5],
      [-1, 4.2],
      [0.6, 4.1],
      [2.1, 5],
      [2.8, 6.8],
      [2.5, 8.9],
      [1.3, 10.4],
      [-0.3, 11],
      [-1.8, 10.6],
      [-2.8, 9.3],
    ],
  ],
};

/** Paints a shape; a pixel on its rim takes as much of the colour as the shape covers of it. */
function paint(
  pixels: Uint8Array,
  columns: number,
  rows: number,
  { x, y, dx, dy, r, fill }: Capsule,
  density: number,
): void {
  const colour = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  const reach = r + 1 / density;
  const first = (from: number) => Math.max(0, Math.floor((from - reach) * density));
  const last = (to: number, most: number) => Math.min(most, Math.ceil((to + reach) * density));
  const length = dx * dx + dy * dy;
  for (let row = first(Math.min(y, y + dy)); row < last(Math.max(y, y + dy), rows); row++) {
    for (let column = first(Math.min(x, x + dx)); column < last(Math.max(x, x + dx), columns); column++) {
      const px = (column + 0.5) / density - x;
      const py = (row + 0.5) / density - y;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
      const distance = Math.hypot(px - along * dx, py - along * dy) - r;
      const cover = Math.min(1, Math.max(0, 0.5 - distance * density));
      if (cover === 0) continue;
      const at = row * (1 + 3 * columns) + 1 + 3 * column;
      for (let index = 0; index < 3; index++) {
        const before = pixels[at + index]!;
        pixels[at + index] = Math.round(before + (colour[index]! - before) * cover);
      }
    }
  }
}

/** The bytes compressed, in a zlib stream (RFC 1950): of hundreds of pictures nobody could hold the pixels. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  const parts: Uint8Array[] = [];
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    parts.push(value);
  }
}
