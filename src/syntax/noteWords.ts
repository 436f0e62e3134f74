/** Containers of other names that may be meant as the facilitator's notes. */
import { languages } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { lineAt, withLineBreaksOf } from '../text/lines.js';
import { ofLast } from '../text/ofLast.js';
import type { Span, TextEdit } from '../text/span.js';
import { inLatin } from './lookalikes.js';
import { offTheRecordIn } from './offTheRecord.js';
import { tagWords, type TagWord } from './tagWords.js';
import type { Block, WorkshopSyntax } from './tree.js';

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
/** The names of our own directives are none of these. */
const ours: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.values(dialects[language].directives)),
);
/** Those who lead a workshop, by other names. */
const leaders = new Set([
  ...['mødeleder', 'mødelederen', 'ordstyrer', 'ordstyreren', 'tovholder', 'tovholderen', 'proceskonsulent'],
  ...['konsulent', 'konsulenten', 'vært', 'værten', 'procesleder', 'proceslederen', 'leder', 'lederen'],
  ...['underviser', 'underviseren', 'instruktør', 'instruktøren', 'koordinator', 'koordinatoren', 'coach'],
  ...['moderator', 'host', 'chair', 'chairperson', 'consultant', 'speaker', 'presenter', 'facilitation'],
  ...['leader', 'trainer', 'coordinator', 'instructor', 'organiser', 'organizer'],
]);

const head = /^[ \t>]*(?:[-*+][ \t]+)?[:\uFF1A]{2,}[^\p{L}\p{N}\r\n]{0,20}(\p{L}[\p{L}\p{N}_-]{0,60})/u;
const bare = /^([:\uFF1A]{3,})[ \t]*[\p{L}_-]+[ \t]*$/u;
/** Words that a mark calls something: `:note[…]`. */
const mark = /(?<![\p{L}\p{N}:]):(\p{L}[\p{L}\p{N}_-]{0,60})\[/u;
/** `arbejdsnoter`, `speakernotes`, but not those at the foot of a page. */
const compound = /^(?!fod|slut|foot|end).+(?:noter|notater|notes)$/;

/** Whether a name is called by such a word, or by some words of which one is such. */
export function isNoteWord(name: string): boolean {
  return partsOf(name).some(isNotePart);
}

function isNotePart(part: string): boolean {
  return notes.has(part) || compound.test(part);
}

/** The words of a name, as the eye takes them. */
function partsOf(name: string): readonly string[] {
  return inLatin(name.normalize('NFC').toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What may be meant as the facilitator's notes, or says that it is not for others. */
export interface NoteWord {
  /** The words that say so. */
  readonly span: Span;
  /** Their line. */
  readonly line: Span;
  /** What makes notes of it; none where it is not certain where they end. */
  readonly meant: readonly TextEdit[];
}

/**
 * The lines of a body whose block, whose HTML or whose heading is called so, those that mark words in them so, and those
 * that lead prose in so.
 */
export const noteWordsOf = /* @__PURE__ */ ofLast((syntax: WorkshopSyntax): readonly NoteWord[] => {
  const { text, bodyStart } = syntax;
  const found: NoteWord[] = [];
  addTitles(text, syntax.blocks, found, true);
  const next = /[:\uFF1A]{2}|<|:\p{L}[\p{L}\p{N}_-]{0,60}\[/gu;
  next.lastIndex = bodyStart;
  for (let sign = next.exec(text); sign; sign = next.exec(text)) {
    const line = lineAt(text, sign.index);
    const word = noteWordIn(text, line);
    if (word) found.push(word);
    next.lastIndex = Math.max(line.end, next.lastIndex);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

function noteWordIn(text: string, { start, end }: Span): NoteWord | null {
  const line = text.slice(start, end);
  // A line that only closes has no name.
  if (!/\p{L}/u.test(line)) return null;
  const own = nameIn(line);
  if (!own) return null;
  const colons = bare.exec(line)?.[1];
  const at = start + own.at;
  const whole = { start, end: start + line.trimEnd().length };
  return {
    span: { start: at, end: at + own.word.length },
    line: whole,
    meant: colons === undefined ? [] : [{ span: whole, text: `${':'.repeat(colons.length)}facilitator` }],
  };
}

/** The name in a line that may be meant so. */
function nameIn(line: string): TagWord | undefined {
  const [whole, word] = head.exec(line) ?? [];
  if (whole !== undefined && word !== undefined) {
    if (ours.has(word)) return undefined;
    const isMeant = isNoteWord(word) || partsOf(word).some((part) => leaders.has(part));
    return isMeant ? { word, at: whole.length - word.length } : undefined;
  }
  const marked = mark.exec(line);
  if (marked && isNoteWord(marked[1]!)) return { word: marked[1]!, at: marked.index + 1 };
  return [...tagWords(line)].find(({ word }) => isNoteWord(word));
}

/** The headings and the prose that say that notes follow, or that they are not for others; in notes they are the notes' own. */
function addTitles(text: string, blocks: readonly Block[], found: NoteWord[], isTop = false): void {
  for (const block of blocks) {
    const meant = isTop && block.kind === 'paragraph' ? asNotes(text, block.span) : [];
    for (const stretch of proseOf(block)) {
      const span = titleIn(text, block, stretch) ?? offTheRecordIn(text, stretch);
      if (span) found.push({ span, line: lineAt(text, span.start), meant });
    }
    if ('children' in block && !(block.kind === 'container' && block.head.id === 'facilitator'))
      for (const child of block.children)
        addTitles(text, child.kind === 'item' ? child.children : [child], found);
  }
}

/** What a block itself says in words. */
function proseOf(block: Block): readonly Span[] {
  if (block.kind === 'heading') return [block.content];
  if (block.kind === 'paragraph' || (block.kind === 'html' && !block.comment)) return [block.span];
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ content }) => content));
  return [];
}

function titleIn(text: string, { kind }: Block, stretch: Span): Span | null {
  if (kind === 'html') return null;
  if (kind !== 'heading') return leadIn(text, stretch.start);
  return namesNotes(text.slice(stretch.start, stretch.end), isLeader) ? stretch : null;
}

/** Makes notes of a paragraph that stands in nothing else. */
function asNotes(text: string, { start, end }: Span): TextEdit[] {
  return [
    { span: { start, end: start }, text: withLineBreaksOf(text, ':::facilitator\n') },
    { span: { start: end, end }, text: withLineBreaksOf(text, '\n:::') },
  ];
}

/** What leads prose in is short. */
const longestTitle = 60;
/** What may stand before its words: a footnote's sign, marks of emphasis. */
const opening = /^(?:\[\^[^\]\s]{1,40}\]:[ \t]{0,9})?[*_`~]{0,3}/;

/**
 * Whether a stretch may name whoever leads the workshop or writes, as `namesNotes` has it: with one of `selves`, or as
 * `isFacilitator` has it. Letters beyond Latin-1 may look like others.
 */
const mayName =
  /(?<![A-Za-zæøå])(?:(?:mig|selv|me|myself|self)(?![A-Za-zæøå])|fa[cs]il)|[^\0-\u00FF–—‘’“”•…]/i;

/** What begins a stretch of prose, up to a colon, where that says that notes follow. */
function leadIn(text: string, begin: number): Span | null {
  // Nearly all prose is about something else, and need not be looked at word by word.
  if (!mayName.test(text.slice(begin, begin + 2 * longestTitle))) return null;
  const line = lineAt(text, begin);
  const start = begin + opening.exec(text.slice(begin, Math.min(line.end, begin + longestTitle)))![0].length;
  const words = text.slice(start, Math.min(line.end, start + longestTitle));
  const colon = words.search(/[:\uFF1A|]/);
  const title = (colon === -1 ? words : words.slice(0, colon)).replace(/[*_`~\s]{1,9}$/, '');
  return namesNotes(title, isFacilitator) ? { start, end: start + title.length } : null;
}

