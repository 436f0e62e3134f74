import { lines } from '../examples.js';
import { rule, type HitFix } from '../rule.js';
import { ownListsOf } from '../../../syntax/ownLists.js';
import type { ListItem, Mark } from '../../../syntax/tree.js';
import { lineAt, lineBreakOf } from '../../../text/lines.js';
import type { Span } from '../../../text/span.js';

export const itemBehind = rule<{ words: string; name: string; isBelow: boolean }>({
  code: 'item.behind',
  severity: 'error',
  about: {
    da: 'Der står noget efter et punkts mærke. Mærket bliver læst, men ikke det, der står efter.',
    en: 'There is something after the mark of an item. The mark is read, but what comes after it is not.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] Fast sparring :indsats{vurdering=løftes} om torsdagen', ':::'),
    good: lines(':::indsatser', '- [ ] Fast sparring om torsdagen :indsats{vurdering=løftes}', ':::'),
  },
  messages: {
    da: ({ words, name, isBelow }) =>
      isBelow
        ? `»${words}« står lige under »:${name}{…}« og bliver ikke læst. Sæt en tom linje imellem, hvis det er en bemærkning til punktet.`
        : `»${words}« bliver ikke læst: »:${name}{…}« skal stå sidst i punktet.`,
    en: ({ words, name, isBelow }) =>
      isBelow
        ? `“${words}” is right below “:${name}{…}” and is not read. Put a blank line between them if it is a note on the item.`
        : `“${words}” is not read: “:${name}{…}” has to be the last thing in its item.`,
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    const { text } = syntax;
    for (const { items } of ownListsOf(syntax))
      for (const { item } of items) {
        const { mark, behind } = item;
        if (!mark || !behind) continue;
        const below = noteBelow(text, item, mark, behind);
        const atEnd = markAtEnd(text, item, mark, behind);
        yield {
          span: behind,
          values: {
            words: shortened(text.slice(behind.start, behind.end)),
            name: mark.head.name,
            isBelow: below !== null,
          },
          fixes: below ? [below, { ...atEnd, safe: false }] : [atEnd],
        };
      }
  },
});

function markAtEnd(text: string, { words }: ListItem, { span }: Mark, behind: Span): HitFix {
  return {
    title: { da: 'Flyt mærket sidst i punktet', en: 'Move the mark to the end of the item' },
    edits: [
      { span: { start: words.end, end: span.end }, text: '' },
      { span: { start: behind.end, end: behind.end }, text: ` ${text.slice(span.start, span.end)}` },
    ],
    safe: true,
  };
}

/**
 * Parts what stands on lines of its own from the words, by which an action is known; null where nothing does. Whether it
 * goes on with them only people can tell.
 */
function noteBelow(text: string, { marker }: ListItem, { span }: Mark, behind: Span): HitFix | null {
  const { start } = lineAt(text, behind.start);
  const before = text.slice(start, behind.start);
  if (start < span.end || before.trim() !== '') return null;
  const indent = marker.end + 1 - lineAt(text, marker.start).start;
  const missing = ' '.repeat(Math.max(0, indent - before.length));
  return {
    title: { da: 'Gør det til en bemærkning under punktet', en: 'Make it a note below the item' },
    edits: [{ span: { start, end: start }, text: `${lineBreakOf(text)}${missing}` }],
  };
}

const longest = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
