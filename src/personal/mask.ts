import type { Language } from '../model/communities.js';
import { findPersonal } from './findPersonal.js';

/** What stands for a personal datum in what is said about a file. */
export const hiddenWord: Readonly<Record<Language, string>> = { da: '(skjult)', en: '(hidden)' };

/**
 * Makes what takes personal data out of what is said about a text: as they are written there, and the words that they
 * are made of. Many findings say the same, and many data are written alike: each is looked at once.
 *
 * @param written how each datum is written
 * @returns takes the message, and what must not be quoted however short it is: the pieces of data that it is about
 */
export function maskerOf(
  written: readonly string[],
  language: Language,
): (message: string, here: readonly string[]) => string {
  const pieces = new Set(
    [...new Set(written)].flatMap((words) => [words, ...words.split(/[\s"“”»«|]+/)]).filter(isTelling),
  );
  const piecesIn = finderOf(pieces);
  const known = new Map<string, string>();
  return (message, here) => {
    const key = JSON.stringify([message, here]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const quoted = [...here.filter(({ length }) => length > 1), ...piecesIn(message)];
    const masked = without(quoted, message, language);
    known.set(key, masked);
    return masked;
  };
}

/** What finds those of many pieces, each of two characters at least, that a message holds. */
function finderOf(pieces: Iterable<string>): (message: string) => string[] {
  const byBeginning = new Map<string, string[]>();
  for (const piece of pieces) {
    const beginning = piece.slice(0, 2);
    const others = byBeginning.get(beginning);
    if (others) others.push(piece);
    else byBeginning.set(beginning, [piece]);
  }
  if (byBeginning.size === 0) return () => [];
  return (message) =>
    Array.from(message.matchAll(/(?=([^]{2}))/g)).flatMap(({ 1: beginning, index }) =>
      (byBeginning.get(beginning!) ?? []).filter((piece) => message.startsWith(piece, index)),
    );
}

function without(pieces: readonly string[], message: string, language: Language): string {
  const masked = [...new Set(pieces)]
    .sort((a, b) => b.length - a.length)
    .reduce((words, piece) => withoutPiece(words, piece, hiddenWord[language]), message);
  return withoutNumbers(masked, language);
}

/** What only the message makes a number of somebody: in the file a word before it said that it was something else. */
function withoutNumbers(message: string, language: Language): string {
  if (!/\d(?:\D{0,3}\d){7}|@/.test(message)) return message;
  const data = findPersonal(message).filter(({ kind }) => kind !== 'name');
  return data.reduceRight(
    (words, { span }) => words.slice(0, span.start) + hiddenWord[language] + words.slice(span.end),
    message,
  );
}

/** Pieces that tell something by themselves; two digits or a letter could be anything. */
function isTelling(piece: string): boolean {
  return piece.length > 3 || /\p{L}{2}/u.test(piece);
}

const letterBefore = /[\p{L}\p{N}]$/u;
const letterBehind = /^[\p{L}\p{N}]/u;

/** The words with something else for a piece, where it is not part of a longer word or number. */
function withoutPiece(words: string, piece: string, instead: string): string {
  // By hand: an expression for each piece would have to be made for each.
  const parts: string[] = [];
  let done = 0;
  for (let at = words.indexOf(piece); at !== -1; at = words.indexOf(piece, at)) {
    const end = at + piece.length;
    const isPart = areJoined(words, at) || areJoined(words, end);
    if (!isPart) parts.push(words.slice(done, at), instead);
    if (!isPart) done = end;
    at = isPart ? at + 1 : end;
  }
  return [...parts, words.slice(done)].join('');
}

/** Whether letters or digits stand on both sides of a place. */
function areJoined(words: string, at: number): boolean {
  // Two units hold the one character that counts.
  return (
    letterBefore.test(words.slice(Math.max(0, at - 2), at)) && letterBehind.test(words.slice(at, at + 2))
  );
}
