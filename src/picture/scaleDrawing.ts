import type { CommunityId } from '../model/communities.js';
import { placeDots, scale, xOf } from './dots.js';
import { colours, ink, quiet } from './palette.js';

/** The ratings of one question, as a picture for paper shows them. */
export interface ScaleRatings {
  readonly community: CommunityId;
  /** Whole numbers from 1 to 5; empty when not answered. */
  readonly ratings: readonly number[];
  /** The median; of two camps, the median of each; none when not answered. */
  readonly centres: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
}

/** What a scale is drawn of: the same shapes as an SVG and as the pixels of a PNG. */
export type Shape =
  | {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: string;
    }
  /** A stretch of line with round ends. */
  | {
      readonly type: 'stroke';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly width: number;
      readonly fill: string;
    }
  /** One of the numbers from 1 to 5, centred at x, its foot on y. */
  | {
      readonly type: 'number';
      readonly value: number;
      readonly x: number;
      readonly y: number;
      readonly fill: string;
    };

/** How large the drawing of a scale is, with the numbers below it. */
export const scaleSize = { width: scale.width, height: scale.baseline + 32 } as const;

/** One scale: every rating a dot, the spread a band, the median a mark, the five numbers below. */
export function scaleShapes({ community, ratings, centres, low, high }: ScaleRatings): Shape[] {
  const { line, strong } = colours[community];
  const y = scale.baseline;
  const level = (from: number, to: number, width: number, fill: string): Shape => ({
    type: 'stroke',
    from: [from, y],
    to: [to, y],
    width,
    fill,
  });
  return [
    level(xOf(1) - 26, xOf(5) + 26, 1, quiet),
    ...(low !== null && high !== null ? [level(xOf(low) - 6, xOf(high) + 6, 8, line)] : []),
    ...placeDots(ratings).map(({ x, y: at, r }): Shape => ({ type: 'circle', x, y: at, r, fill: strong })),
    ...centres.map((centre): Shape => ({
      type: 'stroke',
      from: [xOf(centre), y],
      to: [xOf(centre), y + 7],
      width: 6,
      fill: ink,
    })),
    ...[1, 2, 3, 4, 5].map((value): Shape => ({
      type: 'number',
      value,
      x: xOf(value),
      y: y + 28,
      fill: ink,
    })),
  ];
}