/** Words that lead up to whom something is for. */
const leadingUp = new Set([
  ...['til', 'for', 'kun', 'min', 'mine', 'vores', 'og', 'som', 'er'],
  ...['the', 'to', 'only', 'my', 'our', 'and', 'of', 's'],
]);
/** Those who write, who may lead the workshop. */
const selves = new Set(['mig', 'selv', 'me', 'myself', 'self']);
/** What is theirs, in a heading: in prose anybody may speak of a note of their own. */
const owned = new Set(['min', 'mine', 'my']);
/** Words that say that something is for nobody else. */
const alone = new Set(['kun', 'only']);

function isFacilitator(part: string): boolean {
  return /^fa[cs]il/.test(part);
}

function isLeader(part: string): boolean {
  return isFacilitator(part) || owned.has(part) || leaders.has(part.replace(/s$/, ''));
}

/**
 * Whether some words say nothing but that notes for whoever leads the workshop follow: "Noter til facilitatoren", "Note
 * to self".
 *
 * @param leads whether a word names somebody who leads it
 */
function namesNotes(words: string, leads: (part: string) => boolean): boolean {
  let count = 0;
  let isFor = false;
  let isSaid = false;
  for (const part of partsOf(words)) {
    const isSelf = selves.has(part);
    const isLed = leads(part);
    const isNote = isNotePart(part);
    if (!isSelf && !isLed && !isNote && !leadingUp.has(part)) return false;
    count++;
    isFor ||= isSelf || isLed;
    isSaid ||= !isSelf && (isNote || isFacilitator(part) || alone.has(part));
  }
  return count > 1 && isFor && isSaid;
}
