import { isBlank } from '../../../model/blanks.js';
import type { Block, List } from '../../../syntax/tree.js';
import { lineBreakOf } from '../../../text/lines.js';
import type { Reading } from '../../read/reading.js';
import { lines } from '../examples.js';
import { isBlockMeant } from '../blockMeant.js';
import { rule, type HitFix } from '../rule.js';
import { isPlan, tableAsItems } from '../tableAsItems.js';

/** What a group has agreed on, and what is lost to plan and calendar where nothing says that these are its actions. */
export const effortOutside = rule<{ name: string }>({
  code: 'effort.outside',
  severity: 'warning',
  about: {
    da: 'En liste eller tabel ligner jeres indsatser, men filen har ingen »indsatser«. Så er de ikke med i handlingsplan, kalender og overblik.',
    en: 'A list or table looks like your actions, but the file has no block for actions, so they are in no action plan, calendar or overview.',
  },
  examples: {
    bad: lines('## Aftaler', '', '- Fast sparring hver torsdag', '- Fælles frokost'),
    good: lines('## Aftaler', '', ':::indsatser', '- Fast sparring hver torsdag', '- Fælles frokost', ':::'),
  },
  messages: {
    da: ({ name }) =>
      `Det her ligner jeres indsatser, men det står ikke i »${name}«. Så er det hverken med i handlingsplan, kalender eller overblik. Sæt det ind der, hvis det er dem.`,
    en: ({ name }) =>
      `These look like your actions, but they are not in “${name}”, so they are in no action plan, calendar or overview. Put them there, if they are yours.`,
  },
  *check({ reading }) {
    const { syntax, dialect, excess } = reading;
    if (excess || isBlockMeant(reading, 'efforts')) return;
    let isNamed = false;
    for (const block of syntax.blocks) {
      if (block.kind === 'heading')
        isNamed = ofActions.test(syntax.text.slice(block.content.start, block.content.end));
      const isOurs =
        (block.kind === 'table' && isPlan(block)) ||
        (block.kind === 'list' && isNamed && hasWords(reading, block));
      if (!isOurs) continue;
      yield {
        span: { start: block.span.start, end: endOfFirst(block) },
        values: { name: dialect.directives.efforts },
        fixes: fixFor(reading, block),
      };
      isNamed = false;
    }
  },
});

/** How a heading ends that stands above what was agreed. */
const ofActions =
  /(?<!\p{L})(?:indsatser|aftaler|beslutninger|handlingsplan|handleplan|hvem gør hvad|actions|action plan|agreements|decisions|who does what)[\s*_:.?]*$/iu;

function hasWords({ text }: Reading, { children }: List): boolean {
  return children.some(
    ({ words }) => words.end > words.start && !isBlank(text.slice(words.start, words.end)),
  );
}

/** The end of its first row or item: what is said of a whole list would have to be seen beside all of it. */
function endOfFirst(block: Block): number {
  if (block.kind === 'table') return block.rows[0]!.span.end;
  if (block.kind === 'list') return block.children[0]!.words.end;
  return block.span.end;
}

function fixFor(reading: Reading, block: Block): HitFix[] {
  const { text, dialect } = reading;
  const { start, end } = block.span;
  const items = block.kind === 'table' ? tableAsItems(reading, block, true) : text.slice(start, end);
  if (items === null) return [];
  const title = { da: 'Sæt dem i en blok til indsatser', en: 'Put them in a block for actions' };
  const made = [`:::${dialect.directives.efforts}`, items, ':::'].join(lineBreakOf(text));
  return [{ title, edits: [{ span: { start, end }, text: made }] }];
}
