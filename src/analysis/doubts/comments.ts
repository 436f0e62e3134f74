import { diagramsIn } from '../../syntax/diagrams.js';
import type { SyntaxNode, WorkshopSyntax } from '../../syntax/tree.js';
import { walk } from '../../syntax/walk.js';
import { isIn, type Span } from '../../text/span.js';
import type { Doubt } from './doubt.js';

/** Where a comment begins or ends. */
const sign = /<!--|-->/;

/**
 * The comments of a file, `<!-- … -->` and what a browser takes for one (`<?…?>`, `<!X…>`, `<![CDATA[…]]>`), and those
 * that lack an end or were spoilt. What stands in code is no comment.
 */
export interface CommentReading {
  readonly comments: readonly Span[];
  readonly doubts: readonly Doubt[];
}

/** Finds the comments in the front matter, in blocks of HTML, in prose, in headings and in tables. */
export function readComments(syntax: WorkshopSyntax): CommentReading {
  const { text, frontMatter, blocks } = syntax;
  if (!/<|-->|&|%%|\{[>{#%/c-]|\]:|#\+|\n%/.test(text)) return { comments: [], doubts: [] };
  const comments: Span[] = [];
  const doubts = swallowed(text, blocks);
  const read = (stretch: Span, language: Written) => {
    for (const { doubt, ...span } of commentsIn(text, stretch, language)) {
      if (doubt) doubts.push({ kind: doubt, span });
      else comments.push(span);
    }
  };
  if (frontMatter) read(frontMatter.yaml, 'yaml');
  for (const node of walk(blocks))
    for (const stretch of proseOf(node)) read(stretch, node.kind === 'html' ? 'html' : 'markdown');
  if (!doubts.some(({ kind }) => kind === 'commentEnd')) return { comments, doubts };
  const diagrams = diagramsIn(syntax);
  const isArrow = ({ kind, span }: Doubt) =>
    kind === 'commentEnd' && diagrams.some((diagram) => isIn(diagram, span.start));
  return { comments, doubts: doubts.filter((doubt) => !isArrow(doubt)) };
}

/**
 * The code that may hold comments of which nobody meant it: code that only an indent makes one, and all of it where some
 * lacks its end, for then it may begin where it was to end.
 */
function swallowed(text: string, blocks: WorkshopSyntax['blocks']): Doubt[] {
  const code = walk(blocks).filter((node) => node.kind === 'code');
  const isOpen = code.some(({ fence, closing }) => fence && !closing);
  return code
    .filter(({ fence, span }) => (isOpen || !fence) && sign.test(text.slice(span.start, span.end)))
    .map(({ fence, span }): Doubt => ({ kind: 'code', span: fence ?? span }));
}

/** The stretches of a node of its own in which a comment may stand. */
function proseOf(node: SyntaxNode): readonly Span[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
    case 'html':
    case 'definition':
      return [node.span];
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.map(({ span }) => span));
    default:
      return [];
  }
}

/** What ends what a browser takes for a comment, by what begins it. */
const ends: readonly (readonly [begin: RegExp, end: string])[] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
];

/** What a stretch is written in. Only in Markdown there is code, and a sign may be taken for itself. */
type Written = 'markdown' | 'html' | 'yaml';

function* commentsIn(
  text: string,
  { start, end }: Span,
  language: Written,
): Generator<Span & { readonly doubt: Doubt['kind'] | null }> {
  const words = text.slice(start, end);
  const isRaw = language !== 'markdown';
  const closings = isRaw ? null : codeClosings(words);
  const endOf = lastFound(words);
  const code: Span[] = [];
  let isOpen = false;
  const next = signs();
  for (let found = next.exec(words); found; found = next.exec(words)) {
    const { 0: mark, index } = found;
    if (isRaw && (/^[`\\]/.test(mark) || (language === 'html' && others.test(mark)))) continue;
    if (mark === '\\') next.lastIndex = index + 2;
    else if (mark.startsWith('`')) {
      const behind = closings?.get(index) ?? index + mark.length;
      if (closings?.has(index)) code.push({ start: index, end: behind });
      else isOpen = true;
      next.lastIndex = behind;
    } else if (others.test(mark)) {
      yield { start: start + index, end: start + index + mark.length, doubt: 'commentMeant' };
    } else if (mark === '-->') {
      // What went before may have been a comment, whose beginning somebody hit.
      yield { start: start + index, end: start + index + mark.length, doubt: 'commentEnd' };
    } else {
      const own = ends.find(([begin]) => begin.test(words.slice(index, index + 9)))?.[1];
      // `<!-->` is a comment too.
      const close = own === undefined ? -1 : endOf(own, index + 2);
      const behind = close === -1 ? words.length : close + own!.length;
      if (own === undefined) {
        yield { start: start + index, end: start + index + mark.length, doubt: 'comment' };
      } else if (own === '-->' || isRaw || close !== -1) {
        next.lastIndex = behind;
        yield { start: start + index, end: start + behind, doubt: close === -1 ? 'comment' : null };
      }
    }
  }
  // Where a backtick stands alone, another may have lost its own, and code begins where it was to end.
  for (const span of isOpen ? code : [])
    if (sign.test(words.slice(span.start, span.end)))
      yield { start: start + span.start, end: start + span.end, doubt: 'code' };
}

/**
 * What begins or ends a comment, or what was to begin one before a program made one dash of two, put a blank into it or
 * wrote it as signs to be seen; what begins or ends one in other programs, `%%`, `{>>`, `{--`, `{/*`, `{{!`, `{# `,
 * `{% comment`, `[//]:`, `<%#`, `\\begin{comment}`, `#+begin_comment` and `% ` at the beginning of a line; and what begins or ends code, or is an escape.
 */
const signs = () =>
  /-->|<%#|\\begin\{comment|#\+begin_comment|(?<![^\n])%[ \t]|<!--|<\?|<![a-z[]|<[\p{Z}\t]{0,3}![\p{Z}\t]{0,3}[\p{Pd}\u2212]|&(?:lt|#0{0,5}60|#x0{0,5}3c);!--|(?<![\p{N}%])%%(?!%)|\{(?:>>|--|\/\*|\{!|#\s|%-?\s{0,3}comment)|\[(?:\/\/|comment)\]:|`+|\\/giu;

/** Those of other programs. */
const others = /^(?:[%{[#]|<%|\\b)/;

/** Finds the next place of something, and looks for it no more where there is none. */
function lastFound(words: string): (what: string, from: number) => number {
  const none = new Set<string>();
  return (what, from) => {
    if (none.has(what)) return -1;
    const at = words.indexOf(what, from);
    if (at === -1) none.add(what);
    return at;
  };
}

/** Where each span of code that begins with a run of backticks ends, by where it begins. */
function codeClosings(words: string): ReadonlyMap<number, number> {
  const nextOfSize = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { 0: run, index } of [...words.matchAll(/`+/g)].reverse()) {
    const closing = nextOfSize.get(run.length);
    if (closing !== undefined) found.set(index, closing + run.length);
    nextOfSize.set(run.length, index);
  }
  return found;
}
