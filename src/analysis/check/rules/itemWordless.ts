import { imbalanceNumbers, trendNumbers, type Language } from '../../../model/communities.js';
import { content } from '../../../texts/content/index.js';
import { ownListsOf } from '../../../syntax/ownLists.js';
import { readInteger } from '../../read/readAttributes.js';
import type { DirectiveUse } from '../../read/reading.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

/** Lists whose items say what a group recognises: one without words is lost with its tick. */
const ticked: ReadonlySet<string> = new Set(['imbalances', 'trends', 'frames']);

export const itemWordless = rule<{ name: string }>({
  code: 'item.wordless',
  severity: 'error',
  about: {
    da: 'Et punkt har et mærke, men ingen ord foran det. Så bliver hverken mærket eller krydset læst.',
    en: 'An item has a mark, but no words before it, so neither the mark nor the tick is read.',
  },
  examples: {
    bad: lines(':::ubalancer', '- [x] :ubalance{nr=6}', ':::'),
    good: lines(':::ubalancer', `- [x] ${content.da.imbalances[6].short} :ubalance{nr=6}`, ':::'),
  },
  messages: {
    da: ({ name }) => `Punktet bliver ikke læst: Der mangler ord foran »:${name}{…}«. Skriv dem.`,
    en: ({ name }) => `The item is not read: there are no words before “:${name}{…}”. Write some.`,
  },
  *check({ reading: { syntax, directives, dialect, excess } }) {
    if (excess) return;
    const uses = new Map(directives.map((use) => [use.head.start, use]));
    for (const { id, items } of ownListsOf(syntax))
      for (const { item } of ticked.has(id) ? items : []) {
        const { mark, behind, words } = item;
        if (!mark || behind || words.end > words.start) continue;
        const known = wordsOf(uses.get(mark.span.start), dialect.language);
        const title = { da: 'Skriv ordene foran mærket', en: 'Write the words before the mark' };
        const { start } = mark.span;
        const edits = [{ span: { start, end: start }, text: `${known ?? ''} ` }];
        yield {
          span: mark.span,
          values: { name: mark.head.name },
          fixes: known === null ? [] : [{ title, edits, safe: true }],
        };
      }
  },
});

/** What the model says of what is marked; null where the mark does not tell. */
function wordsOf(use: DirectiveUse | undefined, language: Language): string | null {
  const value = use?.attributes.find(({ id }) => id === 'number')?.value;
  const number = value === undefined ? null : readInteger(value);
  const imbalance = imbalanceNumbers.find((known) => known === number);
  if (use?.id === 'imbalance' && imbalance) return content[language].imbalances[imbalance].short;
  const trend = trendNumbers.find((known) => known === number);
  return use?.id === 'trend' && trend ? content[language].trends[trend].short : null;
}
