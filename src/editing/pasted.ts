/** What comes from another program by the clipboard, as the lines and numbers that it is about. */
import { linesIn } from '../text/lines.js';

/** The bullets of Word, Outlook, Teams and the like, among them those of their own fonts, and boxes to tick. */
const bullet = /^(?:[•·▪▫■□●○◦‣⁃∙◆◇►▸➢✓✔☐☑☒§*+–—-]|\p{Co}|o(?=[\t\u00A0]| {2}))[\s\u00A0]+/u;
const box = /^\[[ xX]\]\s+/;
/** A number or a letter as lists have them. */
const ordinal = /^(\d{1,3}|[a-z])[.)][\s\u00A0]+/;

/**
 * The points of what was copied as several lines: without bullets, boxes, and numbers where those count up from line to
 * line. What stands between tabs in a line of a spreadsheet stands beside each other.
 */
export function pastedLines(text: string): string[] {
  const lines = linesIn(text)
    .map((line) => line.trim().replace(bullet, '').replace(box, ''))
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '');
  return areCounted(lines) ? lines.map((line) => line.replace(ordinal, '')) : lines;
}

/** Whether several lines were copied and each has a bullet, or the next number or letter. */
export function hasBullets(text: string): boolean {
  const lines = linesIn(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 && (lines.every((line) => bullet.test(line)) || areCounted(lines));
}

/** Whether every line begins with the next number or letter. */
function areCounted(lines: readonly string[]): boolean {
  const counts = lines.map((line) => countOf(ordinal.exec(line)?.[1] ?? ''));
  return lines.length > 1 && counts.every((count, index) => count !== null && count === counts[0]! + index);
}

function countOf(ordinalWord: string): number | null {
  if (ordinalWord === '') return null;
  const number = Number(ordinalWord);
  return Number.isNaN(number) ? ordinalWord.charCodeAt(0) : number;
}

/**
 * Ratings that were copied from a spreadsheet or a message, column by column; null when there is anything else among
 * them. Numbers beside each other in one cell belong to that cell's column, and an empty cell is no answer.
 */
export function pastedRatings(text: string): number[][] | null {
  const rows = linesIn(text).filter((line) => line.trim() !== '');
  const columns: number[][] = [];
  for (const row of rows) {
    for (const [index, cell] of row.split('\t').entries()) {
      const column = (columns[index] ??= []);
      for (const word of cell.split(/[\s\u00A0;]+|,(?=[\s;]|$)/)) {
        if (word === '' || word === '-' || word === '–') continue;
        if (!/^[1-5]$/.test(word)) return null;
        column.push(Number(word));
      }
    }
  }
  return columns.some((column) => column.length > 0) ? columns : null;
}
