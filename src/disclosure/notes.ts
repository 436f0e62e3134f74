import type { Span } from '../text/span.js';
import { linesBetween } from '../text/lines.js';
import type { Block, Container, WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import type { Doubt } from './doubts.js';
import { asSeen, resemblesNotes } from './resemblance.js';

/** The facilitator's notes of a file: those whose bounds are certain, and the places where something is not. */
export interface NotesReading {
  readonly notes: readonly Container[];
  readonly doubts: readonly Doubt[];
}

/** Finds what is for the facilitator alone, and every place that may be meant so. */
export function readNotes(syntax: WorkshopSyntax): NotesReading {
  const notes = containersIn(syntax.blocks);
  const certain = new Set(notes.map(({ head }) => head.span.start));
  const inside = [...walk(syntax.blocks)].filter(
    (node) => node.kind === 'container' && isNotes(node) && !certain.has(node.head.span.start),
  );
  return {
    notes,
    doubts: [
      ...inside.map(({ span }): Doubt => ({ kind: 'inside', span })),
      ...notes.flatMap(unclosedIn),
      ...lookalikes(syntax, certain),
      ...strayFences(syntax),
    ],
  };
}

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
  return [...walk([notes])].flatMap((node): Doubt[] =>
    node.kind === 'container' && node.closing === null ? [{ kind: 'unclosed', span: node.head.span }] : [],
  );
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

/** A line that opens a container of any program, ours or not: `::: tip`, `:::note`. */
const opening = /^:{3,}\s*[^\s:]/;
const fence = /^:{3,}$/;

/**
 * The fences that close nothing, also in code and HTML, which may have swallowed what they were to close. Lines that
 * open what only other programs know are text to us; a fence behind them is theirs.
 */
function strayFences({ text, blocks }: WorkshopSyntax): Doubt[] {
  return strayIn(text, blocks);
}

function strayIn(text: string, blocks: readonly Block[]): Doubt[] {
  const found: Doubt[] = [];
  let open = 0;
  for (const block of blocks) {
    for (const line of linesOf(text, block)) {
      const words = asSeen(text.slice(line.start, line.end)).trim();
      if (opening.test(words)) open++;
      else if (fence.test(words) && open > 0) open--;
      else if (fence.test(words)) found.push({ kind: 'stray', span: line });
    }
    if (block.kind === 'list')
      found.push(...block.children.flatMap(({ children }) => strayIn(text, children)));
    else if (block.kind === 'quote' || block.kind === 'container')
      found.push(...strayIn(text, block.children));
  }
  return found;
}

/** The lines of a block in which a fence can stand as words. */
function linesOf(text: string, block: Block): Iterable<Span> {
  switch (block.kind) {
    case 'paragraph':
      return block.lines;
    case 'code':
    case 'html':
      return linesBetween(text, block.span.start, block.span.end);
    default:
      return [];
  }
}
