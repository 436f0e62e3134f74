import type { DirectiveUse, Reading } from '../../read/reading.js';
import { fenceLine } from '../../../syntax/fenceLines.js';
import { strayFences } from '../../../syntax/strayFences.js';
import type { Span } from '../../../text/span.js';
import { directiveShapes } from '../../../model/directives.js';
import { lines } from '../examples.js';
import { isInShortFence, meantClosing, shortFences } from '../fences.js';
import { wholeLine } from '../../../text/lines.js';
import { nearMisses } from '../missed.js';
import { rule } from '../rule.js';

export const fenceStray = rule<{ fence: string }>({
  code: 'fence.stray',
  severity: 'error',
  about: {
    da: 'En linje med koloner afslutter ikke noget. Den bliver vist som tekst, og måske er en blok sluttet tidligere, end I tror.',
    en: 'A line of colons closes nothing. It is shown as text, and perhaps a block ended earlier than you think.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] Fast sparring hver torsdag', ':::', '', ':::'),
    good: lines(':::indsatser', '- [ ] Fast sparring hver torsdag', ':::'),
  },
  messages: {
    da: ({ fence }) =>
      `${fence} afslutter ikke noget her. Slet linjen, eller giv den ydre blok et kolon mere end dem, der står inde i den.`,
    en: ({ fence }) =>
      `${fence} closes nothing here. Delete the line, or give the outer block one more colon than those inside it.`,
  },
  *check({ reading }) {
    const { colonLines, text, syntax } = reading;
    const closing = colonLines.filter((line) => fenceLine(text, line)?.closes);
    if (closing.length === 0) return;
    // What another program's word opened is that program's to close.
    const stray = new Set(strayFences(syntax).map(({ start }) => start));
    const fences = closing.filter(({ start }) => stray.has(start));
    if (fences.length === 0) return;
    const explained = explainedIn(reading, fences);
    for (const span of fences) {
      if (explained.has(span.start)) continue;
      const fence = text.slice(span.start, span.end);
      const title = { da: 'Slet linjen', en: 'Delete the line' };
      const line = wholeLine(text, span.start);
      // A line that holds more than the fence, such as a quotation's mark, keeps the rest.
      const alone = text.slice(line.start, line.end).trim() === fence;
      const fixes = alone ? [{ title, edits: [{ span: line, text: '' }] }] : [];
      yield { span, values: { fence }, fixes };
    }
  },
});

/** The fences that another finding tells of: they were to close what is nearly a container, or a longer one. */
function explainedIn(reading: Reading, fences: readonly Span[]): ReadonlySet<number> {
  const short = shortFences(reading);
  const found = new Set(fences.filter((span) => isInShortFence(span, short)).map(({ start }) => start));
  for (const use of reading.directives.filter(isUnclosed)) {
    const fence = isInShortFence(use.head, short) ? null : meantClosing(reading, use)?.fence;
    if (fence) found.add(fence.start);
  }
  for (const { id, span } of nearMisses(reading)) {
    if (directiveShapes[id].form !== 'container') continue;
    const fence = fences.find(({ start }) => start > span.start && !found.has(start));
    if (fence) found.add(fence.start);
  }
  return found;
}

function isUnclosed({ id, form, closed }: DirectiveUse): boolean {
  return id !== null && form === 'container' && !closed;
}
