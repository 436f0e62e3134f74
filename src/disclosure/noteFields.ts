import type { Json, Reading } from '../analysis/read/reading.js';
import { frontMatterKeys } from '../analysis/read/readFrontMatter.js';
import { isNoteWord } from '../syntax/noteNames.js';
import type { WorkshopSyntax } from '../syntax/tree.js';
import { linesBetween } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { isNearlyFacilitator } from '../analysis/doubts/resemblance.js';

/** A line of YAML that begins a field, at any depth; what stands before its name is its indent. */
const field = /^([ \t]*(?:- +)*)["']?([^\s#"':-][^:]*):(?:\s|$)/;

/** Fields at the top that are notes by their name, each with all of its lines: they leave as little as other notes. */
export function noteFields({ text, frontMatter }: WorkshopSyntax): Span[] {
  if (!frontMatter) return [];
  const found: { start: number; end: number; readonly indent: number }[] = [];
  let isInside = false;
  for (const { start, end } of linesBetween(text, frontMatter.yaml.start, frontMatter.yaml.end)) {
    const line = text.slice(start, end);
    const last = found.at(-1);
    const indent = line.search(/\S|$/);
    const isMore = line.trim() === '' || indent > (last?.indent ?? 0) || /^\s*(?:- |-$)/.test(line);
    if (isInside && last && isMore) {
      last.end = end;
      continue;
    }
    const [, before = '', name = ''] = field.exec(line) ?? [];
    isInside = name !== '' && isNotes(name.trimEnd().replace(/["']$/, ''));
    if (isInside) found.push({ start, end, indent: before.length });
  }
  return found;
}

/** Whether a field that is notes by its name is among what was read all the same. */
export function hasNoteFields({ others }: Reading): boolean {
  return namesIn(others.values).some(isNotes);
}

function isNotes(name: string): boolean {
  return !Object.hasOwn(frontMatterKeys, name) && (isNoteWord(name) || isNearlyFacilitator(name));
}

function namesIn(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}
