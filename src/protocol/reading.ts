/** What a page says is looked at before it is taken for anything: the tools of those who read it. */
import { communityIds } from '../model/communities.js';
import type { CellRatings } from './room.js';

/** What a page sent or kept, by name; nothing is known of it yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** For each type of message, what its fields are; null when they are not that. The types ask for every one. */
type Readers<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: (
    fields: Fields,
  ) => Omit<Extract<Message, { readonly type: Type }>, 'type'> | null;
};

/** Longer than any address of a file, in UTF-16 code units. */
const longestAddress = 20_000;
/** So many ratings stand in a cell at most, with those that are typed: twice the participants that a file may name. */
const mostRatings = 1000;

/** Reads a message by its type; null when it is none, or when a field of it is not what it is to be. */
export function messageReader<Message extends { readonly type: string }>(
  readers: Readers<Message>,
): (sent: unknown) => Message | null {
  return (sent) => {
    const fields = fieldsOf(sent);
    const type = fields?.['type'];
    if (!fields || typeof type !== 'string' || !Object.hasOwn(readers, type)) return null;
    const known = type as Message['type'];
    const read = readers[known](fields);
    return read && ({ type: known, ...read } as unknown as Message);
  };
}

/** The fields of an object; null when it is none. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? (value as Fields) : null;
}

/** Each cell of the table once at most, with whole numbers from 1 to 5. */
export function cellsOf(value: unknown): CellRatings[] | null {
  if (!Array.isArray(value) || value.length > 2 * communityIds.length) return null;
  const cells = value.map(cellOf).filter((cell) => cell !== null);
  const names = new Set(cells.map(({ community, question }) => `${community} ${question}`));
  return cells.length === value.length && names.size === cells.length ? cells : null;
}

function cellOf(value: unknown): CellRatings | null {
  const { community, question, ratings } = fieldsOf(value) ?? {};
  const known = communityIds.find((id) => id === community);
  if (!known || (question !== 'now' && question !== 'wanted')) return null;
  if (!Array.isArray(ratings) || ratings.length > mostRatings) return null;
  const numbers = ratings.filter((rating) => isWhole(rating, 1, 5));
  return numbers.length === ratings.length ? { community: known, question, ratings: numbers } : null;
}

/** Whether it is a whole number in a range. */
export function isWhole(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

/** A place in a text; behind its end stands for the end. */
export function isOffset(value: unknown): value is number {
  return isWhole(value, 0, Number.MAX_SAFE_INTEGER);
}

/** Whether it can be the address of a file. */
export function isAddress(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && value.length <= longestAddress && !/\p{Cc}/u.test(value)
  );
}
