import { lineAt } from '../../text/lines.js';
import { touches, type Span } from '../../text/span.js';
import type { Analysis } from '../../analysis/analyse.js';
import { stepStretches } from './stretches.js';

/**
 * What "expand selection" takes at an offset, each within the next: the word, the item's words, its line, the block,
 * the containers around it, the step, the file.
 */
export function selectionsAt(analysis: Analysis, offset: number): Span[] {
  const { text, spans, reading } = analysis;
  const line = lineAt(text, offset);
  const blocks = reading.syntax.blocks.map(({ span }) => span);
  const values = Array.from(spans, ([, span]) => span).filter((span) => span.start >= line.start);
  const contents = reading.directives
    .filter(({ form, closed }) => form === 'container' && closed)
    .flatMap(({ span, head }) => {
      const end = text.lastIndexOf('\n', span.end - 1);
      const start = text.indexOf('\n', head.end) + 1;
      const last = text[end - 1] === '\r' ? end - 1 : end;
      return last > start ? [{ start, end: last }, span] : [span];
    });
  const around = [
    wordAt(text, offset),
    trimmed(text, line),
    line,
    ...values,
    ...blocks,
    ...contents,
    ...stepStretches(analysis).map(({ span }) => span),
    { start: 0, end: text.length },
  ].filter((span) => span.end > span.start && touches(span, offset));
  around.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const inner = chain.at(-1);
    const isWider = !inner || (span.start <= inner.start && span.end >= inner.end);
    if (isWider && (span.start !== inner?.start || span.end !== inner.end)) chain.push(span);
  }
  return chain;
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\p{L}\p{N}_-]/u.test(text[start - 1]!)) start--;
  const behind = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset))![0].length;
  return { start, end: offset + behind };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
