import { isBlank } from '../model/blanks.js';
import { communityIds, languages } from '../model/communities.js';
import { content } from '../texts/content/index.js';
import type { Reading } from '../analysis/read/reading.js';
import type { ListItem } from '../syntax/tree.js';
import { plainText } from './words.js';

/** What stands in lists of the user's own: answers under a question, outside of all containers. */
export interface Notes {
  readonly heading: string;
  readonly items: readonly string[];
}

/** The answers and notes that a file has under its headings, in order. Prose between them stays in the file. */
export function notesOf({ text, syntax }: Pick<Reading, 'text' | 'syntax'>): Notes[] {
  const sections: { readonly heading: string; readonly items: string[] }[] = [];
  for (const block of syntax.blocks) {
    if (block.kind === 'heading')
      sections.push({ heading: plainText(text.slice(block.content.start, block.content.end)), items: [] });
    else if (block.kind === 'list')
      sections.at(-1)?.items.push(...block.children.flatMap((item) => answerIn(text, item)));
  }
  return sections.filter(({ items }) => items.length > 0);
}

/** What an item answers: nothing where it is empty, or a challenge that came with the model and nobody has ticked. */
function answerIn(text: string, item: ListItem): string[] {
  const words = firstWords(text, item);
  if (words === '' || isBlank(words)) return [];
  return item.box?.checked === false && challenges.has(words) ? [] : [words];
}

/** The challenges of the model, in the words with which they are inserted. */
const challenges: ReadonlySet<string> = new Set(
  languages.flatMap((language) =>
    communityIds.flatMap((id) =>
      content[language].communities[id].challenges.map(({ short }) => plainText(short)),
    ),
  ),
);

/** The first paragraph of an item; what stands further in is the writer's own, and comments are nobody's. */
function firstWords(text: string, { children: [first] }: ListItem): string {
  if (first?.kind !== 'paragraph') return '';
  const words = first.lines.map(({ start, end }) => text.slice(start, end)).join(' ');
  return plainText(words.replace(/<!--[^]*?(?:-->|$)/g, ''));
}
