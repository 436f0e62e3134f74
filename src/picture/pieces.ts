import type { CommunityId } from '../model/communities.js';

/** A place, or a direction of length one; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the four pieces lie: a rectangle with the round core task in its middle. */
export interface Board {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The radius of the core task. */
  readonly core: number;
  /** How far the core task is drawn out to each side, where its text is longer than a circle holds; 0 unless told. */
  readonly coreSpan?: number;
  /** Where the pieces meet, when the upper ones are not as high as the lower ones; the middle unless told. */
  readonly meeting?: Point;
  /** The distance between two pieces, and between a piece and the core task. */
  readonly gap: number;
  /** The radius of the rounded outer corners. */
  readonly corner: number;
  /** The radius of a knob's head, the radius of the curves at its neck, how far out the middle of its head is. */
  readonly knob: { readonly head: number; readonly neck: number; readonly reach: number };
}

/** The direction in which the outline of each piece leaves its outer corner, clockwise. */
const leaving: Readonly<Record<CommunityId, Point>> = {
  organisational: { x: 1, y: 0 },
  professional: { x: 0, y: 1 },
  collegial: { x: -1, y: 0 },
  task: { x: 0, y: -1 },
};

export function centreOf({ left, top, right, bottom, meeting }: Board): Point {
  return meeting ?? { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * The outline of one piece as the path of an SVG, all lines and arcs, so that its distance to the other pieces
 * is the same everywhere. Each piece holds on to the next one, clockwise, with a knob.
 */
export function piecePath(board: Board, community: CommunityId): string {
  const { gap, corner, core, coreSpan = 0 } = board;
  const along = leaving[community];
  const inwards = { x: -along.y, y: along.x };
  const centre = centreOf(board);
  const isLeft = community === 'organisational' || community === 'task';
  const isUpper = community === 'organisational' || community === 'professional';
  const width = isLeft ? centre.x - board.left : board.right - centre.x;
  const height = isUpper ? centre.y - board.top : board.bottom - centre.y;
  const [length, depth] = along.x === 0 ? [height, width] : [width, height];
  // Counted from the core: `a` along the first outer edge, `b` towards the core.
  const at = (a: number, b: number): Point => move(move(centre, along, a), inwards, b);
  const half = gap / 2;
  const reach = Math.sqrt((core + gap) ** 2 - half ** 2);
  // Drawn out sideways: along the outline for the pieces that run sideways, across it for the others.
  const span = along.x === 0 ? { a: 0, b: coreSpan } : { a: coreSpan, b: 0 };
  const knobAt = { a: -(length + core + span.a) / 2, b: -(depth + core + span.b) / 2 };

  return [
    `M${say(at(-length + corner, -depth))}`,
    `L${say(at(-half, -depth))}`,
    knob(board, at(0, knobAt.b), inwards, along, -half),
    ...bite(core + gap, reach, half, span).map(({ a, b, turns }) =>
      turns ? arc(core + gap, false, at(a, b)) : `L${say(at(a, b))}`,
    ),
    knob(board, at(knobAt.a, 0), opposite(along), opposite(inwards), half),
    `L${say(at(-length, -half))}`,
    `L${say(at(-length, -depth + corner))}`,
    arc(corner, true, at(-length + corner, -depth)),
    'Z',
  ].join('');
}

/** Where the outline goes along the core task: around its end, and along its straight side if it has one. */
function bite(radius: number, reach: number, half: number, span: { readonly a: number; readonly b: number }) {
  const end = { a: -reach - span.a, b: -half, turns: true };
  if (span.a > half) return [straight(-half, -radius), straight(-span.a, -radius), end];
  const start = straight(-half, -reach - span.b);
  if (span.b > half) return [start, { a: -radius, b: -span.b, turns: true }, straight(-radius, -half)];
  return [start, end];
}

function straight(a: number, b: number) {
  return { a, b, turns: false };
}

/**
 * The part of an outline that goes around a knob.
 *
 * @param middle where the knob stands on the line between the two pieces
 * @param along the direction in which the outline runs
 * @param out the direction in which the knob points
 * @param offset how far the outline lies from the line between the pieces, counted as `out`
 */
function knob({ knob: size }: Board, middle: Point, along: Point, out: Point, offset: number): string {
  const { head, neck, reach } = size;
  // The neck's curves touch the edge and the head.
  const spread = Math.sqrt((head + neck) ** 2 - (reach - neck) ** 2);
  const share = (neck - offset) / (head + neck);
  const inner = spread * (1 - share);
  const level = neck + (reach - neck) * share;
  const at = (a: number, b: number): Point => move(move(middle, along, a), out, b);
  const turn = along.x * out.y - along.y * out.x > 0;
  return [
    `L${say(at(-spread, offset))}`,
    arc(neck - offset, turn, at(-inner, level)),
    arc(head + offset, !turn, at(inner, level), true),
    arc(neck - offset, turn, at(spread, offset)),
  ].join('');
}

function arc(radius: number, clockwise: boolean, to: Point, large = false): string {
  return `A${round(radius)} ${round(radius)} 0 ${large ? 1 : 0} ${clockwise ? 1 : 0} ${say(to)}`;
}

function move({ x, y }: Point, direction: Point, distance: number): Point {
  return { x: x + direction.x * distance, y: y + direction.y * distance };
}

function opposite({ x, y }: Point): Point {
  return { x: -x, y: -y };
}

function say({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
