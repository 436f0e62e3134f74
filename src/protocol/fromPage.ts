/**
 * What a page says is taken for a message only when it is one, whole and in range: a page shows what others wrote, and
 * what it says may end in a file or a command. Whatever is not part of the message is left behind.
 */
import { communityIds } from '../model/communities.js';
import { readHanded } from './keptRoom.js';
import type { WebviewMessage } from './overview.js';
import type { PortfolioWebviewMessage } from './portfolio.js';
import type { PresentationWebviewMessage } from './presentation.js';
import type { CellRatings } from './room.js';

/** What a page sent or kept, by name; nothing is known of it yet. */
type Fields = Readonly<Record<string, unknown>>;

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
/** More steps than any workshop has. */
const mostSteps = 1000;

/** A message from the page of one workshop; null when it is none. */
export const readOverviewMessage = messageReader<WebviewMessage>({
  ready: () => ({}),
  reveal: ({ offset }) => (isOffset(offset) ? { offset } : null),
  newWorkshop: () => ({}),
  recordRatings: ({ uri, ratings }) => {
    const cells = cellsOf(ratings);
    return isAddress(uri) && cells ? { uri, ratings: cells } : null;
  },
  keepRoom: ({ uri, ...fields }) => {
    const handed = readHanded(fields);
    return isAddress(uri) && handed.number > 0 ? { uri, ...handed } : null;
  },
  present: ({ uri }) => (isAddress(uri) ? { uri } : null),
  atStep: ({ uri, step }) => (isAddress(uri) && isStep(step) ? { uri, step } : null),
  ownWindow: () => ({}),
  showFew: () => ({}),
});

/** A message from the page of all workshops, or of two side by side; null when it is none. */
export const readPortfolioMessage = messageReader<PortfolioWebviewMessage>({
  ready: () => ({}),
  open: ({ file, offset }) =>
    isAddress(file) && (offset === null || isOffset(offset)) ? { file, offset } : null,
  compare: ({ before, after }) => (isAddress(before) && isAddress(after) ? { before, after } : null),
  refresh: () => ({}),
  newWorkshop: () => ({}),
});

/** A message from what is projected; null when it is none. */
export const readPresentationMessage = messageReader<PresentationWebviewMessage>({
  ready: () => ({}),
  ownWindow: () => ({}),
  showFew: () => ({}),
});

/** The address of the file that a page showed, from what it kept over a reload of the window; null when it kept none. */
export function keptAddress(state: unknown): string | null {
  const { uri } = fieldsOf(state) ?? {};
  return isAddress(uri) ? uri : null;
}

function messageReader<Message extends { readonly type: string }>(
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

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? (value as Fields) : null;
}

/** Each cell of the table once at most, with whole numbers from 1 to 5. */
function cellsOf(value: unknown): CellRatings[] | null {
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

function isWhole(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

/** A place in a text; behind its end stands for the end. */
function isOffset(value: unknown): value is number {
  return isWhole(value, 0, Number.MAX_SAFE_INTEGER);
}

function isStep(value: unknown): value is number {
  return isWhole(value, 0, mostSteps);
}

function isAddress(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && value.length <= longestAddress && !/\p{Cc}/u.test(value)
  );
}
