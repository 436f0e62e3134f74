import type { Env, StateBlock } from 'markdown-it';
import { directiveShapes } from '../model/directives.js';
import type { Block, Container, Head, Leaf } from '../syntax/tree.js';
import type { WorkshopPage } from './workshopPage.js';

const key = Symbol('samklang');

/** Notes for the rules that follow what the file is, when it is a workshop file. */
export function setPage(env: Env | undefined, page: WorkshopPage | null): void {
  if (env && (page || env[key])) env[key] = page;
}

export function pageOf(env: Env | undefined): WorkshopPage | null {
  return (env?.[key] as WorkshopPage | null | undefined) ?? null;
}

/** The head of the directive that a token of ours opens; null for every other token. */
export function headOf(token: { readonly meta: unknown }): Head | null {
  return (token.meta as { samklang?: Head } | null)?.samklang ?? null;
}

/**
 * markdown-it's rule for containers and leaves of ours: they begin and end where the syntax tree says. A container of
 * others stays text; where it holds more than prose, its first and last lines do, and its content ends with it.
 */
export function directiveRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const page = pageOf(state.env);
  const block = page?.blocks.get(startLine);
  if (!page || !block || state.bMarks[startLine]! + state.tShift[startLine]! !== block.span.start)
    return false;
  if (!block.head.id && !isToBound(block)) return false;
  if (silent) return true;
  const end = endOf(block, page, startLine, endLine);
  if (block.head.id) pushOwn(state, block.head, startLine, end);
  else {
    pushLine(state, startLine);
    pushContent(state, startLine + 1, end.body);
    if (end.next > end.body) pushLine(state, end.body);
  }
  state.line = end.next;
  return true;
}

/** Whether what a container of others holds could reach beyond its end if that was not seen: a list, code, HTML. */
function isToBound(block: Container | Leaf): boolean {
  return block.kind === 'container' && block.children.some(({ kind }) => kind !== 'paragraph');
}

interface End {
  /** The line before which the content ends. */
  readonly body: number;
  /** The line with which the page goes on. */
  readonly next: number;
}

function pushOwn(state: StateBlock, head: Head, startLine: number, { body, next }: End): void {
  const open = state.push('samklang_directive_open', 'div', 1);
  open.block = true;
  open.map = [startLine, next];
  open.meta = { samklang: head };
  pushContent(state, startLine + 1, body);
  state.push('samklang_directive_close', 'div', -1).block = true;
}

function pushContent(state: StateBlock, from: number, to: number): void {
  const { parentType, lineMax } = state;
  state.parentType = 'samklang';
  state.lineMax = to;
  state.md.block.tokenize(state, from, to);
  state.parentType = parentType;
  state.lineMax = lineMax;
}

/** A line as a paragraph of its own. */
function pushLine(state: StateBlock, line: number): void {
  const map: [number, number] = [line, line + 1];
  state.push('paragraph_open', 'p', 1).map = map;
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(line, line + 1, state.blkIndent, false).trim();
  inline.map = map;
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

function endOf(
  block: Container | Leaf,
  { lineOf, syntax }: WorkshopPage,
  startLine: number,
  endLine: number,
): End {
  if (block.kind === 'leaf') return { body: startLine + 1, next: startLine + 1 };
  if (block.closing) {
    const line = Math.min(lineOf(block.closing.start), endLine);
    return { body: line, next: Math.min(line + 1, endLine) };
  }
  const behind = block.children.find((child) => cannotStandIn(block, child));
  const last = syntax.text[block.span.end - 1] === '\n' ? block.span.end - 1 : block.span.end;
  const line = Math.min(behind ? lineOf(behind.span.start) : lineOf(last) + 1, endLine);
  return { body: line, next: line };
}

/**
 * Whether a container that lacks its end is shown as ending before this block. For the analysis it reaches to the end
 * of what it stands in; a page that was all one card would not help anybody to see where the fence is missing.
 */
function cannotStandIn({ head: { id } }: Container, block: Block): boolean {
  if (block.kind === 'heading') return id !== 'community' || block.depth <= 2;
  const inner = block.kind === 'container' || block.kind === 'leaf' ? block.head.id : null;
  return inner !== null && directiveShapes[inner].inside !== id;
}
