/** Writes a block that is somebody's own Markdown. */
import { blankSign } from '../../model/blanks.js';
import { fencesAsWords } from '../../syntax/words.js';
import { lineBreakOf, nextLine } from '../../text/lines.js';
import { narrowedEdit } from '../../text/edits.js';
import type { Span, TextEdit } from '../../text/span.js';
import { indentOf, sourceLines } from '../source.js';
import type { Editing, Found } from './editing.js';
import { rewritten } from './elsewhere.js';

/**
 * The edit after which the block's Markdown is `to`, as far as it ends where it ends: what would swallow the blocks
 * behind it, such as a fence without an end, becomes words. Without any words the block goes.
 */
export function writeSource({ analysis, text }: Editing, { field }: Found, to: string): TextEdit | null {
  const { syntax } = analysis.reading;
  for (const { region, words } of waysToWrite(text, field.at, to)) {
    if (!rewritten(syntax, { region, words, inside: 'all', item: null })) continue;
    return narrowedEdit(region.start, text.slice(region.start, region.end), words);
  }
  return null;
}

function* waysToWrite(text: string, at: Span, to: string): Generator<{ region: Span; words: string }> {
  if (to === '') {
    yield { region: { start: at.start, end: withBlankLines(text, at.end) }, words: '' };
    yield { region: at, words: blankSign };
    return;
  }
  const lineBreak = lineBreakOf(text);
  for (const markdown of [to, fencesAsWords(to)]) {
    const words = written(text, at, markdown, lineBreak);
    yield { region: at, words };
    // A blank line keeps it apart from what stands right above and below.
    const gap = lineBreak + lineBreak + indentOf(text, at);
    yield { region: at, words: words + lineBreak };
    yield { region: at, words: gap + words + lineBreak };
  }
}

/** The lines as they are to stand there; those at the beginning and the end that stay what they are stay as they are. */
function written(text: string, at: Span, to: string, lineBreak: string): string {
  const old = sourceLines(text, at);
  const indent = indentOf(text, at);
  const lines = to.split('\n');
  const most = Math.min(old.length, lines.length);
  let head = 0;
  while (head < most && old[head]!.shown === lines[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail]!.shown === lines[lines.length - 1 - tail]) tail++;
  return lines
    .map((line, index) => {
      if (index < head) return old[index]!.written;
      const behind = lines.length - index;
      if (behind <= tail) return old[old.length - behind]!.written;
      return index === 0 || line === '' ? line : indent + line;
    })
    .join(lineBreak);
}

function withBlankLines(text: string, end: number): number {
  let at = nextLine(text, end);
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === '') at = nextLine(text, at);
  return at;
}
