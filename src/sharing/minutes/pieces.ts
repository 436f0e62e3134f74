import { heading, type Block, type HeadingLevel } from '../document.js';
import { plainOf, type Words } from '../words.js';

/** Something that stands in a file, as it is to stand in the minutes. */
export interface Piece {
  readonly blocks: readonly Block[];
  /** Its depth in the file, for a heading. */
  readonly depth: number | null;
  /** Whether the words are a template's: nobody's answer, and only told with one. */
  readonly ours: boolean;
  /** What a part is called where no heading of the file stands right above it; null for all else. */
  readonly title: string | null;
}

/** What the group wrote. */
export function written(...blocks: readonly Block[]): Piece[] {
  return blocks.length > 0 ? [{ blocks, depth: null, ours: false, title: null }] : [];
}

/** A part with a look of its own, such as the balance. */
export function part(title: string, blocks: readonly Block[]): Piece[] {
  return blocks.length > 0 ? [{ blocks, depth: null, ours: false, title }] : [];
}

/** What stands in a block of ours, all of it under the name of its part: words above a list are not what came before. */
export function named(title: string, pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.depth !== null) return [...pieces];
  return [
    { ...first, title },
    ...rest.map((piece) => (piece.title === title ? { ...piece, title: null } : piece)),
  ];
}

/** Words of a paragraph. */
export function paragraphPiece(text: Words, ours: boolean): Piece {
  return { blocks: [{ type: 'paragraph', text }], depth: null, ours, title: null };
}

/** A heading of the file, or one that stands for it. */
export function headingPiece(text: Words, depth: number, ours: boolean): Piece {
  return { blocks: [{ type: 'paragraph', text, lead: true }], depth, ours, title: null };
}

const deepest = 6;

/** A piece that stands below more headings. */
export function deeper(piece: Piece, levels: number): Piece {
  return piece.depth === null ? piece : { ...piece, depth: Math.min(deepest, piece.depth + levels) };
}

/**
 * What the group wrote, and of what a template wrote that which leads up to it: the headings that it stands under, and
 * the question right above an answer.
 */
export function answered(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  // For each depth: whether something stands below before a heading of this depth or a higher one comes.
  const below = Array.from({ length: deepest + 1 }, () => false);
  for (const piece of [...pieces].reverse()) {
    const next = kept.at(-1);
    if (piece.depth !== null) {
      const isKept = !piece.ours || below[piece.depth]!;
      below.fill(isKept, 0, piece.depth).fill(false, piece.depth);
      if (isKept) kept.push(piece);
    } else if (!piece.ours) {
      below.fill(true);
      kept.push(piece);
    } else if (next && !next.ours && next.depth === null && next.title === null) {
      kept.push({ ...piece, blocks: piece.blocks.map(asLead) });
    }
  }
  return kept.reverse();
}

function asLead(block: Block): Block {
  return block.type === 'paragraph' ? { ...block, lead: true } : block;
}

/** The blocks inside something else, where a heading is but a line in bold. */
export function innerBlocks(pieces: readonly Piece[]): Block[] {
  return answered(pieces).flatMap(({ blocks }) => blocks);
}

/**
 * The blocks of a whole file, with headings of levels that follow on each other.
 *
 * @param title the title of the report, which need not be told again
 */
export function levelled(pieces: readonly Piece[], title: string): Block[] {
  const [first] = pieces;
  const shown = first?.depth === 1 && textOf(first) === title ? pieces.slice(1) : pieces;
  const blocks: Block[] = [];
  // The depths of the headings that a piece stands under: a file may leave levels out.
  let above: number[] = [];
  let isBehindHeading = false;
  for (const piece of shown) {
    const { depth } = piece;
    if (depth !== null) {
      above = [...above.filter((other) => other < depth), depth];
      blocks.push(heading(Math.min(above.length, 3) as HeadingLevel, textOf(piece)));
    } else {
      if (piece.title !== null && !isBehindHeading)
        blocks.push(heading(Math.max(1, Math.min(above.length, 2)) as HeadingLevel, piece.title));
      blocks.push(...piece.blocks);
    }
    isBehindHeading = depth !== null;
  }
  return blocks;
}

/** The words of a heading: how they are marked is of no matter there. */
export function textOf({ blocks: [block] }: Piece): string {
  return block?.type === 'paragraph' ? plainOf(block.text) : '';
}
