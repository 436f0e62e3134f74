import { openedIn } from '../personal.js';
import { noteWordsOf } from '../../syntax/noteWords.js';
import { linesBetween } from '../../text/lines.js';
import type { Block, Container, WorkshopSyntax } from '../../syntax/tree.js';
import { strayFences } from '../../syntax/strayFences.js';
import { walk } from '../../syntax/walk.js';
import type { Doubt } from './doubt.js';
import { asSeen, isPlain, resemblesNotes } from './resemblance.js';

/** The facilitator's notes of a file: those whose bounds are certain, and the places where something is not. */
export interface NotesReading {
  readonly notes: readonly Container[];
  readonly doubts: readonly Doubt[];
}

/** Finds what is for the facilitator alone, and every place that may be meant so. */
export function readNotes(syntax: WorkshopSyntax): NotesReading {
  const notes = containersIn(syntax.blocks);
  const certain = new Set(notes.map(({ head }) => head.span.start));
  const inside = walk(syntax.blocks).filter(
    (node) => node.kind === 'container' && isNotes(node) && !certain.has(node.head.span.start),
  );
  return {
    notes,
    doubts: [
      ...inside.map(({ span }): Doubt => ({ kind: 'inside', span })),
      ...notes.flatMap(unclosedIn),
      ...lookalikes(syntax, certain),
      ...calledNotes(syntax),
      ...strayFences(syntax, asMeant).map((span): Doubt => ({ kind: 'stray', span })),
    ],
  };
}

/** A line that looks like the beginning of notes is told by itself: the fence that was to end them closes something. */
const asMeant = (line: string): string =>
  isPlain(line) ? line : resemblesNotes(line) ? ':::facilitator' : asSeen(line);

function isNotes({ head }: Container): boolean {
  return head.id === 'facilitator';
}

/** The notes that stand at the top or in nothing but containers. */
function containersIn(blocks: readonly Block[]): Container[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'container') return [];
    return isNotes(block) ? [block] : containersIn(block.children);
  });
}

/** What lacks its end in notes, or around a beginning of notes: the fence that ends the notes may be another's. */
function unclosedIn(notes: Container): Doubt[] {
  return walk([notes]).flatMap((node): Doubt[] =>
    node.kind === 'container' && node.closing === null ? [{ kind: 'unclosed', span: node.head.span }] : [],
  );
}

/** The blocks that may be meant as notes by what they are called, but for those that a comment above opens by its code. */
function calledNotes(syntax: WorkshopSyntax): Doubt[] {
  const isOpened = openedIn(syntax.text);
  return noteWordsOf(syntax)
    .filter(({ span }) => !isOpened('notes.meant', span.start))
    .map(({ span }): Doubt => ({ kind: 'notesMeant', span }));
}

/** The lines that look like the beginning of notes and are none. */
function* lookalikes({ text, bodyStart }: WorkshopSyntax, certain: ReadonlySet<number>): Generator<Doubt> {
  for (const line of linesBetween(text, bodyStart, text.length)) {
    const words = text.slice(line.start, line.end);
    const at = line.start + words.search(/\S|$/);
    if (!certain.has(at) && resemblesNotes(words))
      yield { kind: 'notes', span: { start: at, end: line.end } };
  }
}
