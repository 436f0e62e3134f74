import { lineAt, lineBreakOf, linesBetween, nextLine, wholeLine } from '../text/lines.js';
import { applyEdits } from '../text/edits.js';
import type { Span, TextEdit } from '../text/span.js';
import { findFrontMatter, isWorkshop, keyAnywhere } from './frontMatter.js';
import { readSyntax } from './readSyntax.js';
import type { CodeBlock } from './tree.js';
import { walk } from './walk.js';

/**
 * Where a text that is no workshop file has the key of one all the same: something stands before its front matter, or
 * the line that opens it is missing or is not what it should be. What stands in code is shown there, not meant, but
 * where the file begins with that code.
 *
 * @returns the line with the key; null for workshop files and for all that is none
 */
export function misplacedFrontMatter(text: string): Span | null {
  if (isWorkshop(text)) return null;
  const found = Array.from(text.matchAll(keyAnywhere), ({ 0: words, index }) => ({
    start: index + words.search(/["'s]/i),
    end: index + words.trimEnd().length,
  }));
  if (found.length === 0) return null;
  const around = codeAround(text);
  const code = walk(readSyntax(text).blocks).filter(
    ({ kind, span }) => (kind === 'code' || kind === 'html') && span.start !== around?.span.start,
  );
  return found.find(({ start }) => !code.some(({ span }) => span.start <= start && start < span.end)) ?? null;
}

/**
 * The edits that make a workshop file of such a text: its key is written as it should be, and its front matter moved to
 * the top with lines of `---` around it. All that stood before follows.
 *
 * @param at where the key stands
 * @returns none where it is not clear what belongs to the front matter
 */
export function placedFrontMatter(text: string, at: Span): readonly TextEdit[] {
  const around = codeAround(text);
  if (around) return unwrapped(text, around).find((edits) => isWhole(applyEdits(text, edits))) ?? [];
  const choices = [inPlace(text, at), moved(text, at)];
  return choices.find((edits) => edits !== null && isWorkshop(applyEdits(text, edits))) ?? [];
}

/** The code between fences that a text begins with, where that code begins as front matter does. */
function codeAround(text: string): CodeBlock | null {
  if (!/^[\s\uFEFF]*(?:```|~~~)/.test(text)) return null;
  const [first] = readSyntax(text).blocks;
  if (first?.kind !== 'code' || !first.fence) return null;
  const [, ...lines] = linesBetween(text, first.span.start, first.span.end);
  const top = lines.map(({ start, end }) => text.slice(start, end)).find((line) => line.trim() !== '');
  return top !== undefined && (fence.test(top) || field.test(top)) ? first : null;
}

/** Without the fences around it, or with lines of `---` in their place; none where other code may be what they close. */
function unwrapped(text: string, { span, closing }: CodeBlock): TextEdit[][] {
  const opening = { start: 0, end: nextLine(text, lineAt(text, span.start).end) };
  const end = closing && wholeLine(text, closing.start);
  const others = text.slice(end?.end ?? span.end);
  if (/^[ \t]*(?:```|~~~)/m.test(others) && !endsAsFrontMatter(text.slice(opening.end, end?.start)))
    return [];
  const rule = `---${lineBreakOf(text)}`;
  return [
    ['', ''],
    [rule, rule],
    ['', rule],
  ].map(([above = '', below = '']) => [
    { span: opening, text: above },
    ...(end ? [{ span: end, text: below }] : []),
  ]);
}

function isWhole(text: string): boolean {
  return isWorkshop(text) && findFrontMatter(text)!.closed;
}

function endsAsFrontMatter(words: string): boolean {
  const last = words.trimEnd().split('\n').at(-1) ?? '';
  return fence.test(last) || field.test(last);
}

/** Where the front matter stands first, but its key is spelt otherwise. */
function inPlace(text: string, at: Span): TextEdit[] | null {
  const first = findFrontMatter(text);
  if (!first || at.start >= first.yaml.end) return null;
  return [keyEdit(text, at)];
}

function keyEdit(text: string, { start, end }: Span): TextEdit {
  const [line] = linesBetween(text, start, start + 1);
  const version = /\d+/.exec(text.slice(start, end))?.[0] ?? '1';
  return { span: { start: line?.start ?? start, end }, text: `samklang: ${version}` };
}

const field = /^[\p{Zs}\t\p{Cf}]*["']?\p{L}[\p{L}\p{N}_-]*["']?[ \t]*:(?:\s|$)/u;
const fence = /^[\p{Zs}\t\p{Cf}]*(?:-{3,}|—|–{2,})\s*$/u;

/** The lines of fields around the key, with the lines that open and close them, moved to the top. */
function moved(text: string, at: Span): TextEdit[] | null {
  const lines = [...linesBetween(text, 0, text.length)];
  const own = lines.findIndex(({ start, end }) => start <= at.start && at.start <= end);
  const wordsAt = (index: number): string => {
    const line = lines[index];
    return line ? text.slice(line.start, line.end) : '';
  };
  let first = own;
  while (field.test(wordsAt(first - 1))) first--;
  let last = own;
  while (field.test(wordsAt(last + 1)) || /^#/.test(wordsAt(last + 1))) last++;
  const opens = fence.test(wordsAt(first - 1));
  const closes = fence.test(wordsAt(last + 1));
  const from = lines[opens ? first - 1 : first]!.start;
  const to = nextLine(text, lines[closes ? last + 1 : last]!.end);
  const before = text.slice(0, from);
  const edit = keyEdit(text, at);
  const fields = applyEdits(text, [edit]).slice(
    lines[first]!.start,
    edit.text.length - (edit.span.end - edit.span.start) + lines[last]!.end,
  );
  const lineBreak = lineBreakOf(text);
  const block = `---${lineBreak}${fields}${lineBreak}---${lineBreak}`;
  const kept = before.replace(/[\s\p{Cf}]+/gu, '') === '' ? '' : before.replace(/^\uFEFF+/, '');
  return [{ span: { start: 0, end: to }, text: `${block}${kept === '' ? '' : lineBreak}${kept}` }];
}
