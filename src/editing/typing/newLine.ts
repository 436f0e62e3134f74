import type { WorkshopSyntax } from '../../syntax/tree.js';
import { endOfLine, lineAt, lineBreakOf } from '../../text/lines.js';
import { emptyMark, endOfItem, gapIn, lineStart } from '../listLines.js';
import { hasBox, isEmpty, lineAtCaret, type CaretLine } from './lineAtCaret.js';
import type { Typed, Written } from './typed.js';

/**
 * What Enter does in a list: the next line, with the words behind the caret in it; before the words an empty line above
 * them; in an empty line the end of the list. What stands in a line, such as what supports an action, stays with it.
 *
 * @returns null where Enter does what it always does
 */
export function newLineAt(syntax: WorkshopSyntax, offset: number): Typed | null {
  const line = lineAtCaret(syntax, offset);
  if (!line) return null;
  const { text } = syntax;
  const { words } = line.node;
  if (isEmpty(text, line)) return endList(syntax, line);
  return offset <= words.start && words.start < words.end
    ? emptyAbove(syntax, line)
    : lineBelow(syntax, line, offset);
}

/** An empty line before one whose words then stand behind the caret. */
function emptyAbove({ text, dialect }: WorkshopSyntax, line: CaretLine): Typed {
  const { node, list, role, prefix } = line;
  const span = { start: node.marker.start, end: node.words.start };
  const written =
    lineStart(text, line, hasBox(line), 0) +
    emptyMark(dialect.language, role, text, node) +
    gapIn(text, list, prefix) +
    prefix +
    text.slice(span.start, span.end);
  return { does: 'write', edit: { span, text: written }, caret: written.length };
}

function lineBelow({ text, dialect }: WorkshopSyntax, line: CaretLine, offset: number): Typed {
  const { node, list, role, prefix } = line;
  const { words } = node;
  const isSplit = offset < words.end;
  const end = endOfItem(text, node);
  const from = isSplit ? text.slice(0, offset).trimEnd().length : lineAt(text, end).end;
  const stays = isSplit ? text.slice(words.end, end) : '';
  const put = stays + gapIn(text, list, prefix) + prefix + lineStart(text, line, hasBox(line), 1);
  const moved = isSplit ? text.slice(offset, words.end).trimStart() : '';
  return {
    does: 'write',
    edit: {
      span: { start: from, end: isSplit ? end : from },
      text: put + moved + emptyMark(dialect.language, role, text, node),
    },
    caret: put.length,
  };
}

/** An empty line inside another becomes one like that; at the edge of its list it becomes room for words of their own. */
function endList(syntax: WorkshopSyntax, line: CaretLine): Typed {
  const { text } = syntax;
  if (line.outer) return emptyLineLike(syntax, line, line.outer);
  const span = lineAt(text, line.node.span.start);
  const above = text.slice(0, span.start).trimEnd();
  const isRightBelow = line.index > 0 && endOfLine(text, above.length) + 1 === span.start;
  const quoted = line.prefix.includes('>') ? line.prefix : '';
  const put = isRightBelow ? quoted.trimEnd() + lineBreakOf(text) + quoted : quoted;
  return { does: 'write', edit: { span, text: put }, caret: put.length };
}

/** An empty line, written anew as the next one behind another. */
export function emptyLineLike({ text, dialect }: WorkshopSyntax, line: CaretLine, like: CaretLine): Written {
  const start = like.prefix + lineStart(text, like, hasBox(like), 1);
  const mark = emptyMark(dialect.language, like.role, text, like.node);
  return {
    does: 'write',
    edit: { span: lineAt(text, line.node.span.start), text: start + mark },
    caret: start.length,
  };
}
