import { communityIds, type Language } from '../model/communities.js';
import type { Disclosed } from '../disclosure/disclose.js';
import type { Effort, ReadableWorkshop } from '../model/workshop.js';
import { blankSign } from '../model/blanks.js';
import { writeAttribute } from '../syntax/attributes.js';
import { dialects, type RatingColumn } from '../model/dialect.js';
import { effortItem } from './sections.js';

/** What a follow-up takes over from an earlier workshop, in the words of the follow-up's language. */
export interface EarlierTexts {
  /** The efforts as list items; those put off stay, for the group to look at again. */
  readonly efforts: string;
  /** The ratings as a plain table, which is not read as this workshop's own. */
  readonly earlier: string;
}

/** Takes over efforts and ratings from an earlier workshop; blanks where there is none. */
export function earlierTexts(language: Language, earlier: Disclosed | null): EarlierTexts {
  const efforts = earlier?.workshop.efforts ?? [];
  return {
    efforts:
      efforts.length > 0
        ? efforts.map((effort) => effortText(language, effort)).join('\n')
        : effortItem(language),
    earlier:
      earlier && earlier.workshop.ratings.length > 0
        ? ratingsText(language, earlier.workshop)
        : `- ${blankSign}`,
  };
}

function effortText(
  language: Language,
  { text, done, community, assessment, responsible, due, supports }: Effort,
): string {
  const { directives, attributes, communities, assessments, frameKinds } = dialects[language];
  const values = [
    community && `${attributes.community}=${communities[community]}`,
    assessment && `${attributes.assessment}=${assessments[assessment]}`,
    responsible && `${attributes.responsible}=${writeAttribute(responsible)}`,
    due && `${attributes.due}=${due}`,
  ].filter(Boolean);
  const directive = values.length > 0 ? ` :${directives.effort}{${values.join(' ')}}` : '';
  const below = supports.map(
    (support) =>
      `\n  - ${support.text} :${directives.support}{${attributes.kind}=${frameKinds[support.kind]}}`,
  );
  return `- [${done ? 'x' : ' '}] ${text}${directive}${below.join('')}`;
}

function ratingsText(language: Language, { ratings }: ReadableWorkshop): string {
  const { rows, columns } = dialects[language];
  const order: readonly RatingColumn[] = ['community', 'now', 'wanted'];
  const lines = communityIds.flatMap((id) => {
    const rating = ratings.find(({ community }) => community === id);
    return rating ? [[rows[id], rating.now.join(' '), rating.wanted.join(' ')]] : [];
  });
  const cells = [order.map((column) => columns[column]), ...lines];
  const widths = order.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(cells[0]!), line(widths.map((width) => '-'.repeat(width))), ...lines.map(line)].join('\n');
}
