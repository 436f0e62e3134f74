import type { List, ListItem } from 'mdast';
import { directiveShapes, directiveIds } from '../model/directives.js';
import type { Span } from '../text/span.js';
import { parseInlineDirective } from '../syntax/oldBlocks.js';
import { directiveId, readDirective } from './readDirective.js';
import { isBlank, type Builder, type DirectiveUse } from './reading.js';
import { spanOf } from '../syntax/spanOf.js';

/** A list item: its first paragraph, and the inline directive at the end of that. */
export interface Item {
  /** The item's words on one line, without the directive. */
  readonly text: string;
  readonly textSpan: Span;
  readonly checked: boolean;
  readonly directive: DirectiveUse | null;
  /** The items of the lists inside it. */
  readonly children: readonly ListItem[];
}

const candidate = /(?:^|\s):(\p{L}[\p{L}\p{N}_-]*)(?=[{\s]|$)/gu;

/** The items of the lists among `nodes`, in order. */
export function listItems(nodes: readonly { type: string }[]): ListItem[] {
  return nodes.flatMap((node) => (node.type === 'list' ? (node as List).children : []));
}

/** Reads one item; null when it has no text of its own or only a template's blank. */
export function readItem(builder: Builder, node: ListItem, parent: DirectiveUse): Item | null {
  const paragraph = node.children[0];
  if (paragraph?.type !== 'paragraph') return null;
  const { start, end } = spanOf(paragraph);
  const source = builder.text.slice(start, end);
  const found = findDirective(builder, source, start, parent);
  const words = source.slice(0, found?.at ?? source.length).trimEnd();
  const textSpan = { start, end: start + words.length };
  const directive = found?.use ?? null;
  if (isBlank(words)) {
    builder.blanks.push(textSpan);
    return null;
  }
  if (words === '') return null;
  const children = listItems(node.children);
  return { text: words.replace(/\s+/g, ' '), textSpan, checked: node.checked === true, directive, children };
}

/**
 * Looks for the directive at the end of an item. Only the dialect's names count, and what carries
 * attributes and is spelt nearly like one: `se:her` and `kl. 10:30` are text.
 */
function findDirective(
  builder: Builder,
  source: string,
  start: number,
  parent: DirectiveUse,
): { at: number; use: DirectiveUse | null } | null {
  if (!source.includes(':')) return null;
  for (const match of [...source.matchAll(candidate)].reverse()) {
    const name = match[1]!;
    const at = match.index + match[0].indexOf(':');
    const hasAttributes = /^\s*\{/.test(source.slice(at + 1 + name.length));
    if (directiveId(builder.dialect, name, 'text') === null && !hasAttributes) continue;
    const node = parseInlineDirective(source.slice(at));
    if (node) return { at, use: readDirective(builder, node, start + at, parent) };
    if (hasAttributes && directiveIds.some((id) => isItemName(builder, id, name))) {
      const lineEnd = source.indexOf('\n', at);
      builder.malformed.push({
        name,
        span: { start: start + at, end: start + (lineEnd === -1 ? source.length : lineEnd) },
      });
      return { at, use: null };
    }
  }
  return null;
}

function isItemName(builder: Builder, id: (typeof directiveIds)[number], name: string): boolean {
  return directiveShapes[id].form === 'text' && builder.dialect.directives[id] === name;
}
