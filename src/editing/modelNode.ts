import type { Item } from '../texts/content/content.js';
import { insertions, type InsertionPlace } from '../templates/insertions.js';
import type { CommunityId, Language } from '../model/communities.js';

/** A line in the view "The four pieces": what it says, what it explains, and what it inserts. */
export interface ModelNode {
  /** The way to it from the top, such as "professional/questions/2"; the same in every language. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip: string;
  /** The id of an insertion. */
  readonly insertion?: string;
  /** Markdown of its own to insert, and where it may stand. */
  readonly insertText?: string;
  readonly place?: InsertionPlace;
  /** The community that it is a point about. */
  readonly community?: CommunityId;
  readonly children: readonly ModelNode[];
}

/** Something that is told: its name, a few words beside it and the rest on hover; inserted, it is a paragraph. */
export function told(id: string, label: string, { short, full }: Item): ModelNode {
  return { id, label, description: short, tooltip: full, insertText: full, children: [] };
}

/** A line without anything below it that inserts a text. */
export function leaf(id: string, label: string, tooltip: string, insertText: string): ModelNode {
  return { id, label, tooltip, insertText, children: [] };
}

/** A line that holds others; with an insertion it can be inserted whole. */
export function branch(
  id: string,
  label: string,
  children: readonly ModelNode[],
  more: Partial<Pick<ModelNode, 'description' | 'tooltip' | 'insertion'>> = {},
): ModelNode {
  return { id, label, tooltip: label, children, ...more };
}

/** A line that inserts a known block. */
export function known(id: string, insertion: string, language: Language): ModelNode {
  const { name } = insertionOf(insertion);
  return { id, label: name[language], tooltip: name[language], insertion, children: [] };
}

/** The lines that make up the list in a known block, each to be inserted on its own. */
export function linesOf(insertion: string, language: Language): { line: string; place: InsertionPlace }[] {
  const { body, place } = insertionOf(insertion);
  const lines = body(language).split('\n');
  return lines.filter((line) => line.startsWith('- ')).map((line) => ({ line, place }));
}

function insertionOf(id: string) {
  const found = insertions.find((insertion) => insertion.id === id);
  if (!found) throw new Error(`There is no insertion "${id}".`);
  return found;
}
