import type { Data, Root, RootContent } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective, type TextDirective } from 'mdast-util-directive';
import { fromMarkdown, type CompileContext, type Extension, type Handle } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension as Syntax, Token } from 'micromark-util-types';
import { blockSyntax, readInlineHead, type AttributeNode } from './directiveHead.js';
import { directiveNode, moveNode, type DirectiveNode } from './nodes.js';
import { splitPieces, type ContainerPiece } from './pieces.js';
import { readSimpleFlow } from './simpleFlow.js';

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    attributeNodes?: AttributeNode[];
  }
}

/**
 * Analysis needs blocks, not inline markup: without it parsing is faster, and the inline constructs'
 * super-linear cases cannot occur.
 */
const withoutInline: Syntax = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelStartImage',
      'labelStartLink',
      'labelEnd',
    ],
  },
};

const options = {
  extensions: [gfmTable(), gfmTaskListItem(), blockSyntax, withoutInline],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), directiveWithSpans()],
};

/**
 * Parses the blocks of Markdown; inline markup stays source text. Positions are offsets in `text`; lines and
 * columns mean nothing. Containers are found by their fences and only what is in them goes to the library,
 * which reads everything in a container once more for every fence around it.
 */
export function parseBlocks(text: string): Root {
  return { type: 'root', children: parsePieces(text, 0) };
}

/** The same by the library alone: slower, and what `parseBlocks` has to agree with. */
export function parseWithLibrary(text: string): Root {
  return fromMarkdown(text, options);
}

/** Parses `text` as one inline directive; null when it is none or has more than white space behind it. */
export function parseInlineDirective(text: string): TextDirective | null {
  const head = readInlineHead(text);
  return head && directiveNode('textDirective', head, 0, head.end, null);
}

function parsePieces(text: string, base: number): RootContent[] {
  return splitPieces(text).flatMap(({ start, end, container }) => {
    if (container) return [containerNode(text, container, base)];
    const flow = text.slice(start, end);
    return readSimpleFlow(flow, base + start) ?? parseFlow(flow, base + start);
  });
}

function parseFlow(text: string, base: number): RootContent[] {
  const { children } = parseWithLibrary(text);
  for (const node of children) moveNode(node, base);
  return children;
}

function containerNode(text: string, piece: ContainerPiece, base: number): ContainerDirective {
  const { head, content, closing } = piece;
  const start = base + piece.start;
  const end = base + piece.closed;
  const place = closing && { start: base + closing.start, end: base + closing.end };
  const node = directiveNode('containerDirective', head, start, end, place);
  node.children = parsePieces(
    text.slice(content.start, content.end),
    base + content.start,
  ) as typeof node.children;
  return node;
}

/** The library's directive handlers, which also note where every attribute stands. */
function directiveWithSpans(): Extension {
  const library = directiveFromMarkdown({ verbose: true });
  const enter: Record<string, Handle> = { ...library.enter };
  const exit: Record<string, Handle> = { ...library.exit };
  for (const form of ['directiveContainer', 'directiveLeaf']) {
    after(enter, `${form}Attributes`, (context) => {
      context.data.attributeNodes = [];
    });
    after(exit, `${form}AttributeName`, (context, token) => {
      context.data.attributeNodes?.push({
        name: context.sliceSerialize(token),
        nameSpan: { start: token.start.offset, end: token.end.offset },
        value: '',
        valueSpan: null,
      });
    });
    after(exit, `${form}AttributeValue`, (context, token) => {
      const last = context.data.attributeNodes?.pop();
      if (!last) return;
      const valueSpan = { start: token.start.offset, end: token.end.offset };
      context.data.attributeNodes?.push({ ...last, value: context.sliceSerialize(token), valueSpan });
    });
    after(exit, `${form}Attributes`, (context) => {
      const node = context.stack.at(-1) as DirectiveNode;
      const data: Data = (node.data ??= {});
      data.attributeNodes = context.data.attributeNodes ?? [];
    });
  }
  return { ...library, enter, exit };
}

function after(
  handlers: Record<string, Handle>,
  name: string,
  then: (context: CompileContext, token: Token) => void,
): void {
  const library = handlers[name];
  handlers[name] = function (token) {
    library?.call(this, token);
    then(this, token);
  };
}
