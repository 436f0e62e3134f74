import type { Data, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type CompileContext, type Extension, type Handle } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension as Syntax, Token } from 'micromark-util-types';
import type { Span } from '../model/span.js';

/** One attribute as written. Duplicates are kept, which the library's plain object cannot. */
export interface AttributeNode {
  readonly name: string;
  readonly nameSpan: Span;
  /** Without quotes; the empty string when there is no value. */
  value: string;
  /** Null when there is no value. */
  valueSpan: Span | null;
}

declare module 'mdast' {
  interface Data {
    attributeNodes?: AttributeNode[];
  }
}

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    attributeNodes?: AttributeNode[];
  }
}

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

const directiveSyntax = directive();

/** Directives of their own lines. Without the inline form, `10:30` and `se:her` can be nothing but text. */
const blockSyntax: Syntax = { flow: directiveSyntax.flow! };
const inlineSyntax: Syntax = { text: directiveSyntax.text! };

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

const blockOptions = {
  extensions: [gfmTable(), gfmTaskListItem(), blockSyntax, withoutInline],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), directiveWithSpans()],
};

const inlineOptions = {
  extensions: [inlineSyntax, withoutInline],
  mdastExtensions: [directiveWithSpans()],
};

/** Parses the blocks of Markdown; inline markup stays source text. Positions are offsets in `text`. */
export function parseBlocks(text: string): Root {
  return fromMarkdown(text, blockOptions);
}

/**
 * Parses `text` as one inline directive, `:name{…}`.
 * Returns null when the text does not begin with one or has more than white space behind it.
 */
export function parseInlineDirective(text: string): TextDirective | null {
  const paragraph = fromMarkdown(text, inlineOptions).children[0];
  if (paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return null;
  const node = paragraph.children[0];
  return node?.type === 'textDirective' ? node : null;
}

/** The library's directive handlers, which also note where every attribute stands. */
function directiveWithSpans(): Extension {
  const library = directiveFromMarkdown({ verbose: true });
  const enter: Record<string, Handle> = { ...library.enter };
  const exit: Record<string, Handle> = { ...library.exit };
  for (const form of ['directiveContainer', 'directiveLeaf', 'directiveText']) {
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
      const last = context.data.attributeNodes?.at(-1);
      if (!last) return;
      last.value = context.sliceSerialize(token);
      last.valueSpan = { start: token.start.offset, end: token.end.offset };
    });
    after(exit, `${form}Attributes`, (context) => {
      const node = context.stack.at(-1) as DirectiveNode;
      const data: Data = (node.data ??= {});
      data.attributeNodes = context.data.attributeNodes ?? [];
    });
  }
  return { ...library, enter, exit } as Extension;
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
