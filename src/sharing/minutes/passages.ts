import type { Block } from '../document.js';
import { plainOf } from '../words.js';
import { flatLines } from './flatLines.js';

/** What stands below a heading, line by line; the heading is null before the first. */
export interface Passage {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** Blocks as they are read, for programs: all of their words in their order. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: { heading: string | null; lines: string[] }[] = [{ heading: null, lines: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') passages.push({ heading: plainOf(block.text), lines: [] });
    else passages.at(-1)!.lines.push(...flatLines([block]).map(plainOf).filter(Boolean));
  }
  return passages.filter(({ heading, lines }) => heading !== null || lines.length > 0);
}
