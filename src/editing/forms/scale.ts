import { plain } from '../reflections/points.js';

/** The words that forms put in the place of the numbers, from 1 to 5, in the scales that are in use. */
const scales: readonly (readonly (readonly string[])[])[] = [
  [
    ['meget lidt', 'meget lidt energi'],
    ['lidt', 'lidt energi'],
    ['noget', 'noget energi', 'hverken eller', 'middel'],
    ['meget', 'meget energi', 'en del'],
    ['rigtig meget', 'rigtig meget energi', 'særdeles meget', 'virkelig meget'],
  ],
  [
    ['i meget lav grad', 'i meget ringe grad', 'i meget lille grad'],
    ['i lav grad', 'i ringe grad', 'i lille grad'],
    ['i nogen grad', 'delvist'],
    ['i høj grad'],
    ['i meget høj grad'],
  ],
  [
    ['very little', 'very little energy'],
    ['little', 'a little', 'little energy'],
    ['some', 'some energy', 'neutral'],
    ['much', 'a lot', 'quite a lot', 'much energy'],
    ['very much', 'a great deal', 'very much energy'],
  ],
];

/** The rating that an answer on a scale is: `4`, `4,0`, `4 - meget`, `(4)`; null for none. */
export function ratingIn(answer: string): number | null {
  const digits = /^[([]?([1-5])(?:[.,]0+)?[)\]]?(?:[\s:;.=–—-]+\p{L}[^\d]*|\s*\([^\d()]*\)|[.:]?\s*)$/u.exec(
    answer.normalize('NFKC').trim(),
  );
  return digits ? Number(digits[1]) : null;
}

/**
 * The ratings of a column, one for each answer and null where one is none. Words are read only where all of the column
 * belong to one scale.
 */
export function ratingsIn(answers: readonly string[]): (number | null)[] {
  const written = answers.filter(isAnswer);
  const scale = scales.find((words) => written.every((answer) => placeOn(words, answer) !== null));
  return answers.map((answer) => (scale && isAnswer(answer) ? placeOn(scale, answer) : ratingIn(answer)));
}

function placeOn(scale: readonly (readonly string[])[], answer: string): number | null {
  const at = scale.findIndex((words) => words.includes(plain(answer)));
  return at === -1 ? null : at + 1;
}

/** Whether somebody has answered at all: with more than a dash, and something else than that they do not know. */
export function isAnswer(answer: string): boolean {
  return (
    /[\p{L}\p{N}?]/u.test(answer) &&
    !/^(?:n\/?a|ved ikke|ikke relevant|ikke besvaret|don['’]?t know|not applicable|no answer)\.?$/i.test(
      answer.trim(),
    )
  );
}
