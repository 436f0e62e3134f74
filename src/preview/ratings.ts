import { headlineOf } from '../analysis/balance/headline.js';
import { summarise, type RatingSummary } from '../analysis/balance/ratings.js';
import { isBlank } from '../model/blanks.js';
import { placeDots, scale, xOf } from '../picture/dots.js';
import { headlineSigns } from '../picture/icons.js';
import type { RatingColumn } from '../model/dialect.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { ratingWords } from '../texts/ratingWords.js';
import { classes, icon, span, type Page } from './page.js';
import { columnNamed, rowNamed } from '../syntax/ratingNames.js';
import { ratingWordsIn } from '../syntax/ratingWords.js';
import type { Node } from './tree.js';

/** Draws a rating table: every rating a dot on a scale. What cannot be read as ratings stays as it is written. */
export function presentRatings(page: Page, node: Node): void {
  const table = page.source.tables.get(node.open.map?.[0] ?? -1);
  const [head, ...rows] = table?.rows ?? [];
  if (!head) return;
  const columns = head.cells.map(({ text }) => columnNamed(text, page.dialect)?.id ?? null);
  // With a column for each person, one row of the picture would be one person.
  if (columns.some((id, index) => id !== null && columns.indexOf(id) !== index)) return;
  node.open.attrJoin('class', 'samklang-ratings');
  node.children[1]?.children.forEach((row, index) => {
    const cells = rows[index]?.cells ?? [];
    const cellOf = (column: RatingColumn): Cell => {
      const at = columns.indexOf(column);
      return { node: row.children[at], text: cells[at]?.text ?? '' };
    };
    presentRow(page, row, cellOf);
  });
}

/** A cell as markdown-it has it, and its words. */
interface Cell {
  readonly node: Node | undefined;
  readonly text: string;
}

function presentRow(page: Page, row: Node, cellOf: (column: RatingColumn) => Cell): void {
  const { node: name, text } = cellOf('community');
  const community = rowNamed(text, page.dialect)?.id;
  if (!name || !community) return;
  const now = presentCell(page, cellOf('now'), 'now');
  const wanted = presentCell(page, cellOf('wanted'), 'wanted');
  row.open.attrJoin('class', classes(community));
  name.open.tag = name.close!.tag = 'th';
  name.open.attrSet('scope', 'row');
  name.children = [icon(page, community), ...name.children, ...direction(page, now, wanted)];
}

/** Draws a cell's ratings and returns what they sum up to; null when there are none or not all can be read. */
function presentCell(page: Page, { node, text }: Cell, column: RatingColumn): RatingSummary | null {
  const given = ratingWordsIn(text)
    .map(({ word }) => word)
    .filter((word) => !isBlank(word));
  if (!node || !given.every((word) => /^[1-5]$/.test(word))) return null;
  const summary = summarise(given.map(Number));
  node.open.attrJoin('class', 'samklang-rating');
  node.children = summary
    ? [picture(page, summary, column), span(page, 'agreement', agreementOf(page, summary))]
    : [span(page, 'unrated', overviewTexts[page.dialect.language].notAnswered)];
  return summary;
}

function agreementOf({ dialect }: Page, { agreement }: RatingSummary): string {
  return overviewTexts[dialect.language].agreements[agreement];
}

function picture(page: Page, summary: RatingSummary, column: RatingColumn): Node {
  const { element, text } = page.html;
  const { ratings, centres, low, high } = summary;
  const { language, columns } = page.dialect;
  const { baseline, width, height } = scale;
  const told = ratingWords({ ...summary, count: ratings.length }, language);
  const values = ratings.length === 1 ? told : `${ratings.join(' ')} (${told})`;
  const name = `${columns[column]}: ${values}`;
  return element(
    'svg',
    { class: 'samklang-scale', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name },
    [
      element('line', {
        class: 'samklang-axis',
        x1: xOf(1) - 26,
        x2: xOf(5) + 26,
        y1: baseline,
        y2: baseline,
      }),
      element('rect', {
        class: 'samklang-band',
        x: xOf(low) - 10,
        width: xOf(high) - xOf(low) + 20,
        y: baseline - 4,
        height: 8,
        rx: 4,
      }),
      ...[1, 2, 3, 4, 5].map((value) =>
        element('text', { x: xOf(value), y: height - 1 }, [text(String(value))]),
      ),
      ...placeDots(ratings).map(({ x, y, r }) =>
        element('circle', { class: 'samklang-dot', cx: x, cy: y, r }),
      ),
      ...centres.map((centre) =>
        element('rect', {
          class: 'samklang-median',
          x: xOf(centre) - 3,
          width: 6,
          y: baseline - 8,
          height: 16,
          rx: 2,
        }),
      ),
    ],
  );
}

function direction(page: Page, now: RatingSummary | null, wanted: RatingSummary | null): readonly Node[] {
  const headline = headlineOf(now, wanted);
  if (!headline) return [];
  const { element, text } = page.html;
  return [
    element('span', { class: 'samklang-direction' }, [
      element('span', { 'aria-hidden': 'true' }, [text(`${headlineSigns[headline]} `)]),
      text(overviewTexts[page.dialect.language].headlines[headline]),
    ]),
  ];
}
