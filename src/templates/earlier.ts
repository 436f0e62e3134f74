import type { SharedRating } from '../analysis/balance/few.js';
import type { Language } from '../model/communities.js';
import { addedInTheOpen } from '../disclosure/addedImbalances.js';
import type { Disclosed } from '../disclosure/disclose.js';
import type { Effort, ReadableWorkshop } from '../model/workshop.js';
import { blankSign } from '../model/blanks.js';
import { writeAttribute } from '../syntax/attributes.js';
import { dialects, type RatingColumn } from '../model/dialect.js';
import { wordsKey } from '../text/wordsKey.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { ratingWords } from '../texts/ratingWords.js';
import { blocks, container, effortItem, imbalanceList } from './sections.js';

/** What a follow-up takes over from a round, in the words of the follow-up's language; '' where there is nothing to tell. */
export interface EarlierTexts {
  /** The efforts as list items; those put off stay, for the group to look at again. */
  readonly efforts: string;
  /** Those that were raised elsewhere, as a list of their own, and room for the answer. */
  readonly raised: string;
  /** The ratings in words, as a plain table, which is not read as this workshop's own. */
  readonly earlier: string;
  /** The imbalances that the group saw, as a checklist without ticks. */
  readonly imbalances: string;
}

const blank = `- ${blankSign}`;

/**
 * Takes over efforts, ratings and imbalances from the workshops of a round: of each action the latest word, and the
 * latest ratings and imbalances that there are, whether or not a check has come after them.
 */
export function earlierTexts(language: Language, round: readonly Disclosed[]): EarlierTexts {
  const inOrder = byDate(round);
  const efforts = latestOf(inOrder.flatMap(({ workshop }) => workshop.efforts));
  const items = (list: readonly Effort[]) => list.map((effort) => effortText(language, effort)).join('\n');
  const isRaised = ({ assessment, done }: Effort) => assessment === 'raise' && !done;
  const [raised, others] = [efforts.filter(isRaised), efforts.filter((effort) => !isRaised(effort))];
  const rated = inOrder.findLast(({ workshop }) => workshop.ratings.some(isRated));
  const ticked = inOrder.findLast(
    (one) => one.workshop.imbalances.length > 0 || addedInTheOpen(one).length > 0,
  );
  const seen = (ticked?.balance.communities ?? []).flatMap(({ imbalances }) => imbalances);
  const added = ticked ? addedInTheOpen(ticked) : [];
  return {
    efforts: others.length > 0 ? items(others) : effortItem(language),
    raised:
      raised.length > 0
        ? blocks(container(dialects[language].directives.efforts, items(raised)), blank)
        : round.length > 0
          ? ''
          : blank,
    earlier: rated ? ratingsText(language, rated) : '',
    imbalances: seen.length + added.length > 0 ? imbalanceList(language, seen, added) : '',
  };
}

/** Who they are, as the latest workshop of a round has it; what it does not say is not there. */
export function theirAnswers(round: readonly Disclosed[]): TheirAnswers {
  const { community, coreTask, forum, participants } = byDate(round).at(-1)?.workshop ?? {};
  return {
    ...(community !== undefined && { community }),
    ...(coreTask !== undefined && { coreTask }),
    ...(forum !== undefined && { forum }),
    ...(participants !== undefined && { participants }),
  };
}

/** What a follow-up need not be told again. */
export type TheirAnswers = Pick<ReadableWorkshop, 'community' | 'coreTask' | 'forum' | 'participants'>;

function byDate(round: readonly Disclosed[]): Disclosed[] {
  return [...round].sort((a, b) => (a.workshop.date ?? '').localeCompare(b.workshop.date ?? ''));
}

function isRated({ now, wanted }: ReadableWorkshop['ratings'][number]): boolean {
  return now.length > 0 || wanted.length > 0;
}

/** The same words may stand in several files, and twice in one: the last one counts. */
function latestOf(efforts: readonly Effort[]): Effort[] {
  return [...new Map(efforts.map((effort) => [wordsKey(effort.text), effort])).values()];
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

/** What the ratings came to, in words: of two or three nothing, and of nobody what they gave. */
function ratingsText(language: Language, { balance }: Disclosed): string {
  const { rows, columns } = dialects[language];
  const texts = overviewTexts[language];
  const told = (rating: SharedRating): string => {
    if (rating === null) return '–';
    return rating === 'few' ? texts.few : ratingWords({ ...rating, count: rating.ratings.length }, language);
  };
  const lines = balance.communities.flatMap(({ id, now, wanted }) =>
    now || wanted ? [[rows[id], told(now), told(wanted)]] : [],
  );
  const order: readonly RatingColumn[] = ['community', 'now', 'wanted'];
  const cells = [order.map((column) => columns[column]), ...lines];
  const widths = order.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(cells[0]!), line(widths.map((width) => '-'.repeat(width))), ...lines.map(line)].join('\n');
}
