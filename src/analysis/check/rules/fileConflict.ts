import { overlap, type Span } from '../../../text/span.js';
import { linesBetween, nextLine } from '../../../text/lines.js';
import { isConflictMark } from '../../../syntax/strayLines.js';
import { lines } from '../examples.js';
import { rule, type HitFix } from '../rule.js';

export const fileConflict = rule({
  code: 'file.conflict',
  severity: 'error',
  about: {
    da: 'To udgaver af filen venter på at blive samlet. Indtil da bliver der ikke lavet noget af filen til andre.',
    en: 'Two versions of the file are waiting to be joined. As long as they are, nothing leaves the file.',
  },
  examples: {
    bad: lines(
      ':::indsatser',
      '<<<<<<< HEAD',
      '- [x] Fast sparring',
      '=======',
      '- [ ] Fast sparring',
      '>>>>>>> main',
      ':::',
    ),
    good: lines(':::indsatser', '- [x] Fast sparring', ':::'),
  },
  messages: {
    da: () =>
      'To udgaver af filen venter på at blive samlet. Vælg den øverste eller den nederste, eller skriv det, der skal stå.',
    en: () =>
      'Two versions of the file are waiting to be joined. Take the upper or the lower one, or write what is to be there.',
  },
  *check({ reading: { text, frontMatter, excess, syntax } }) {
    if (excess?.kind === 'length' || !text.includes('\n<<<<<<<')) return;
    for (const { span, upper, lower } of conflictsIn(text)) {
      const isOnTop = span.start < frontMatter.bodyStart;
      yield {
        span,
        values: {},
        // What is wrong because of the marks shows anywhere in the blocks around them, or in the lines at the top.
        covers: isOnTop
          ? [{ start: 0, end: frontMatter.bodyStart }]
          : [span, ...syntax.blocks.map((block) => block.span).filter((block) => overlap(block, span))],
        fixes: lower ? [keep(text, span, upper, top), keep(text, span, lower, bottom)] : [],
      };
    }
  },
});

const top = { da: 'Behold det øverste', en: 'Keep the upper one' };
const bottom = { da: 'Behold det nederste', en: 'Keep the lower one' };

function keep(text: string, span: Span, kept: Span, title: HitFix['title']): HitFix {
  return {
    title,
    edits: [
      { span: { start: span.start, end: kept.start }, text: '' },
      { span: { start: kept.end, end: nextLine(text, span.end) }, text: '' },
    ],
  };
}

/** Two versions, one above the other; the lower one null where its marks are not all there. */
interface Conflict {
  readonly span: Span;
  readonly upper: Span;
  readonly lower: Span | null;
}

function* conflictsIn(text: string): Generator<Conflict> {
  if (!text.includes('<<<<<<<')) return;
  let start: Span | null = null;
  let upperEnd: number | null = null;
  let lowerStart: number | null = null;
  for (const line of linesBetween(text, 0, text.length)) {
    if (!isConflictMark(text, line)) continue;
    const sign = text[line.start];
    if (sign === '<') {
      if (start) yield { span: start, upper: start, lower: null };
      [start, upperEnd, lowerStart] = [line, null, null];
    } else if (start && (sign === '|' || sign === '=')) {
      upperEnd ??= line.start;
      if (sign === '=') lowerStart ??= nextLine(text, line.end);
    } else if (start && upperEnd !== null && lowerStart !== null && sign === '>') {
      yield {
        span: { start: start.start, end: line.end },
        upper: { start: nextLine(text, start.end), end: upperEnd },
        lower: { start: lowerStart, end: line.start },
      };
      start = null;
    }
  }
  if (start) yield { span: start, upper: start, lower: null };
}
