/** What people call notes that are for themselves alone, and those who lead a workshop. */
import { inLatin } from './lookalikes.js';

/**
 * What people may call what is for themselves alone, in Danish and in English. `note` is also what other programs call
 * a box for all readers: there the author has to say so, for what is taken to be open by mistake cannot be taken back.
 */
const notes = new Set([
  ...['note', 'noter', 'notat', 'notater', 'kommentar', 'kommentarer', 'privat', 'fortrolig', 'fortroligt'],
  ...['intern', 'internt', 'skjult', 'hemmelig', 'hemmeligt', 'personlig', 'personligt', 'personlige', 'mig'],
  ...['kladde', 'kladder', 'husk', 'huskeliste', 'huskeseddel', 'memo'],
  ...['notes', 'comment', 'comments', 'private', 'confidential', 'internal', 'hidden', 'secret', 'personal'],
  ...['draft', 'drafts', 'myself', 'me', 'reminder', 'reminders'],
]);
/** Those who lead a workshop, by other names. */
export const leaders: ReadonlySet<string> = new Set([
  ...['mødeleder', 'mødelederen', 'ordstyrer', 'ordstyreren', 'tovholder', 'tovholderen', 'proceskonsulent'],
  ...['konsulent', 'konsulenten', 'vært', 'værten', 'procesleder', 'proceslederen', 'leder', 'lederen'],
  ...['underviser', 'underviseren', 'instruktør', 'instruktøren', 'koordinator', 'koordinatoren', 'coach'],
  ...['moderator', 'host', 'chair', 'chairperson', 'consultant', 'speaker', 'presenter', 'facilitation'],
  ...['leader', 'trainer', 'coordinator', 'instructor', 'organiser', 'organizer'],
]);

/** `arbejdsnoter`, `speakernotes`, but not those at the foot of a page. */
const compound = /^(?!fod|slut|foot|end).+(?:noter|notater|notes)$/;

/** Whether a name is called by such a word, or by some words of which one is such. */
export function isNoteWord(name: string): boolean {
  return partsOf(name).some(isNotePart);
}

/** Whether a single word is such. */
export function isNotePart(part: string): boolean {
  return notes.has(part) || compound.test(part);
}

/** The words of a name, as the eye takes them. */
export function partsOf(name: string): readonly string[] {
  return inLatin(name.normalize('NFC').toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}
