/** The link definitions of a file, and which of them a stretch of it asks for. */
import type { Definition } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/** The source of each by what it is known by: of those with one label, the first. */
export type LinkDefinitions = ReadonlyMap<string, string>;

export const noDefinitions: LinkDefinitions = new Map();

/** So much, in characters, a definition may add to what is made of a file; one that would add more leads nowhere. */
const mostAdded = 1_000_000;

export function linkDefinitionsIn({ text, blocks }: WorkshopSyntax): LinkDefinitions {
  const spans = walk(blocks).flatMap(({ kind, span }) => (kind === 'definition' ? span : []));
  if (spans.length === 0) return noDefinitions;
  const longest = mostAdded / text.split(']').length;
  const joined = spans
    .filter(({ start, end }) => end - start <= longest)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const sources = fromMarkdown(joined)
    .children.filter((node): node is Definition => node.type === 'definition')
    .reverse()
    .map(({ identifier, position }) => {
      const source = joined.slice(position!.start.offset, position!.end.offset);
      return [keyOf(identifier), source] as const;
    });
  return new Map(sources);
}

const label = /\[((?:\\[^]|[^[\]\\]){1,1000})\]/g;

/** The definitions that a stretch asks for, as they stand in the file; empty where it asks for none. */
export function definitionsFor(words: string, sources: LinkDefinitions): string {
  if (sources.size === 0) return '';
  const keys = new Set(Array.from(words.matchAll(label), ([, inner]) => keyOf(inner!)));
  return [...keys].flatMap((key) => sources.get(key) ?? []).join('\n');
}

/** Labels are the same whatever their case and the white space in them. */
function keyOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}
