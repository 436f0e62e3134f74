/** markdown-it's flat list of tokens as a tree, so that parts can be wrapped and moved. */
import type { Token } from 'markdown-it';

export interface Node {
  readonly open: Token;
  /** Null for a token that stands alone. */
  readonly close: Token | null;
  children: readonly Node[];
}

export function toTree(tokens: readonly Token[]): Node[] {
  const top: Node[] = [];
  const levels: { into: Node[]; open: Token }[] = [];
  let into = top;
  for (const token of tokens) {
    const closed = token.nesting === -1 ? levels.pop() : undefined;
    if (closed) {
      const children = into;
      into = closed.into;
      into.push({ open: closed.open, close: token, children });
    } else if (token.nesting === 1) {
      levels.push({ into, open: token });
      into = [];
    } else into.push({ open: token, close: null, children: [] });
  }
  return top;
}

export function toTokens(nodes: readonly Node[]): Token[] {
  return nodes.flatMap(({ open, close, children }) =>
    close ? [open, ...toTokens(children), close] : [open],
  );
}

/** Makes nodes of our own; markdown-it escapes their attributes and text when it renders them. */
export interface Html {
  readonly element: (
    tag: string,
    attributes: Readonly<Record<string, string | number>>,
    children?: readonly Node[],
  ) => Node;
  readonly text: (content: string) => Node;
}

const blocks = new Set(['section', 'aside', 'div']);

export function htmlOf(TokenClass: typeof Token): Html {
  const token = (tag: string, nesting: -1 | 0 | 1): Token => {
    const made = new TokenClass(nesting === 0 ? 'text' : 'samklang', tag, nesting);
    made.block = blocks.has(tag);
    return made;
  };
  return {
    element: (tag, attributes, children = []) => {
      const open = token(tag, 1);
      for (const [name, value] of Object.entries(attributes)) open.attrSet(name, String(value));
      return { open, close: token(tag, -1), children };
    },
    text: (content) => {
      const open = token('', 0);
      open.content = content;
      return { open, close: null, children: [] };
    },
  };
}

/** The inline source of a paragraph, heading or cell that has not been parsed yet; null where there is none. */
export function inlineOf({ children }: Node): Token | null {
  return children.find(({ open }) => open.type === 'inline')?.open ?? null;
}
