import type { Analysis } from '../../analysis/analyse.js';
import { analyse } from '../../analysis/analyse.js';
import { fewest, questions } from '../../analysis/balance/few.js';
import { communityIds, pointKinds } from '../../model/communities.js';
import { findPersonal } from '../../personal/findPersonal.js';
import type { CellRatings } from '../../protocol/room.js';
import { composedEdits } from '../../text/composedEdits.js';
import { applyEdits } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';
import { recordRatings } from '../recordRatings.js';
import { collectPoints, type Random } from '../reflections/collect.js';
import type { Point } from '../reflections/points.js';
import { readSheet } from '../reflections/readSheet.js';
import { writePoints } from '../reflections/writePoints.js';
import { answerPoints } from './answerPoints.js';
import { columnRoles, type ColumnRole, type FormColumn } from './columns.js';
import { isAnswer, ratingsIn } from './scale.js';
import { isOfPerson } from './sealed.js';
import { valuesIn, type FormTable } from './table.js';

/** What collecting a form would do, to be looked at first. */
export interface FormCollection {
  readonly edits: readonly TextEdit[];
  /** The whole text as it would be. */
  readonly result: string;
  /** How many cells of the rating table are written, and in how many of them other ratings stand now. */
  readonly cells: number;
  readonly replaced: number;
  /** How many points are written, and how many were the same as another. */
  readonly points: number;
  readonly doubles: number;
  /** How many people have answered any of it, and how many the smallest question that is written. */
  readonly people: number;
  readonly fewest: number;
  /** How many answers are no number from 1 to 5 where one was asked for; they are not written. */
  readonly noRatings: number;
  /** How many answers hold an address, a number of somebody, or the name of one who answered; they are not written. */
  readonly withheld: number;
  /** How many findings of personal data the text gets by it all the same. */
  readonly personal: number;
  /** Whether there is no place for a table, because something in the file is not read. */
  readonly noPlace: boolean;
}

/** Whether so few have answered that one can guess who said what. */
export function areFew(collection: Pick<FormCollection, 'fewest'>): boolean {
  return collection.fewest < fewest;
}

/**
 * Collects the answers to a form in a workshop: ratings sorted into the table, points mixed under their questions.
 * Nothing is read of a sealed column but the names that must not stand in a point.
 */
export function collectForm(
  target: Analysis,
  table: FormTable,
  columns: readonly FormColumn[],
  random: Random,
): FormCollection {
  const { ratings, noRatings, asked } = ratingsOf(table, columns);
  const { perRow, withheld } = pointsOf(table, columns);
  const points = collectPoints(perRow, readSheet(target.reading.syntax).points, random);
  const pointEdits = writePoints(target, points, random);
  const withPoints = analyse(applyEdits(target.text, pointEdits)) ?? target;
  const ratingEdits = recordRatings(withPoints, ratings);
  const edits = composedEdits(target.text.length, pointEdits, ratingEdits ?? []);
  const result = applyEdits(target.text, edits);
  const after = analyse(result);
  const written = ratingEdits === null ? [] : ratings;
  const taken = columns.flatMap(({ role, sealed }, at) => (role === 'ignore' || sealed ? [] : [at]));
  const people = table.rows.filter((row) => taken.some((at) => isAnswer(row[at] ?? ''))).length;
  return {
    edits,
    result,
    cells: written.length,
    replaced: written.filter((cell) => standsOtherwise(target, cell)).length,
    points: points.length,
    doubles: perRow.flat().length - points.length,
    people,
    fewest: Math.min(people, ...asked),
    noRatings,
    withheld,
    personal: after ? personalFindings(after) - personalFindings(target) : 0,
    noPlace: ratingEdits === null,
  };
}

function personalFindings({ findings }: Analysis): number {
  return findings.filter(({ code }) => code.startsWith('personal.') && code !== 'personal.fewRatings').length;
}

function standsOtherwise({ workshop }: Analysis, { community, question, ratings }: CellRatings): boolean {
  const now = workshop.ratings.find((row) => row.community === community)?.[question] ?? [];
  return now.length > 0 && now.toSorted().join(' ') !== ratings.join(' ');
}

/** The columns of a role. */
function columnsWith(columns: readonly FormColumn[], role: ColumnRole): number[] {
  return columns.flatMap((column, at) => (column.role === role && !column.sealed ? [at] : []));
}

function ratingsOf(
  table: FormTable,
  columns: readonly FormColumn[],
): { readonly ratings: CellRatings[]; readonly noRatings: number; readonly asked: number[] } {
  let noRatings = 0;
  const ratings = communityIds.flatMap((community) =>
    questions.flatMap((question): CellRatings[] => {
      const answers = columnsWith(columns, `${community}/${question}`).flatMap((at) => valuesIn(table, at));
      const read = ratingsIn(answers);
      noRatings += answers.filter((answer, at) => isAnswer(answer) && read[at] === null).length;
      const sorted = read.filter((rating) => rating !== null).sort((a, b) => a - b);
      return sorted.length > 0 ? [{ community, question, ratings: sorted }] : [];
    }),
  );
  return { ratings, noRatings, asked: ratings.map(({ ratings: { length } }) => length) };
}

/** The points of each who answered, without those that tell who it was. */
function pointsOf(
  table: FormTable,
  columns: readonly FormColumn[],
): { readonly perRow: Point[][]; readonly withheld: number } {
  const isTelling = tellingWords(table, columns);
  const kinds = columnRoles.filter(
    (role) => role === 'unplaced' || pointKinds.some((kind) => role.endsWith(kind)),
  );
  let withheld = 0;
  const perRow = table.rows.map((row) =>
    kinds.flatMap((role) => {
      const [community, kind] = [
        communityIds.find((id) => role.startsWith(`${id}/`)),
        pointKinds.find((id) => role.endsWith(`/${id}`)),
      ];
      const place = community && kind ? { community, kind } : null;
      return columnsWith(columns, role).flatMap((at) => {
        const answer = row[at] ?? '';
        if (isAnswer(answer) && isTelling(answer)) {
          withheld++;
          return [];
        }
        return answerPoints(answer).map((text): Point => ({ place, text }));
      });
    }),
  );
  return { perRow, withheld };
}

/** Says of an answer whether it holds what a sealed column holds, or an address or a number of somebody. */
function tellingWords(table: FormTable, columns: readonly FormColumn[]): (answer: string) => boolean {
  // What is the same for all, such as a language, tells of nobody.
  const values = columns.flatMap(({ sealed }, at) => {
    const own = sealed ? valuesIn(table, at) : [];
    return new Set(own).size > 1 || own.length === 1 ? own : [];
  });
  const known = values.filter((value) => /\p{L}\P{L}*\p{L}/u.test(value) && !/^anonym/i.test(value));
  const words = new Set(known.flatMap(capitalisedIn));
  const whole = known.filter((value) => value.length > 3).map((value) => value.toLocaleLowerCase('da'));
  return (answer) => {
    const small = answer.toLocaleLowerCase('da');
    return (
      isOfPerson(answer) ||
      findPersonal(answer).some(({ kind }) => kind !== 'name') ||
      capitalisedIn(answer).some((word) => words.has(word)) ||
      whole.some((value) => small.includes(value))
    );
  };
}

function capitalisedIn(words: string): string[] {
  return words.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? [];
}
