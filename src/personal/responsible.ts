import { alsoWords, firstNames, mostlyWords } from './firstNames.js';
import { patronymics } from './lastNames.js';
import { normalise } from './normalise.js';

/** Parts of words that tell a role, a group or a place, in either language. */
const roleParts =
  /leder|ledelse|chef|formand|repræsentant|ansvarlig|partner|konsulent|koordinator|planlægger|udvalg|gruppe|team|sekret|direktør|direktion|medarbejder|kollega|afdeling|enhed|administration|kontor|vagt|hold|pædagog|lærer|sygepleje|terapeut|læge|assistent|vejleder|mentor|facilitator|råd|styre|HR|lead|manag|head|chair|representative|officer|consultant|coordinator|planner|committee|group|board|council|staff|department|unit|office|supervisor|nurse|teacher|director/i;

/** Letters that stand for a role, a committee or an organisation, and so are nobody's initials. */
const acronyms: ReadonlySet<string> = new Set(
  `AC ADHD AKUT AMG AMO AMR AMU APV BFA BUF BUPL CEO CFO CIO COO CTO DJØF DSR EU FOA FTR FU GDPR HK HMU HR IT KL KTO LMU
  LR MED ML MUS OK PA PAU PLO PPR PR PSP RH RR SAM SKP SLA SMU SOSU SPL SSA SSH SSO SSP SU SUF SÅR TL TR TRIO UU VIP ØK
  AL FL GL HL KS PM PO QA TAP UCN UX VL ÅH`.split(/\s+/),
);

/**
 * Whether the words of a field that asks for a role look like a person's name: a first or last name that is common in
 * Denmark, whatever its letters; initials; or capitalised words of which none tells a role.
 */
export function looksLikeName(field: string): boolean {
  const words = normalise(field).text.trim();
  const list = words.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  if (list.some(isName)) return !list.every((word) => roleParts.test(word));
  if (roleParts.test(words)) return false;
  if (isInitials(words)) return true;
  const capitalised = list.filter((word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word));
  return list.length >= 2 && capitalised.length === list.length;
}

/** A name that is known, or several that a hyphen joins; in small or in capital letters when it is no word as well. */
function isName(word: string): boolean {
  const bare = word.replace(/(?:['’]s?|\.)$/, '');
  if (firstNames.has(bare) || patronymics.has(bare)) return true;
  const parts = bare.split('-');
  const areNames = parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
  if (areNames && parts.some((part) => firstNames.has(part))) return true;
  const usual = bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
  if (bare !== bare.toLowerCase() && bare !== bare.toUpperCase()) return false;
  if (patronymics.has(usual)) return true;
  return (
    bare.length > 2 &&
    firstNames.has(usual) &&
    !alsoWords.has(usual) &&
    !mostlyWords.has(usual) &&
    !acronyms.has(bare)
  );
}

/** `MJ`, `M.J.`, `MJE`, and several of them. */
function isInitials(words: string): boolean {
  const list = words
    .split(/[ ,;/&+]+|(?<= )(?:og|and)(?= )/)
    .filter((word) => word !== '' && !/^(?:og|and)$/.test(word));
  const isOne = (word: string) => /^\p{Lu}{2,3}$|^(?:\p{Lu}\.){2,3}$|^\p{Lu}\.\p{Lu}$/u.test(word);
  return list.length > 0 && list.some(isOne) && list.every((word) => isOne(word) && !acronyms.has(word));
}
