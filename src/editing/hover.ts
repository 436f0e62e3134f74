import type { Analysis } from '../analysis/analyse.js';
import { directiveHover } from './hover/directive.js';
import { frontMatterHover } from './hover/frontMatter.js';
import { ratingHover } from './hover/ratings.js';
import type { Hover } from './hover/types.js';

export type { Hover } from './hover/types.js';

/**
 * What a place of a workshop file means, in the file's language: a directive or one of its attributes, a part of
 * the model, a key of the front matter, or what a rating comes to.
 *
 * @param offset in UTF-16 code units
 * @returns null where there is nothing to tell
 */
export function hoverAt(analysis: Analysis, offset: number): Hover | null {
  if (offset < analysis.reading.frontMatter.bodyStart) return frontMatterHover(analysis, offset);
  return directiveHover(analysis, offset) ?? ratingHover(analysis, offset);
}
