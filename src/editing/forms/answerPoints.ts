import { isBlank } from '../../model/blanks.js';
import { linesIn } from '../../text/lines.js';
import { pastedLines } from '../pasted.js';
import { isAnswer } from './scale.js';

/** What stands before a line and means nothing where people write in a field of a form. */
const signsBefore = /^(?:[#>|=+*•·–—:`~-]+\s*|\[[ xX]?\]\s*)+/;

/**
 * The points of an answer: each of its lines, and each of several boxes that a form joins by semicolons; as Markdown
 * that says what was written, and nothing else.
 */
export function answerPoints(answer: string): string[] {
  const ticked = /;\s*$/.test(answer) ? answer.replaceAll(';', '\n') : answer;
  const written = linesIn(ticked).filter(isAnswer).join('\n');
  return pastedLines(written)
    .map((line) => line.replace(signsBefore, '').trim())
    .filter((line) => isAnswer(line) && !isBlank(line))
    .map(asWords);
}

/** Words with backslashes where Markdown, HTML or our own marks would begin; elsewhere none, for people read the file. */
function asWords(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\`*<>[\]~{}|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/:(?=\p{L}+\\?\{)/gu, '&#58;')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
