import { communityIds, pointKinds, type CommunityId, type PointKind } from '../../model/communities.js';
import { questions, type Question } from '../../analysis/balance/few.js';
import { hashOf } from '../../text/hash.js';
import { plain } from '../reflections/points.js';
import { meaningOf, type HeadingMeaning } from './headings.js';
import { isAnswer, ratingsIn } from './scale.js';
import { isSealed } from './sealed.js';
import { valuesIn, type FormTable } from './table.js';

/**
 * What a column of a form is: the ratings of a question about a community, the points under one, points that tell no
 * place, or nothing that is read.
 */
export type ColumnRole = `${CommunityId}/${Question | PointKind}` | 'unplaced' | 'ignore';

/** Every role, in the order in which they are offered. */
export const columnRoles: readonly ColumnRole[] = [
  ...communityIds.flatMap((community) =>
    [...questions, ...pointKinds].map((part): ColumnRole => `${community}/${part}`),
  ),
  'unplaced',
  'ignore',
];

/** A column as it is shown before anything is read of it. */
export interface FormColumn {
  readonly heading: string;
  readonly role: ColumnRole;
  /** Whether it holds names, addresses or times: it is never read, whatever is chosen. */
  readonly sealed: boolean;
  /** How many have answered. */
  readonly answers: number;
}

/** What a form's columns are taken for until somebody says otherwise; those that are sealed are what they are. */
export function columnsOf(table: FormTable, chosen: readonly string[] = []): FormColumn[] {
  const columns = table.head.map((heading, at) => {
    const values = valuesIn(table, at);
    const answers = values.filter(isAnswer);
    return { heading, values, answers, sealed: isSealed(heading, values), meaning: meaningOf(heading) };
  });
  const guesses = guessed(columns);
  return columns.map(({ heading, answers, sealed }, at) => ({
    heading,
    sealed,
    answers: answers.length,
    role: sealed ? 'ignore' : (columnRoles.find((role) => role === chosen[at]) ?? guesses[at]!),
  }));
}

/**
 * The columns with another role for one of them. A cell of the rating table takes its answers from one column: from
 * another that had the role it is taken away.
 */
export function withRole(columns: readonly FormColumn[], at: number, role: ColumnRole): FormColumn[] {
  const isRating = questions.some((question) => role.endsWith(`/${question}`));
  return columns.map((column, index) => {
    if (index === at) return column.sealed ? column : { ...column, role };
    return isRating && column.role === role ? { ...column, role: 'ignore' } : column;
  });
}

/** What a choice of columns is remembered by: the headings, of which it tells nothing. */
export function formKey({ head }: FormTable): string {
  return hashOf(head.map(plain).join('\n'));
}

interface Candidate {
  readonly heading: string;
  readonly answers: readonly string[];
  readonly sealed: boolean;
  readonly meaning: HeadingMeaning;
}

function guessed(columns: readonly Candidate[]): ColumnRole[] {
  const roles: ColumnRole[] = [];
  for (const { answers, heading, sealed, meaning } of columns) {
    const { community, kind } = meaning;
    const areRatings =
      answers.length > 0 &&
      ratingsIn(answers).filter((rating) => rating !== null).length * 2 > answers.length;
    if (sealed) roles.push('ignore');
    else if (areRatings) roles.push(community ? ratingRole(community, meaning.question, roles) : 'ignore');
    else if (community && kind) roles.push(`${community}/${kind}`);
    else if (community && meaning.question && answers.length === 0)
      roles.push(`${community}/${meaning.question}`);
    else roles.push(isOpenQuestion(heading, answers) ? 'unplaced' : 'ignore');
  }
  return roles;
}

/** A column that does not say which question it is about is the one that is still missing, now before wanted. */
function ratingRole(
  community: CommunityId,
  question: Question | null,
  before: readonly ColumnRole[],
): ColumnRole {
  const missing = questions.find((one) => !before.includes(`${community}/${one}`));
  const role = question ?? missing;
  return role && !before.includes(`${community}/${role}`) ? `${community}/${role}` : 'ignore';
}

/** Whether people have answered in words of their own: in more ways than one ticks boxes, and in more than a word. */
function isOpenQuestion(heading: string, answers: readonly string[]): boolean {
  const spoken = answers.filter((answer) => /\p{L}\s+\p{L}/u.test(answer));
  return heading !== '' && spoken.length > 0 && 2 * spoken.length >= answers.length;
}
