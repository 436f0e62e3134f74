import { uiTexts } from '../texts/uiTexts.js';
import { without, withoutEnd } from '../text/ends.js';
import type { TemplateSource, WorkshopAnswers } from './newWorkshop.js';

const danishLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * The name of a new file, without folder: `2026-11-22-team-nord.md`, and of a reflection sheet
 * `2026-11-22-team-nord-refleksionsark.md`: nobody takes one for the other.
 * @param attempt 1 for the first choice; higher numbers give other names for when that is taken
 */
export function newFileName(
  { id, language }: Pick<TemplateSource, 'id' | 'language'>,
  { date, community }: Pick<WorkshopAnswers, 'date' | 'community'>,
  attempt = 1,
): string {
  const base = workshopFileName(date, community).replace(/\.md$/, '');
  const sheet = id === 'reflection' ? `-${dashed(uiTexts[language].templates.reflection.name)}` : '';
  return `${base}${sheet}${attempt > 1 ? `-${attempt}` : ''}.md`;
}

/** The name of a workshop's file, without folder and safe on every system. */
export function workshopFileName(date: string, community: string): string {
  const words = withoutEnd(dashed(community).slice(0, 60), '-');
  return `${date}-${words || 'workshop'}.md`;
}

function dashed(words: string): string {
  const plain = words
    .toLocaleLowerCase('da')
    .replace(/[æøå]/g, (letter) => danishLetters[letter]!)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return without(plain, '-');
}
