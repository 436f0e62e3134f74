import type { Span } from '../text/span.js';
import { alsoWords, firstNames, mostlyWords } from './firstNames.js';
import { lastNames, patronymics } from './lastNames.js';

/** A word with a capital, and what stands around it. */
interface Word extends Span {
  /** Without the ending of a genitive. */
  readonly name: string;
  readonly isWhole: boolean;
  readonly isUpper: boolean;
}

/** A word that begins with a capital, perhaps several that a hyphen joins; the offset is that of a normalised text. */
const capitalised =
  /\p{Lu}(?<![\p{L}\p{N}_@/.]\p{Lu})[\p{L}\p{M}]{0,29}(?:[-'’]\p{L}{1,20}){0,3}(?![\p{L}\p{N}_@])/gu;
/** What stands between two words of one name. */
const particle = /^ {1,2}(?:(?:von|van|de|da|af|el|al|bin|ben) )?$/;

/** What is called after somebody, and so no person: before the name, or behind it. */
const thingBefore =
  /(?:^|[^\p{L}])(?:hus|huset|stue|stuen|center|centret|centeret|afdeling|afdelingen|afsnit|team|teamet|lokale|lokalet|rum|rummet|projekt|projektet|villa|plejehjem|plejehjemmet|plejecenter|plejecentret|børnehave|børnehaven|børnehus|børnehuset|vuggestue|vuggestuen|skole|skolen|institutionen|bofællesskabet|botilbuddet|botilbud|sal|salen|fond|fonden|metode|metoden|gården|etage|etagen|system|systemet|program|programmet|app|appen|stormen|orkanen|sankt|skt|sct|dronning|kong|prins|prinsesse|hotel|hotellet|café|restaurant|kirke|værket|skibet|gruppe|gruppen|hold|holdet|enhed|enheden|distrikt|distriktet|område|området|klinik|klinikken|dagtilbud|modellen|house|room|ward|unit|project|group|school|saint|st|queen|king|storm|hurricane|the|region)[ .:-]{1,3}$/iu;
const thingBehind =
  /^(?:s|['’]s?)? {1,2}(?:\p{Lu}[\p{L}-]{1,20} )?(?:Vej|Gade|Allé|Alle|Plads|Torv|Stræde|Boulevard|Vænge|Have|Park|Parken|Center|Centret|Centeret|Hus|Huset|Gård|Skole|Skolen|Børnehus|Børnehave|Plejecenter|Plejehjem|Institut|Instituttet|Fonden|Fond|Hospital|Hospitalet|Kirke|Sogn|Havn|Strand|Museum|Museet|Kommune|Minde|Bøfhus|House|Street|Road|Hospital|School|Foundation|Institute)(?!\p{L})/u;
/** A word that is also a name stands for a place behind these: "på Storm", "i Rose". */
const placeBefore = /(?:^|[^\p{L}])(?:på|i|in|on|»|“|”|")[ »“”"]{0,2}$/iu;

/** A new sentence or line: there every word has a capital. */
const sentenceStart =
  /(?:^|[.!?:;|\n»«“”"([–•…/>]|(?:^|\n|[|>])[ ]*(?:[-+] (?:\[[ xX]?\] )?|\d{1,3}[.)] ?|#{1,6} )|\] )[ '’]*$/;

/** What follows a name and hardly ever anything else. */
const personBehind =
  /^ (?:siger|sagde|mener|mente|synes|syntes|foreslår|foreslog|fortæller|fortalte|spørger|spurgte|ringede|ringer|svarer|svarede|lovede|nævner|nævnte|ønsker|skriver|skrev|græd|griner|råber|råbte|(?:har|havde) (?:sagt|sygemeldt|meldt|lovet|opsagt|talt|svært|brug|ferie|fri|bedt|klaget|grædt)|vil (?:gerne|ikke|helst|have)|er (?:syg|sygemeldt|sur|vred|ked|træt|stresset|gravid|på barsel|på ferie|ny|leder|imod|fyret|holdt|stoppet)|og jeg|og \p{Lu}|says|said|thinks|wants|told|asked|is (?:ill|sick|angry|tired))(?!\p{L})/u;
/** What may follow a name at the beginning of a sentence where the word is no noun. */
const verbBehind =
  /^ (?:har|havde|er|vil|kan|skal|blev|var|ved|tager|følger|laver|holder|sørger|kommer|går|arbejder|bliver|fik|får|gør|må|bør|mangler|står|sidder|undersøger|indkalder|taler|bor|bruger|hjælper|passer|kører|has|is|will|was)(?!\p{L})/u;
/** Of the words that are names too, those that are no subject of such a sentence when they are words. */
const noNouns: ReadonlySet<string> = new Set([
  'Bo',
  'Per',
  'Hans',
  'Kaj',
  'Dan',
  'Tue',
  'Bent',
  'Tage',
  'Tor',
  'Thor',
  'Sam',
  'Luna',
  'Ea',
  'Siv',
  'Maya',
  'Robin',
  'Søs',
  'Line',
  'Else',
]);

/**
 * The places of what looks like a person's name in a normalised text: a first name that is known, with what follows
 * it, or a last name that can be nothing else. Places and units that are called after somebody are left alone.
 */
export function findNames(text: string): Span[] {
  const words: Word[] = [];
  capitalised.lastIndex = 0;
  for (let next = capitalised.exec(text); next; next = capitalised.exec(text))
    words.push(wordAt(next[0], next.index));
  const found: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const span = nameAt(text, words, index);
    if (!span || (found.at(-1)?.end ?? 0) > span.start) continue;
    found.push(span);
  }
  return found;
}

function wordAt(written: string, start: number): Word {
  const isUpper =
    written.length > 2 && !/[a-zæøå]/.test(written.charAt(1)) && written === written.toUpperCase();
  const word = isUpper ? written.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : written;
  const bare = /['’s]$/.test(word) ? /^(.+?)(?:['’]s?|s)$/.exec(word)?.[1] : undefined;
  const isWhole = isFirstName(word) || patronymics.has(word);
  return { start, end: start + written.length, name: isWhole ? word : (bare ?? word), isWhole, isUpper };
}

/** A first name, or several that a hyphen joins: all with capitals, one of them known. */
function isFirstName(word: string): boolean {
  if (firstNames.has(word)) return true;
  if (!word.includes('-')) return false;
  const parts = word.split('-');
  return parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part)) && parts.some((part) => isPlainName(part));
}

function isPlainName(word: string): boolean {
  return firstNames.has(word) && !alsoWords.has(word) && !mostlyWords.has(word);
}

function nameAt(text: string, words: readonly Word[], index: number): Span | null {
  const word = words[index]!;
  // Most words with a capital are none: the rest need not be looked at.
  const isPatronymic = patronymics.has(word.name);
  if (!isPatronymic && !isFirstName(word.name)) return null;
  const before = text.slice(Math.max(0, word.start - 24), word.start);
  const behind = text.slice(word.end, word.end + 48);
  if (thingBefore.test(before) || thingBehind.test(behind)) return null;
  const { end, isFull } = endOfName(text, words, index);
  if (isPatronymic) {
    if (word.isUpper && word.end - word.start < 5) return null;
    const first = words[index - 1];
    const start = first && text.slice(first.end, word.start) === ' ' ? first.start : word.start;
    return /\p{Lu}\.[ ]?$/u.test(before) ? null : { start, end };
  }
  return isLikely(word, isFull, before, behind) ? { start: word.start, end } : null;
}

/** Where a name ends that begins with a word, and whether a last name or its initial belongs to it. */
function endOfName(text: string, words: readonly Word[], index: number): { end: number; isFull: boolean } {
  let { end } = words[index]!;
  let isFull = false;
  for (let next = index + 1; next < words.length && next < index + 4; next++) {
    const word = words[next]!;
    if (!particle.test(text.slice(end, word.start))) break;
    const isInitial = word.end - word.start === 1 && text[word.end] === '.';
    if (isInitial || isFirstName(word.name) || lastNames.has(word.name)) isFull = true;
    end = word.end + Number(isInitial);
  }
  return { end, isFull };
}

/** Whether a known first name stands for a person here, and not for the word that it also is. */
function isLikely(word: Word, isFull: boolean, before: string, behind: string): boolean {
  const { name, isUpper, isWhole } = word;
  if (isUpper) return isFull || (name.length > 3 && isPlainName(name));
  if (isFull || isPlainName(name) || name.includes('-')) return true;
  if (mostlyWords.has(name)) return false;
  const isStart = sentenceStart.test(before);
  if (!isStart) return isWhole && !placeBefore.test(before);
  return personBehind.test(behind) || (noNouns.has(name) && verbBehind.test(behind));
}
