/** The columns of a form that nobody reads: who answered, how to reach them, and when they did. */
import { findPersonal } from '../../personal/findPersonal.js';
import { plain } from '../reflections/points.js';
import { meaningOf } from './headings.js';

/** Words that make a heading one of a person, wherever in it they stand. */
const telling: ReadonlySet<string> = new Set(
  (
    'navn navne fornavn efternavn mellemnavn fuldenavn kaldenavn brugernavn medarbejdernavn name names firstname lastname surname username fullname ' +
    'mail mailadresse email emails mailaddress emailadresse emailaddress e-mail telefon telefonnummer tlf mobil mobilnummer mobiltelefon phone telephone mobile ' +
    'cpr cprnr cprnummer personnummer adresse address initialer initials underskrift signature ' +
    'medarbejdernummer medarbejdernr lønnummer lønnr tjenestenummer alias upn'
  ).split(' '),
);
/** Words that do so in a heading of few words. */
const tellingAlone: ReadonlySet<string> = new Set(
  (
    'id nr guid respondent respondentid responseid svarid svarperson deltager participant bruger user author forfatter medarbejder employee ' +
    'kollega colleague afsender sender indsender submitter responder login konto account link url nøgle key token ' +
    'tid time tidspunkt starttidspunkt fuldførelsestidspunkt sluttidspunkt svartidspunkt tidsstempel timestamp start slut end ' +
    'started completed submitted created modified closed oprettet ændret afsluttet påbegyndt besvaret dato date datetime ' +
    'seneste sidst varighed duration ip ipadresse ipaddress browser enhed device sprog language'
  ).split(' '),
);
const tellingEnd = /(?:mail|navn|telefon|adresse)$/;
const asking: readonly string[] = [
  'hvem er du',
  'hvad hedder du',
  'who are you',
  'what are you called',
  'besvaret af',
  'answered by',
];

/** Whether a column holds who answered, how to reach them or when they did. */
export function isSealed(heading: string, values: readonly string[]): boolean {
  const words = plain(heading.replace(/e-mail/gi, 'email').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).split(
    ' ',
  );
  const whole = ` ${words.join(' ')} `;
  const { community, kind, question } = meaningOf(heading);
  const isNamed =
    words.some((word) => telling.has(bare(word)) || tellingEnd.test(word)) ||
    asking.some((question) => whole.includes(` ${question} `)) ||
    (words.length < 5 && words.some((word) => tellingAlone.has(bare(word))));
  if (isNamed && (community === null || (kind ?? question) === null)) return true;
  const written = values.filter((value) => value !== '');
  return written.length > 0 && 2 * written.filter(isOfPerson).length >= written.length;
}

/** Without the number that is put behind a heading that is there twice. */
function bare(word: string): string {
  return word.replace(/\d{1,3}$/, '');
}

/** Whether an answer is nothing but a name, an address, a number of somebody, or a time. */
export function isOfPerson(value: string): boolean {
  if (isTime(value)) return true;
  if (value.length > 100) return false;
  const [first, ...others] = findPersonal(value);
  const words = value.replace(/[<>()"',;.]/g, '').trim();
  return first !== undefined && others.length < 2 && first.span.end - first.span.start >= words.length - 1;
}

/** A day, or a time of day, in any order and with any signs. */
export function isTime(value: string): boolean {
  return (
    /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?:\D|$)/.test(value) ||
    /^\d{1,2}:\d{2}(?:\D|$)/.test(value) ||
    /^\d{1,2}\.? (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}\.? \d{4}/iu.test(value)
  );
}
