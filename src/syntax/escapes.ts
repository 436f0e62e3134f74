/** Backslashes that rich-text editors put before the signs of our format, so that it is shown and not read. */
import { languages } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { directiveIds, directiveShapes } from '../model/directives.js';
import { linesBetween, lineAt } from '../text/lines.js';
import { ownListsOf } from './ownLists.js';
import { isVerbatim, verbatimOf } from './verbatim.js';
import { walk } from './walk.js';
import type { WorkshopSyntax } from './tree.js';
import type { Span } from '../text/span.js';

const marks = languages.flatMap((language) =>
  directiveIds
    .filter((id) => directiveShapes[id].form === 'text')
    .map((id) => dialects[language].directives[id]),
);
const names: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.values<string>(dialects[language].directives)),
);
/** Before the colons of a line that are a fence or open something. */
const beforeColons = /^[ \t>]*((?:\\:|:){2,}\p{L}*|(?:\\:|:){3,}$)/u;
/** From its colon on, an item's mark with its braces. */
const mark = new RegExp(`(?:^|[ \\t])(\\\\?:(?:${marks.join('|')})\\\\?\\{[^}\\n]*\\}?)`, 'gu');
const box = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(\\?\[[ xX\u00A0]?\\?\])/;
/** A row of a table. */
const row = /^[ \t>]*\\\|/;
const headBraces = /^[ \t>]*(?:\\:|:){2,}\p{L}+(\\?\{[^}\n]*\}?)/u;

/**
 * The backslashes of a body that stand in the way, in order, and the lines that they stand in. Where nothing of ours is
 * escaped, escaped boxes and colons are as their writer has them: only in a list of ours they stand in the way.
 */
export function escapesIn(syntax: WorkshopSyntax): {
  readonly signs: readonly Span[];
  readonly lines: readonly Span[];
} {
  const { text, bodyStart } = syntax;
  const signs: Span[] = [];
  const lines: Span[] = [];
  if (text.indexOf('\\', bodyStart) === -1) return { signs, lines };
  const verbatim = verbatimOf(syntax);
  const lists = ownListsOf(syntax).map(({ container }) => container.span);
  const ratings = walk(syntax.blocks).flatMap((node) =>
    node.kind === 'container' && node.head.id === 'balance' ? [node.span] : [],
  );
  let isOurs = false;
  for (const line of linesBetween(text, bodyStart, text.length)) {
    const words = text.slice(line.start, line.end).trimEnd();
    if (!words.includes('\\') || isVerbatim(verbatim, line.start)) continue;
    const found = stretchesIn(words).flatMap(({ start, end }) =>
      Array.from(
        words.slice(start, end).matchAll(/\\(?=[[\]{}:=_"'.-])/g),
        ({ index }) => line.start + start + index,
      ),
    );
    const isRow = row.test(words) && ratings.some(({ start, end }) => line.start > start && line.start < end);
    if (isRow) found.push(...Array.from(words.matchAll(/\\(?=[|:-])/g), ({ index }) => line.start + index));
    const own = [...new Set(found)].sort((a, b) => a - b);
    if (own.length === 0) continue;
    isOurs ||=
      isRow || lists.some(({ start, end }) => line.start > start && line.start < end) || namesOurs(words);
    signs.push(...own.map((at) => ({ start: at, end: at + 1 })));
    lines.push(lineAt(text, line.start));
  }
  return isOurs ? { signs, lines } : { signs: [], lines: [] };
}

/** Whether a line has a mark of ours, or colons before a name of ours. */
function namesOurs(words: string): boolean {
  const name = /^[ \t>]*(?:\\?:){2,}(\p{L}+)/u.exec(words)?.[1];
  return words.search(mark) !== -1 || (name !== undefined && names.has(name.toLocaleLowerCase('da')));
}

/** The stretches of a line in which signs of ours stand, escaped or not. */
function stretchesIn(words: string): Span[] {
  const found = [beforeColons, headBraces, box].flatMap((pattern) => {
    const match = pattern.exec(words);
    return match ? [stretch(match)] : [];
  });
  return [...found, ...Array.from(words.matchAll(mark), stretch)];
}

function stretch({ 0: whole, 1: own = '', index }: RegExpExecArray | RegExpMatchArray): Span {
  const start = (index ?? 0) + whole.lastIndexOf(own);
  return { start, end: start + own.length };
}
