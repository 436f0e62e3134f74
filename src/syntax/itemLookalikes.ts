/** What looks like an inline directive of ours, wherever it stands: read or not, well written or nearly. */
import { languages } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { directiveIds, directiveShapes, type DirectiveId } from '../model/directives.js';
import type { Span } from '../text/span.js';
import type { WorkshopSyntax } from './tree.js';

const itemIds = directiveIds.filter((id) => directiveShapes[id].form === 'text');
const idsByName = new Map(
  languages.flatMap((language) =>
    itemIds.map((id): [string, DirectiveId] => [dialects[language].directives[id], id]),
  ),
);
const names = [...idsByName.keys()].join('|');
/** Braces are rare in prose; a word in front of brackets is not, so there the colons stand right before the name. */
const candidate = new RegExp(`(?<!:):+(?:[ \\t]*(${names})[ \\t]*\\{|(${names})(?:\\[|\\([^()\\n]*=))`, 'gu');
const written = /^:+[ \t]*\p{L}+(?:\[([^\]]*)\])?[ \t]*(?:[{(]([^})]*)[})]?)?/su;
const item = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/;
const wellFormed = /^:\p{L}+\{[^}]*\}$/u;

/** Where something looks like an inline directive, in any of our languages, and which one; also in code and comments. */
export function itemLookalikesOf({
  text,
  bodyStart,
}: WorkshopSyntax): { readonly at: number; readonly id: DirectiveId }[] {
  return Array.from(text.matchAll(candidate), ({ 1: braced, 2: bracketed, index }) => ({
    at: index,
    id: idsByName.get(braced ?? bracketed!)!,
  })).filter(({ at }) => at >= bodyStart);
}

/** How something that looks like an inline directive is written. */
export interface WrittenLookalike {
  /** Whether its line begins as a list item. */
  readonly inItem: boolean;
  /** Whether a blank stands before it, or nothing. */
  readonly apart: boolean;
  readonly wellFormed: boolean;
  /** What stands between its brackets, between its braces, and behind them. */
  readonly label: string;
  readonly attributes: string;
  readonly behind: string;
}

/**
 * Reads what looks like an inline directive.
 *
 * @param at where its colons stand
 * @param line the line that they stand in
 */
export function readLookalike(text: string, at: number, line: Span): WrittenLookalike {
  const words = text.slice(at, line.end).trimEnd();
  const before = text.slice(line.start, at);
  const [whole = words, label = '', attributes = ''] = written.exec(words) ?? [];
  return {
    inItem: item.test(before),
    apart: before.slice(-1).trim() === '',
    wellFormed: wellFormed.test(words),
    label,
    attributes: attributes.trim(),
    behind: words.slice(whole.length),
  };
}
