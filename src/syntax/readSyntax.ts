/**
 * The one reader of workshop files. A text goes in, and a tree comes out in which every block, list item, row, head and
 * mark has its place; see `tree.ts` for its shape and `walk.ts` for the questions that many ask it.
 */
import { languages } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { readBlocks } from './blocks.js';
import { findFrontMatter, languageOf } from './frontMatter.js';
import type { WorkshopSyntax } from './tree.js';

const byteOrderMark = '\uFEFF';

/** Reads a text; it has a syntax whatever it is. */
export function readSyntax(text: string): WorkshopSyntax {
  const frontMatter = findFrontMatter(text);
  const language = frontMatter && languageOf(text, frontMatter);
  const dialect = dialects[languages.find((known) => known === language) ?? 'da'];
  const from = frontMatter?.bodyStart ?? 0;
  const bodyStart = text.startsWith(byteOrderMark, from) ? from + 1 : from;
  return { text, frontMatter, dialect, bodyStart, ...readBlocks(text, bodyStart, dialect) };
}
