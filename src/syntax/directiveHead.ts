import { parse, preprocess } from 'micromark';
import { directive } from 'micromark-extension-directive';
import type { Event, Extension as Syntax } from 'micromark-util-types';
import type { Span } from '../text/span.js';

/** One attribute as written. Duplicates are kept, which the library's plain object cannot. */
export interface AttributeNode {
  readonly name: string;
  readonly nameSpan: Span;
  /** Without quotes; the empty string when there is no value. */
  readonly value: string;
  /** Null when there is no value. */
  readonly valueSpan: Span | null;
}

/** A directive's name and attributes; spans count from the start of the directive. */
export interface DirectiveHead {
  readonly name: string;
  readonly attributes: readonly AttributeNode[];
  /** Where the directive ends, without the white space behind it. */
  readonly end: number;
}

const syntax = directive();

/** Directives of their own lines. Without the inline form, `10:30` and `se:her` can be nothing but text. */
export const blockSyntax: Syntax = { flow: syntax.flow! };

// The parsers are made once: putting their constructs together costs more than reading a directive.
const blockParser = parse({ extensions: [blockSyntax] });
const inlineParser = parse({ extensions: [{ text: syntax.text! }] });

/** Reads the opening line of a container, without its line end; null when it is none. */
export function readContainerHead(line: string): DirectiveHead | null {
  return remembered(`container ${line}`, () => {
    const events = blockParser.flow().write(preprocess()(line, undefined, true));
    return headOf(line, events, 'directiveContainer');
  });
}

/** Reads a leaf directive's line, without its line end; null when it is none. */
export function readLeafHead(line: string): DirectiveHead | null {
  return remembered(`leaf ${line}`, () => {
    const events = blockParser.flow().write(preprocess()(line, undefined, true));
    return headOf(line, events, 'directiveLeaf');
  });
}

/** Reads an inline directive; null when `text` does not begin with one or has more than white space behind it. */
export function readInlineHead(text: string): DirectiveHead | null {
  return remembered(`text ${text}`, () => {
    const events = inlineParser.text().write(preprocess()(text, undefined, true));
    const head = headOf(text, events, 'directiveText');
    return head && text.slice(head.end).trim() === '' ? head : null;
  });
}

/** Heads read before: files are full of the same few, and an edit changes one at a time. */
const heads = new Map<string, DirectiveHead | null>();
const mostHeads = 4000;

function remembered(key: string, readHead: () => DirectiveHead | null): DirectiveHead | null {
  const known = heads.get(key);
  if (known !== undefined) return known;
  if (heads.size >= mostHeads) heads.clear();
  const head = readHead();
  heads.set(key, head);
  return head;
}

function headOf(source: string, events: readonly Event[], type: string): DirectiveHead | null {
  if (events[0]?.[1].type !== type) return null;
  const attributes: AttributeNode[] = [];
  let name = '';
  let end = 0;
  for (const [when, token] of events) {
    if (when !== 'exit') continue;
    const span = { start: token.start.offset, end: token.end.offset };
    const words = source.slice(span.start, span.end);
    switch (token.type as string) {
      case `${type}Name`:
        name = words;
        end = span.end;
        break;
      case `${type}Label`:
      case `${type}Attributes`:
        end = span.end;
        break;
      case `${type}AttributeName`:
        attributes.push({ name: words, nameSpan: span, value: '', valueSpan: null });
        break;
      case `${type}AttributeValue`: {
        const last = attributes.at(-1);
        if (last) attributes[attributes.length - 1] = { ...last, value: words, valueSpan: span };
        break;
      }
      case type:
        return { name, attributes, end };
    }
  }
  return null;
}
