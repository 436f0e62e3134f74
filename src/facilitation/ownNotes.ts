import type { Understood } from '../analysis/analyse.js';
import { isBlank } from '../model/blanks.js';
import type { SyntaxNode } from '../syntax/tree.js';
import { linesBetween } from '../text/lines.js';
import type { Span } from '../text/span.js';

/** Where each step of a file begins: at its heading's words, or at its line where it has no heading of its own. */
export function stepBegins({ workshop, spans }: Pick<Understood, 'workshop' | 'spans'>): number[] {
  return workshop.steps.map((_, index) => {
    const step = `/steps/${String(index)}`;
    return (spans.get(`${step}/title`) ?? spans.get(step))?.start ?? Infinity;
  });
}

/** A line of the notes. What is quoted belongs together, such as a letter to send. */
export interface NoteLine {
  readonly text: string;
  readonly as: 'line' | 'heading' | 'quoted';
}

/** The facilitator's own lines, by the step in which they stand. */
export interface NotesBySteps {
  /** Those that stand before the first step. */
  readonly before: readonly NoteLine[];
  readonly steps: readonly (readonly NoteLine[])[];
}

/**
 * @param containers the facilitator's notes, in the order of the text
 * @param begins where the steps begin
 */
export function notesBySteps(
  text: string,
  containers: readonly SyntaxNode[],
  begins: readonly number[],
): NotesBySteps {
  const before: NoteLine[] = [];
  const steps = begins.map((): NoteLine[] => []);
  for (const container of containers) {
    const step = begins.findLastIndex((begin) => begin <= container.span.start);
    (steps[step] ?? before).push(...linesIn(text, container, false));
  }
  return { before, steps };
}

/** What is said in a container, a paragraph a line, without list signs, boxes and blanks that are not filled in. */
function linesIn(text: string, node: SyntaxNode, quoted: boolean): NoteLine[] {
  const as = quoted ? 'quoted' : node.kind === 'heading' ? 'heading' : 'line';
  const own = linesOf(text, node)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isBlank(line));
  const below = 'children' in node ? node.children : [];
  return [
    ...own.map((line): NoteLine => ({ text: line, as })),
    ...below.flatMap((child) => linesIn(text, child, quoted || node.kind === 'quote')),
  ];
}

function linesOf(text: string, node: SyntaxNode): readonly string[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  switch (node.kind) {
    case 'paragraph':
      return [node.lines.map((line) => words(line).trim()).join(' ')];
    case 'heading':
      return [words(node.content)];
    case 'table':
      return node.rows.map(({ span }) => words(span));
    case 'code':
    case 'html':
      return [...linesBetween(text, node.span.start, node.span.end)].map(words);
    default:
      return [];
  }
}
