/**
 * A plugin for markdown-it that shows workshop files as designed pages in VS Code's Markdown preview. Every
 * other file is rendered byte for byte as without it. All of it happens while parsing, on tokens that
 * markdown-it's own renderer escapes: VS Code may render the same tokens several times.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { about } from './about.js';
import { dialectOf, directiveRule, setDialect } from './blocks.js';
import { readWorkshop } from './frontMatter.js';
import type { Page } from './page.js';
import { present } from './present.js';
import { htmlOf, toTokens, toTree, type Node } from './tree.js';

export function workshopPreview(md: MarkdownIt): void {
  md.core.ruler.before('block', 'samklang_begin', (state) => {
    setDialect(state.env, state.inlineMode ? null : (readWorkshop(state.src)?.dialect ?? null));
  });
  md.block.ruler.before('fence', 'samklang_directive', directiveRule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.core.ruler.after('block', 'samklang_present', presentPage);
}

function presentPage(state: StateCore): void {
  const dialect = dialectOf(state.env);
  if (!dialect) return;
  const page: Page = { dialect, html: htmlOf(state.Token) };
  const nodes = toTree(state.tokens);
  present(page, nodes);
  const header = about(page, readWorkshop(state.src)!.field);
  if (header) nodes.splice(placeOfHeader(nodes), 0, header);
  state.tokens = toTokens(nodes);
}

/** Under the page's title when it begins with one, else at the top. */
function placeOfHeader(nodes: readonly Node[]): number {
  return nodes.findIndex(({ open }) => open.tag === 'h1') + 1;
}
