import { isBlank } from '../../model/blanks.js';
import type { ListItem, SyntaxNode } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { useOf } from './directiveUse.js';
import type { Builder, DirectiveUse } from './reading.js';

/** A list item: the words of its first paragraph, and the directive at the end of that. */
export interface Item {
  /** On one line, without the directive. */
  readonly text: string;
  readonly textSpan: Span;
  readonly checked: boolean;
  readonly directive: DirectiveUse | null;
  /** The items of the lists inside it. */
  readonly children: readonly ListItem[];
}

/** The items of the lists among some nodes, in order. */
export function listItems(nodes: readonly SyntaxNode[]): ListItem[] {
  const found: ListItem[] = [];
  for (const node of nodes) if (node.kind === 'list') for (const item of node.children) found.push(item);
  return found;
}

/** Reads one item; null when it has no text of its own or only a template's blank. */
export function readItem(builder: Builder, item: ListItem, parent: DirectiveUse): Item | null {
  if (item.children[0]?.kind !== 'paragraph') return null;
  const { mark, brokenMark, words: textSpan, box, children } = item;
  const directive = mark && useOf(mark, parent);
  if (directive) builder.directives.push(directive);
  if (brokenMark) builder.malformed.push(brokenMark);
  const words = builder.text.slice(textSpan.start, textSpan.end);
  if (isBlank(words)) {
    builder.blanks.push(textSpan);
    return null;
  }
  // A box with nothing behind it, as an editor leaves it.
  if (words === '' || /^\[[ xX]?\]$/.test(words)) return null;
  const text = /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
  return { text, textSpan, checked: box?.checked === true, directive, children: listItems(children) };
}
