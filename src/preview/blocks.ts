import type { Env, StateBlock } from 'markdown-it';
import { directiveShapes } from '../model/directives.js';
import type { Dialect } from '../model/dialect.js';
import { readHead, type Directive } from './directives.js';

/** What the rules know of the file that is being parsed. */
interface Workshop {
  readonly dialect: Dialect;
  /** Lines in which a closing fence was looked for in vain, so that the same ones are not searched again and again. */
  unclosed: { from: number; to: number; fence: number; indent: number } | null;
}

const key = Symbol('samklang');

/** Notes for the rules that follow whether this is a workshop file, and in which dialect. */
export function setDialect(env: Env | undefined, dialect: Dialect | null): void {
  if (env && (dialect || env[key])) env[key] = dialect && { dialect, unclosed: null };
}

export function dialectOf(env: Env | undefined): Dialect | null {
  return workshopOf(env)?.dialect ?? null;
}

function workshopOf(env: Env | undefined): Workshop | null {
  return (env?.[key] as Workshop | null | undefined) ?? null;
}

/** The directive that a token of ours opens; null for every other token. */
export function directiveOf(token: { readonly meta: unknown }): Directive | null {
  return (token.meta as { samklang?: Directive } | null)?.samklang ?? null;
}

/** markdown-it's rule for containers and leaves of ours, on lines of their own. */
export function directiveRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const workshop = workshopOf(state.env);
  const line = workshop && lineAt(state, startLine);
  const directive = workshop && line !== null ? readHead(workshop.dialect, line) : null;
  if (!workshop || !directive) return false;
  if (silent) return true;
  const end =
    directive.fence === 2
      ? { body: startLine + 1, next: startLine + 1 }
      : containerEnd(state, startLine, endLine, directive, workshop);
  const open = state.push('samklang_directive_open', 'div', 1);
  open.block = true;
  open.map = [startLine, end.next];
  open.meta = { samklang: directive };
  const { parentType, lineMax } = state;
  state.parentType = 'samklang';
  state.lineMax = end.body;
  state.md.block.tokenize(state, startLine + 1, end.body);
  state.parentType = parentType;
  state.lineMax = lineMax;
  state.push('samklang_directive_close', 'div', -1).block = true;
  state.line = end.next;
  return true;
}

/** A line without its indentation; null when it stands too far in to be anything but code. */
function lineAt(state: StateBlock, line: number): string | null {
  if (state.sCount[line]! - state.blkIndent >= 4) return null;
  return state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
}

/** Where a container's content ends and where the page goes on behind it. */
function containerEnd(
  state: StateBlock,
  startLine: number,
  endLine: number,
  directive: Directive & { readonly fence: number },
  workshop: Workshop,
): { body: number; next: number } {
  const { fence } = directive;
  const indent = state.blkIndent;
  const known = workshop.unclosed;
  const inVain =
    known?.indent === indent && startLine >= known.from && endLine <= known.to && fence >= known.fence;
  let unclosed: number | null = null;
  let line = startLine + 1;
  for (; line < endLine && !(inVain && unclosed !== null); line++) {
    if (state.sCount[line]! < indent && !state.isEmpty(line)) break;
    const text = lineAt(state, line) ?? '';
    const closing = /^(:{3,})[ \t]*$/.exec(text)?.[1];
    if (closing && closing.length >= fence) return { body: line, next: line + 1 };
    if (unclosed === null && endsUnclosed(text, directive, workshop.dialect)) unclosed = line;
  }
  if (!inVain) workshop.unclosed = { from: startLine, to: line, fence, indent };
  return { body: unclosed ?? line, next: unclosed ?? line };
}

/**
 * Whether an unclosed container should be taken to end before this line. For the analysis it reaches to the
 * end of the file; a page that was all one card would not help anybody to see where the fence is missing.
 */
function endsUnclosed(text: string, { id }: Directive, dialect: Dialect): boolean {
  const heading = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0];
  if (heading) return id !== 'community' || heading.length <= 2;
  const next = text.startsWith('::') ? readHead(dialect, text) : null;
  return next !== null && directiveShapes[next.id].inside !== id;
}
