import type { Language } from '../../model/communities.js';
import { completionTexts, roleWords } from '../../texts/completionTexts.js';

/**
 * Whether a text that somebody wrote as responsible can be offered as a role. Domain: roles, never persons. What
 * is written with a capital letter may be a name unless it holds a word that roles are made of.
 */
export function looksLikeRole(text: string): boolean {
  const lower = text.toLocaleLowerCase('da');
  if (!/\p{L}/u.test(text) || text.length > 60) return false;
  return !/\p{Lu}\p{Ll}/u.test(text) || roleWords.some((word) => lower.includes(word));
}

/** The roles to offer: first those of the file, then ordinary ones. */
export function rolesToOffer(
  language: Language,
  written: readonly string[],
): { role: string; used: boolean }[] {
  const used = [...new Set(written.map((role) => role.trim()))].filter(looksLikeRole);
  const known = new Set(used.map((role) => role.toLocaleLowerCase('da')));
  const ordinary = completionTexts[language].roles.filter((role) => !known.has(role.toLocaleLowerCase('da')));
  return [...used.map((role) => ({ role, used: true })), ...ordinary.map((role) => ({ role, used: false }))];
}
