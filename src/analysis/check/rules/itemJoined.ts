import { lineAt } from '../../../text/lines.js';
import type { Span } from '../../../text/span.js';
import { ownListsOf } from '../../../syntax/ownLists.js';
import { strayBullet } from '../../../syntax/strayLines.js';
import type { ListItem } from '../../../syntax/tree.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

/** A line right below an item is a part of it to Markdown, also when it is not indented. Nothing tells who writes so. */
export const itemJoined = rule({
  code: 'item.joined',
  severity: 'information',
  about: {
    da: 'En linje lige under et punkt er ikke rykket ind. Den bliver læst som en del af punktet, selv om den måske er et punkt for sig.',
    en: 'A line right below an item is not indented. It is read as part of the item, although it may be an item of its own.',
  },
  examples: {
    bad: lines(':::indsatser', '- Fast sparring hver torsdag', 'Fælles frokost', ':::'),
    good: lines(':::indsatser', '- Fast sparring hver torsdag', '- Fælles frokost', ':::'),
  },
  messages: {
    da: () =>
      'Linjen bliver læst som en del af punktet over den. Er den et punkt for sig, så begynd den med en bindestreg og et mellemrum.',
    en: () =>
      'This line is read as part of the item above it. If it is an item of its own, begin it with a hyphen and a space.',
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    for (const { items } of ownListsOf(syntax))
      for (const { item } of items) {
        for (const line of joinedLines(syntax.text, item)) {
          const title = { da: 'Gør linjen til et punkt for sig', en: 'Make the line an item of its own' };
          const start = lineAt(syntax.text, line.start).start;
          const begins = beginningOf(syntax.text, item);
          yield {
            span: line,
            values: {},
            fixes: [{ title, edits: [{ span: { start, end: line.start }, text: begins }] }],
          };
        }
      }
  },
});

/** The further lines of an item that are set in no further than its bullet. */
function joinedLines(text: string, { children, marker }: ListItem): Span[] {
  const [first] = children;
  if (first?.kind !== 'paragraph') return [];
  const bullet = marker.start - lineAt(text, marker.start).start;
  return first.lines.slice(1).filter((line) => {
    const { start } = line;
    const before = text.slice(lineAt(text, start).start, start);
    // One that nearly begins with a bullet is told as such.
    return before.trim() === '' && before.length <= bullet && !strayBullet(text, line);
  });
}

/** What an item like this begins with. */
function beginningOf(text: string, { marker, box }: ListItem): string {
  const indent = text.slice(lineAt(text, marker.start).start, marker.start);
  return `${indent}${text.slice(marker.start, marker.end)} ${box ? '[ ] ' : ''}`;
}
