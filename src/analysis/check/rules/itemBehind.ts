import { lines } from '../examples.js';
import { rule } from '../rule.js';
import { ownListsOf } from '../../../syntax/ownLists.js';

export const itemBehind = rule<{ words: string; name: string }>({
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
    da: ({ words, name }) => `»${words}« bliver ikke læst: »:${name}{…}« skal stå sidst i punktet.`,
    en: ({ words, name }) => `“${words}” is not read: “:${name}{…}” has to be the last thing in its item.`,
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    const { text } = syntax;
    for (const { items } of ownListsOf(syntax))
      for (const { item } of items) {
        const { mark, behind, words } = item;
        if (!mark || !behind) continue;
        const { head, span } = mark;
        const title = { da: 'Flyt mærket sidst i punktet', en: 'Move the mark to the end of the item' };
        const edits = [
          { span: { start: words.end, end: span.end }, text: '' },
          { span: { start: behind.end, end: behind.end }, text: ` ${text.slice(span.start, span.end)}` },
        ];
        yield {
          span: behind,
          values: { words: shortened(text.slice(behind.start, behind.end)), name: head.name },
          fixes: [{ title, edits, safe: true }],
        };
      }
  },
});

const longest = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
