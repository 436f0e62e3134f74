/** The places in a body that may be meant as the facilitator's notes, or say that they are not for others. */
import { languages } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { lineAt, withLineBreaksOf } from '../text/lines.js';
import { ofLast } from '../text/ofLast.js';
import type { Span, TextEdit } from '../text/span.js';
import { isNoteWord, leaders, partsOf } from './noteNames.js';
import { leadInsOf, noteHeading } from './noteTitles.js';
import { offTheRecordIn } from './offTheRecord.js';
import { tagWords, type TagWord } from './tagWords.js';
import type { Block, WorkshopSyntax } from './tree.js';

/** The names of our own directives are none of these. */
const ours: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.values(dialects[language].directives)),
);

const head = /^[ \t>]*(?:[-*+][ \t]+)?[:\uFF1A]{2,}[^\p{L}\p{N}\r\n]{0,20}(\p{L}[\p{L}\p{N}_-]{0,60})/u;
const bare = /^([:\uFF1A]{3,})[ \t]*[\p{L}_-]+[ \t]*$/u;
/** Words that a mark calls something: `:note[…]`. */
const mark = /(?<![\p{L}\p{N}:]):(\p{L}[\p{L}\p{N}_-]{0,60})\[/u;

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
  found.sort((a, b) => a.span.start - b.span.start);
  // What is said twice in a line is told once.
  return found.filter(({ line }, index) => line.start !== found[index - 1]?.line.start);
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
    for (const stretch of proseOf(block))
      for (const span of [...titlesIn(text, block, stretch), ...offTheRecordIn(text, stretch)])
        found.push({ span, line: lineAt(text, span.start), meant });
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

function titlesIn(text: string, { kind }: Block, stretch: Span): Span[] {
  if (kind === 'html') return [];
  return kind === 'heading' ? noteHeading(text, stretch) : leadInsOf(text, stretch);
}

/** Makes notes of a paragraph that stands in nothing else. */
function asNotes(text: string, { start, end }: Span): TextEdit[] {
  return [
    { span: { start, end: start }, text: withLineBreaksOf(text, ':::facilitator\n') },
    { span: { start: end, end }, text: withLineBreaksOf(text, '\n:::') },
  ];
}
