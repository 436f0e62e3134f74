import type { Span } from '../text/span.js';
import { isWorkshop } from './frontMatter.js';
import { readSyntax } from './readSyntax.js';
import { walk } from './walk.js';

/** The key on a line of its own with a version behind it, whatever stands before it on the line but words. */
const key = /^[ \t>\uFEFF\u200B]*["']?samklang["']?[ \t]*:[ \t]*["']?\d{1,3}["']?[ \t]*(?:#.*)?\r?$/gm;

/**
 * Where a text that is no workshop file has the key of one all the same: something stands before its front matter, or
 * the line that opens it is missing or is not what it should be. What stands in code is shown there, not meant.
 *
 * @returns the line with the key; null for workshop files and for all that is none
 */
export function misplacedFrontMatter(text: string): Span | null {
  const found = Array.from(text.matchAll(key), ({ 0: words, index }) => ({
    start: index + words.search(/["'s]/),
    end: index + words.trimEnd().length,
  }));
  if (found.length === 0 || isWorkshop(text)) return null;
  const code = [...walk(readSyntax(text).blocks)].filter(({ kind }) => kind === 'code' || kind === 'html');
  return found.find(({ start }) => !code.some(({ span }) => span.start <= start && start < span.end)) ?? null;
}
