import { without, withoutEnd } from '../text/ends.js';

const danishLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * The name of a new workshop's file, without folder: `2026-11-22-team-nord.md`, safe on every system.
 * @param attempt 1 for the first choice; higher numbers give other names for when that is taken
 */
export function workshopFileName(date: string, community: string, attempt = 1): string {
  const dashed = community
    .toLocaleLowerCase('da')
    .replace(/[æøå]/g, (letter) => danishLetters[letter]!)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const words = withoutEnd(without(dashed, '-').slice(0, 60), '-');
  return `${date}-${words || 'workshop'}${attempt > 1 ? `-${attempt}` : ''}.md`;
}
