import { directiveShapes } from '../../../model/directives.js';
import type { TextEdit } from '../../../text/span.js';
import { standsIn, type DirectiveUse, type Reading } from '../../read/reading.js';
import { lines } from '../examples.js';
import { fenceSize, isInShortFence, shortFences } from '../fences.js';
import { lineAt, lineBreakOf, wholeLine } from '../../../text/lines.js';
import { missedDirectives } from '../missed.js';
import { rule } from '../rule.js';

export const directiveMisplaced = rule<{ name: string; container: string }>({
  code: 'directive.misplaced',
  severity: 'error',
  about: {
    da: 'Noget står uden for den blok, det hører til i: styrker, udbytte og forbedringer hører til i et fællesskab, og hvert punkt i sin egen liste. Derfor bliver det ikke læst.',
    en: 'Something is outside the block that it belongs in: strengths, gains and improvements belong in a community, and every item in a list of its own kind. It is not read where it is.',
  },
  examples: {
    bad: lines(
      '::::fællesskab{type=kollegialt}',
      '::::',
      '',
      ':::styrker',
      '- Vi griner sammen, også på de lange vagter',
      ':::',
    ),
    good: lines(
      '::::fællesskab{type=kollegialt}',
      '',
      ':::styrker',
      '- Vi griner sammen, også på de lange vagter',
      ':::',
      '',
      '::::',
    ),
  },
  messages: {
    da: ({ name, container }) => `»${name}« skal stå inde i »${container}« for at blive læst.`,
    en: ({ name, container }) => `“${name}” has to be inside “${container}” to be read.`,
  },
  *check({ reading }) {
    const { directives, dialect } = reading;
    const misplaced = directives.flatMap((use) => {
      const inside = use.id && directiveShapes[use.id].inside;
      return inside && !standsIn(use, inside) ? [{ use, inside }] : [];
    });
    if (misplaced.length === 0) return;
    // What comes of another mistake is told there.
    const short = shortFences(reading);
    const missed = missedDirectives(reading);
    for (const { use, inside } of misplaced) {
      if (isInShortFence(use.head, short)) continue;
      if (use.form !== 'text' && missed.some(({ id, at }) => id === inside && at < use.head.start)) continue;
      const container = dialect.directives[inside];
      const edits = takeIn(reading, use);
      const title = {
        da: `Flyt »${use.name}« ind i »${container}«`,
        en: `Move “${use.name}” into “${container}”`,
      };
      const fixes = edits ? [{ title, edits }] : [];
      yield { span: use.nameSpan, values: { name: use.name, container }, fixes };
    }
  },
});

/** Lets a community that ends right before a container of its points end right behind it; null when none does. */
function takeIn({ text, directives }: Reading, use: DirectiveUse): TextEdit[] | null {
  const before = directives.findLast(({ id, span }) => id === 'community' && span.end <= use.head.start);
  const fence = before?.closing;
  if (!fence || !use.closed || use.parent !== before.parent) return null;
  if (text.slice(fence.end, use.head.start).trim() !== '' || fenceSize(before) <= fenceSize(use)) return null;
  const { end } = lineAt(text, use.span.end);
  const words = text.slice(fence.start, fence.end);
  return [
    { span: wholeLine(text, fence.start), text: '' },
    { span: { start: end, end }, text: `${lineBreakOf(text)}${words}` },
  ];
}
