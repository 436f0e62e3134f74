import { firstNames } from '../../../texts/firstNames.js';

/** Parts of words that tell a role, a group or a place, in either language. */
const roleParts =
  /leder|ledelse|chef|formand|repræsentant|ansvarlig|partner|konsulent|koordinator|planlægger|udvalg|gruppe|team|sekret|direktør|direktion|medarbejder|kollega|afdeling|enhed|administration|kontor|vagt|hold|pædagog|lærer|sygepleje|terapeut|læge|assistent|vejleder|mentor|facilitator|råd|styre|HR|lead|manag|head|chair|representative|officer|consultant|coordinator|planner|committee|group|board|council|staff|department|unit|office|supervisor|nurse|teacher|director/i;

/**
 * Whether the words of a field that asks for a role look like a person's name: a first name that is common in
 * Denmark, or capitalised words of which none tells a role.
 */
export function looksLikeName(words: string): boolean {
  const list = words.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  if (list.some(isFirstName)) return !list.every((word) => roleParts.test(word));
  if (roleParts.test(words)) return false;
  const capitalised = list.filter((word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word));
  return list.length >= 2 && capitalised.length === list.length;
}

/** A first name, or several that a hyphen joins. */
function isFirstName(word: string): boolean {
  const parts = word.split('-');
  const areNames = parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
  return firstNames.has(word) || (areNames && parts.some((part) => firstNames.has(part)));
}
