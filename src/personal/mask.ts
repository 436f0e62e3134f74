import type { Language } from '../model/communities.js';
import { findPersonal } from './findPersonal.js';

/** What stands for a personal datum in what is said about a file. */
export const hiddenWord: Readonly<Record<Language, string>> = { da: '(skjult)', en: '(hidden)' };

/**
 * Takes personal data out of what is said about a text: as they are written there, and the words that they are
 * made of.
 *
 * @param written how each datum is written
 * @param here what must not be quoted however short it is: the pieces of data that the message is about
 */
export function maskedOf(
  message: string,
  written: readonly string[],
  here: readonly string[],
  language: Language,
): string {
  const pieces = written.flatMap((words) => [words, ...words.split(/[\s"“”»«|]+/)]).filter(isTelling);
  const all = [...new Set([...here.filter(({ length }) => length > 1), ...pieces])];
  const known = all
    .sort((a, b) => b.length - a.length)
    .reduce((words, piece) => words.replace(standing(piece), hiddenWord[language]), message);
  return withoutNumbers(known, language);
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

/** Finds a piece where it is not part of a longer word or number. */
function standing(piece: string): RegExp {
  const literal = piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const edge = (sign: string) => (/[\p{L}\p{N}]/u.test(sign) ? String.raw`[\p{L}\p{N}]` : null);
  const [first, last] = [edge(piece.at(0)!), edge(piece.at(-1)!)];
  return new RegExp(`${first ? `(?<!${first})` : ''}${literal}${last ? `(?!${last})` : ''}`, 'gu');
}
