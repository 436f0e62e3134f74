/**
 * What a page says is taken for a message only when it is one, whole and in range: a page shows what others wrote, and
 * what it says may end in a file or a command. Whatever is not part of the message is left behind.
 */
import { readHanded } from './keptRoom.js';
import type { WebviewMessage } from './overview.js';
import type { PortfolioWebviewMessage } from './portfolio.js';
import type { PresentationWebviewMessage } from './presentation.js';
import type { PageWebviewMessage } from './pageMessages.js';
import { cellsOf, fieldsOf, isAddress, isOffset, isWhole, messageReader, type Fields } from './reading.js';
import { readPageStatement } from './readPageEdit.js';

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
  tickImbalance: ({ uri, offset, present }) =>
    isAddress(uri) && isOffset(offset) && typeof present === 'boolean' ? { uri, offset, present } : null,
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
  showNoticed: ({ about }) => {
    const known = (['unread', 'notes', 'personal', 'names'] as const).find((one) => one === about);
    return known ? { about: known } : null;
  },
  refresh: () => ({}),
  newWorkshop: () => ({}),
});

/** A message from what is projected; null when it is none. */
export const readPresentationMessage = messageReader<PresentationWebviewMessage>({
  ready: () => ({}),
  ownWindow: () => ({}),
  showFew: () => ({}),
});

/** A message from a workshop file that is written on as a page; null when it is none. */
export const readPageMessage = messageReader<PageWebviewMessage>({
  ready: () => ({}),
  edit: ({ number, version, edit }) => {
    const read = readPageStatement(edit);
    return isOffset(number) && isOffset(version) && read ? { number, version, edit: read } : null;
  },
  insert: (fields) => placeIn(fields),
  undo: () => ({}),
  redo: () => ({}),
  asText: () => ({}),
  at: (fields) => placeIn(fields),
  recordRatings: () => ({}),
});

function placeIn({ version, offset }: Fields): { version: number; offset: number } | null {
  return isOffset(version) && isOffset(offset) ? { version, offset } : null;
}

/** The address of the file that a page showed, from what it kept over a reload of the window; null when it kept none. */
export function keptAddress(state: unknown): string | null {
  const { uri } = fieldsOf(state) ?? {};
  return isAddress(uri) ? uri : null;
}

function isStep(value: unknown): value is number {
  return isWhole(value, 0, mostSteps);
}
