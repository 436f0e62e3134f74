import { lines } from '../examples.js';
import { rule, type HitFix } from '../rule.js';
import { ownListsOf } from '../../../syntax/ownLists.js';
import type { ItemBox, ListItem } from '../../../syntax/tree.js';

/** The lists in which a tick says something. */
const ticked = new Set(['imbalances', 'trends', 'frames', 'efforts']);

export const itemBox = rule<{ word: string; box: ItemBox; isEffort: boolean }>({
  code: 'item.box',
  severity: 'warning',
  about: {
    da: 'Feltet foran et punkt er skrevet på en anden måde end »[ ]« og »[x]«. Det bliver læst, men andre programmer viser det som tekst.',
    en: 'The box in front of an item is written neither as “[ ]” nor as “[x]”. It is read, but other programs show it as text.',
  },
  examples: {
    bad: lines(':::indsatser', '- [✓] Fælles frokost', '- [] Fast sparring', ':::'),
    good: lines(':::indsatser', '- [x] Fælles frokost', '- [ ] Fast sparring', ':::'),
  },
  messages: {
    da: ({ word, box: { written, checked }, isEffort }) =>
      written === 'unclearly'
        ? `»${word}« er hverken et kryds eller et tomt felt, så det er læst uden kryds. Skriv »[x]«, hvis ${isEffort ? 'det er udført' : 'I er enige i punktet'}, ellers »[ ]«.`
        : `»${word}« er læst som ${checked ? 'et kryds' : 'et tomt felt'}. Skriv »${plainly(checked)}« med mellemrum bagefter.`,
    en: ({ word, box: { written, checked }, isEffort }) =>
      written === 'unclearly'
        ? `“${word}” is neither a tick nor an empty box, so it was read as not ticked. Write “[x]” if ${isEffort ? 'it is done' : 'you agree with the item'}, otherwise “[ ]”.`
        : `“${word}” was read as ${checked ? 'a tick' : 'an empty box'}. Write “${plainly(checked)}” with a space after it.`,
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    const { text } = syntax;
    for (const { id, items } of ownListsOf(syntax)) {
      if (!ticked.has(id)) continue;
      for (const { item, depth } of items) {
        const { box } = item;
        if (depth > 0 || !box || box.written === 'plainly' || box.written === 'escaped') continue;
        const word = text.slice(box.span.start, box.span.end);
        yield {
          span: box.span,
          values: { word, box, isEffort: id === 'efforts' },
          fixes: fixesFor(text, item, box),
        };
      }
    }
  },
});

function plainly(checked: boolean): string {
  return checked ? '[x]' : '[ ]';
}

function fixesFor(text: string, { words }: ListItem, { span, written, checked }: ItemBox): HitFix[] {
  const isOnLine = !/[\r\n]/.test(text.slice(span.start, words.start));
  const edited = isOnLine ? { start: span.start, end: words.start } : span;
  const choices = written === 'unclearly' ? [false, true] : [checked];
  return choices.map((choice) => ({
    title: { da: `Skriv »${plainly(choice)}«`, en: `Write “${plainly(choice)}”` },
    edits: [{ span: edited, text: isOnLine ? `${plainly(choice)} ` : plainly(choice) }],
    safe: written !== 'unclearly',
  }));
}
