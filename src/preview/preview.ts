/**
 * A plugin for markdown-it that shows workshop files as designed pages in VS Code's Markdown preview. Every
 * other file is rendered byte for byte as without it. All of it happens while parsing, on tokens that
 * markdown-it's own renderer escapes: VS Code may render the same tokens several times.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { about } from './about.js';
import { directiveRule, pageOf, setPage } from './blocks.js';
import type { Page } from './page.js';
import { present } from './present.js';
import { htmlOf, toTokens, toTree, type Node } from './tree.js';
import { readPage } from './workshopPage.js';

export function workshopPreview(md: MarkdownIt): void {
  md.core.ruler.before('block', 'samklang_begin', (state) => {
    setPage(state.env, state.inlineMode ? null : readPage(state.src));
  });
  // First of all: how far in a line stands is seen from the fences around it, which only the tree knows.
  md.block.ruler.before('table', 'samklang_directive', directiveRule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.core.ruler.after('block', 'samklang_present', presentPage);
}

function presentPage(state: StateCore): void {
  const source = pageOf(state.env);
  if (!source) return;
  const page: Page = { source, dialect: source.syntax.dialect, html: htmlOf(state.Token) };
  const nodes = toTree(state.tokens);
  present(page, nodes);
  const header = about(page);
  if (header) nodes.splice(placeOfHeader(nodes), 0, header);
  state.tokens = toTokens(nodes);
}

/** Under the page's title when it begins with one, else at the top. */
function placeOfHeader(nodes: readonly Node[]): number {
  return nodes.findIndex(({ open }) => open.tag === 'h1') + 1;
}
