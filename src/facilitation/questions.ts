import type { Understood } from '../analysis/analyse.js';
import { isBlank } from '../model/blanks.js';
import type { CommunityId } from '../model/communities.js';
import type { DirectiveId } from '../model/directives.js';
import type { Block, WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import type { Span } from '../text/span.js';

/** A question as the file asks it, and where. */
export interface WrittenQuestion {
  readonly text: string;
  readonly start: number;
}

/**
 * The questions that a file asks, in its order, each once: headings and paragraphs of prose that ask something or have a
 * blank for answers right below. Those in communities and their points count, those in the facilitator's notes do not.
 */
export function questionsIn({ text, blocks }: Pick<WorkshopSyntax, 'text' | 'blocks'>): WrittenQuestion[] {
  const seen = new Set<string>();
  return questionsAmong(text, blocks).filter((question) => {
    if (seen.has(question.text)) return false;
    seen.add(question.text);
    return true;
  });
}

/** The questions that a file asks of each community, where they stand in its section; none of those it only lists. */
export function questionsByCommunity({
  workshop,
  spans,
  reading,
}: Pick<Understood, 'workshop' | 'spans' | 'reading'>): ReadonlyMap<CommunityId, readonly string[]> {
  const { text, blocks } = reading.syntax;
  const begins = new Map(
    workshop.communities.map(({ id }, index) => [spans.get(`/communities/${String(index)}`)?.start, id]),
  );
  const asked = new Map<CommunityId, readonly string[]>();
  for (const node of walk(blocks)) {
    const id = begins.get(node.span.start);
    if (node.kind !== 'container' || node.head.id !== 'community' || id === undefined) continue;
    const own = questionsIn({ text, blocks: node.children }).map((question) => question.text);
    if (own.length > 0) asked.set(id, [...(asked.get(id) ?? []), ...own]);
  }
  return asked;
}

function questionsAmong(text: string, blocks: readonly Block[]): WrittenQuestion[] {
  return blocks.flatMap((block, index): WrittenQuestion[] => {
    const next = blocks[index + 1];
    if (block.kind === 'heading' && block.depth > 1) return asked(text, block.content, next);
    if (block.kind === 'paragraph') return asked(text, block.span, next);
    if (block.kind !== 'container' || block.head.id === 'facilitator' || isListed(block.head.id)) return [];
    return questionsAmong(text, block.children);
  });
}

/** Whether a container holds what is ticked, rated or agreed on: that is told apart. */
function isListed(id: DirectiveId | null): boolean {
  return isChecklist(id) || id === 'efforts' || id === 'balance';
}

/** Whether a container holds a list to tick. */
export function isChecklist(id: DirectiveId | null): boolean {
  return id === 'imbalances' || id === 'trends' || id === 'frames';
}

/** The question that a heading or a paragraph is: it ends with a question mark, or a blank waits below it. */
function asked(text: string, { start, end }: Span, next: Block | undefined): WrittenQuestion[] {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const isQuestion = words.endsWith('?') || (/\p{L}/u.test(words) && waits(text, next));
  return isQuestion ? [{ text: words, start }] : [];
}

/** Whether a block is nothing but a blank to write in. */
function waits(text: string, block: Block | undefined): boolean {
  if (block?.kind === 'paragraph') return isBlank(text.slice(block.span.start, block.span.end));
  return (
    block?.kind === 'list' && block.children.every(({ words }) => isBlank(text.slice(words.start, words.end)))
  );
}
