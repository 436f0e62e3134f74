import { lines } from '../examples.js';
import { wordsWithoutList, type WordsWithoutList } from '../looseWords.js';
import { rule, type HitFix } from '../rule.js';
import { tableAsItems } from '../tableAsItems.js';
import type { Block } from '../../../syntax/tree.js';
import type { Reading } from '../../read/reading.js';
import type { TextEdit } from '../../../text/span.js';

export const listWords = rule<{ name: string; isTable: boolean }>({
  code: 'list.words',
  severity: 'warning',
  about: {
    da: 'I en blok til punkter står der tekst, overskrifter eller en tabel, men ingen punkter. Så bliver intet i den læst.',
    en: 'A block of items holds text, headings or a table, but no items, so nothing in it is read.',
  },
  examples: {
    bad: lines(':::indsatser', 'Fast sparring hver torsdag', '', 'Fælles frokost', ':::'),
    good: lines(':::indsatser', '- Fast sparring hver torsdag', '', '- Fælles frokost', ':::'),
  },
  messages: {
    da: ({ name, isTable }) =>
      isTable
        ? `I »${name}« bliver kun punkter læst og ingen tabel. Skriv hver række som et punkt, der begynder med en bindestreg og et mellemrum.`
        : `I »${name}« bliver kun punkter læst. Begynd hvert punkt med en bindestreg og et mellemrum.`,
    en: ({ name, isTable }) =>
      isTable
        ? `In “${name}” only items are read, and no table. Write each row as an item that begins with a hyphen and a space.`
        : `In “${name}” only items are read. Begin each item with a hyphen and a space.`,
  },
  *check({ reading }) {
    if (reading.excess) return;
    for (const words of wordsWithoutList(reading.syntax)) {
      const { list, blocks } = words;
      yield {
        span: blocks[0]!.span,
        values: { name: list.container.head.name, isTable: blocks[0]!.kind === 'table' },
        fixes: fixesFor(reading, words),
      };
    }
  },
});

/** Makes an item of each paragraph, heading and row; which of them are items only people can tell. */
function fixesFor(reading: Reading, { list, blocks }: WordsWithoutList): HitFix[] {
  const edits = blocks.map((block) => itemOf(reading, block, list.id === 'efforts'));
  if (edits.some((edit) => edit === null)) return [];
  const title = { da: 'Gør teksten til punkter', en: 'Turn the text into items' };
  return [{ title, edits: edits.filter((edit) => edit !== null) }];
}

function itemOf(reading: Reading, block: Block, isEfforts: boolean): TextEdit | null {
  const { start, end } = block.span;
  if (block.kind === 'table') {
    const items = tableAsItems(reading, block, isEfforts);
    return items === null ? null : { span: { start, end }, text: items };
  }
  if (block.kind !== 'heading') return { span: { start, end: start }, text: '- ' };
  const { content, underline } = block;
  return underline ? null : { span: { start, end: content.start }, text: '- ' };
}
