/** The line of a list that a caret stands in. */
import type { ListRole } from '../../protocol/page.js';
import { isBlank } from '../../model/blanks.js';
import { plainBox } from '../../syntax/boxes.js';
import type { List, ListItem, SyntaxNode, WorkshopSyntax } from '../../syntax/tree.js';
import { pathAt } from '../../syntax/walk.js';
import { startOfLine } from '../../text/lines.js';
import type { ListLine } from '../listLines.js';

/** A line of a list in the text, with what it is there. */
export interface CaretLine extends ListLine {
  readonly role: ListRole;
  /** What stands before its bullet: white space, and the signs of quotations. */
  readonly prefix: string;
  /** The line that it stands in; null at the edge of its list. */
  readonly outer: CaretLine | null;
}

/**
 * The line of a list in whose own words a caret stands, or at their ends; null where it stands in something else, such as
 * code, a heading, a further paragraph, or before the bullet.
 */
export function lineAtCaret({ text, blocks }: WorkshopSyntax, offset: number): CaretLine | null {
  const start = startOfLine(text, offset);
  const written = text.slice(start, offset).trimEnd();
  if (written === '') return null;
  const path = pathAt({ blocks }, start + written.length - 1);
  const inner = path.at(-1);
  const own = inner?.kind === 'paragraph' ? path.at(-2) : inner;
  if (own?.kind !== 'item' || (inner !== own && own.children[0] !== inner)) return null;
  if (offset <= own.marker.start || start > endOfWords(own)) return null;
  return lineOf(text, path.slice(0, path.indexOf(own) + 1));
}

function endOfWords({ words, mark, brokenMark }: ListItem): number {
  return Math.max(words.end, mark?.span.end ?? 0, brokenMark?.span.end ?? 0);
}

/** The line at the end of a path; null when it is no line. */
function lineOf(text: string, path: readonly SyntaxNode[]): CaretLine | null {
  const [around, list, node] = [path.at(-3), path.at(-2), path.at(-1)];
  if (list?.kind !== 'list' || node?.kind !== 'item') return null;
  const outer = lineOf(text, path.slice(0, -2));
  return outer ? lineInside(text, outer, list, node) : lineIn(text, null, list, node, roleIn(around));
}

/** A line of a list that stands in another line. */
export function lineInside(text: string, outer: CaretLine, list: List, node: ListItem): CaretLine {
  return lineIn(text, outer, list, node, outer.role === 'efforts' ? 'supports' : 'points');
}

/** The line above one in the same list; null for the first. */
export function lineAbove(text: string, { list, index, outer, role }: CaretLine): CaretLine | null {
  const node = list.children[index - 1];
  return node ? lineIn(text, outer, list, node, role) : null;
}

function lineIn(
  text: string,
  outer: CaretLine | null,
  list: List,
  node: ListItem,
  role: ListRole,
): CaretLine {
  const prefix = text.slice(startOfLine(text, node.span.start), node.span.start).replace(/[^\t>]/g, ' ');
  return { list, node, index: list.children.indexOf(node), outer, prefix, role };
}

function roleIn(around: SyntaxNode | undefined): ListRole {
  const id = around?.kind === 'container' ? around.head.id : null;
  return id === 'efforts' || id === 'imbalances' || id === 'trends' || id === 'frames' ? id : 'points';
}

/** Whether nothing is written in a line: no words, nothing inside it, and in its mark nothing but blanks. */
export function isEmpty(text: string, { node }: CaretLine): boolean {
  const { words, mark, brokenMark, behind, children } = node;
  if (children.length > 1 || brokenMark || behind) return false;
  const inside = children[0];
  if (inside && inside.kind !== 'paragraph') return false;
  const said = text.slice(words.start, words.end);
  const values = mark?.head.attributes ?? [];
  return (said === '' || isLoneBox(said)) && values.every(({ value }) => value === '' || isBlank(value));
}

/** Whether words are nothing but a box, which is none until there is something behind it. */
export function isLoneBox(words: string): boolean {
  return plainBox(`${words} `, 0, words.length)?.box.span.end === words.length;
}

/** Whether a new line of a list has a box. */
export function hasBox({ list, role }: { readonly list: List; readonly role: ListRole }): boolean {
  return role === 'efforts' || list.children.some(({ box }) => box !== null);
}
