import type { Language } from '../../model/communities.js';
import { findPersonal } from '../../personal/findPersonal.js';
import { looksLikeName } from '../../personal/responsible.js';
import { completionTexts } from '../../texts/completionTexts.js';

/** Nobody's role is longer than this. */
const longestRole = 60;

/**
 * Whether a text that somebody wrote as responsible can be offered as a role. Domain: roles, never persons; what the
 * check would warn of is not offered.
 */
export function looksLikeRole(text: string): boolean {
  if (!/\p{L}/u.test(text) || text.length > longestRole) return false;
  return !looksLikeName(text) && findPersonal(text).length === 0;
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
