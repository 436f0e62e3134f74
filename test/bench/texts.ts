import { readFileSync } from 'node:fs';

const workshop = readFileSync(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');
const body = workshop.slice(workshop.indexOf('\n## Trin 2'));

/** A realistic workshop file of about this many kilobytes: the notes of one meeting after the other. */
export function workshopOf(kilobytes: number): string {
  let text = workshop;
  while (text.length < kilobytes * 1000) text += body;
  return text.slice(0, text.lastIndexOf('\n## ', kilobytes * 1000)) + '\n';
}

/** The same text with one letter more in the middle of a word about two thirds down. */
export function edited(text: string): string {
  const at = text.indexOf('sparringen', Math.floor(text.length * 0.6));
  return `${text.slice(0, at + 4)}x${text.slice(at + 4)}`;
}
