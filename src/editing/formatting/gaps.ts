import type { Nodes } from 'mdast';
import { spanOf } from './source.js';

/**
 * How many blank lines belong between two blocks: one. What stands close and may mean something by that stays so: a
 * comment on what follows it, definitions under each other, and footnotes and directives that are not ours, which are
 * prose to many who show the file.
 *
 * @param blank how many there are
 * @param isForeign whether a block is a directive that is not ours
 */
export function blankLinesBetween(
  left: Nodes,
  right: Nodes,
  blank: number,
  isForeign: (node: Nodes) => boolean,
): 0 | 1 {
  if (blank > 0) return 1;
  if (
    [left, right].some(
      (node) => node.type === 'html' || node.type === 'footnoteDefinition' || isForeign(node),
    )
  )
    return 0;
  return left.type === 'definition' && (right.type === 'definition' || right.type === 'paragraph') ? 0 : 1;
}

/** Kinds of HTML that blank lines do not end, and what ends them. */
const runningHtml: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/** Whether a block, or the last one in it, was not ended by itself, so that blank lines behind it become a part of it. */
export function runsOn(block: Nodes, text: string): boolean {
  let node = block;
  while (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    const last = node.children.at(-1);
    if (!last) return false;
    node = last;
  }
  const { start, end } = spanOf(node);
  const source = text.slice(start, end);
  if (node.type === 'html')
    return runningHtml.some(([begins, ends]) => begins.test(source.trimStart()) && !ends.test(source));
  const fence = node.type === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(source)?.[1] : undefined;
  if (!fence) return false;
  const lastLine = source.slice(source.lastIndexOf('\n'));
  const closing = (node === block ? /^\n {0,3}(`{3,}|~{3,})[ \t]*$/ : /^\n[ \t>]*(`{3,}|~{3,})[ \t]*$/).exec(
    lastLine,
  );
  return !closing?.[1]?.startsWith(fence);
}
