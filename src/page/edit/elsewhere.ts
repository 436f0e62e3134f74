/** Whether an edit has changed only what it was about. */
import type { SyntaxNode, WorkshopSyntax } from '../../syntax/tree.js';
import { walk } from '../../syntax/walk.js';
import { readSyntax } from '../../syntax/readSyntax.js';
import { applyEdits } from '../../text/edits.js';
import type { Span, TextEdit } from '../../text/span.js';

/** A stretch of the text, and what it is to be. */
export interface Rewritten {
  readonly region: Span;
  readonly words: string;
  /** What may change its kind in the stretch: only whether there is a paragraph, or all. */
  readonly inside: 'words' | 'all';
  /** Where the item begins whose box or mark may change; null when none may. */
  readonly item: number | null;
}

/**
 * The tree of the text as it is to be, when every block outside the stretch is what and where it was; null when a block
 * there would be another one, or would reach over the stretch.
 */
export function rewritten(before: WorkshopSyntax, change: Rewritten): WorkshopSyntax | null {
  const after = readSyntax(applyEdits(before.text, [{ span: change.region, text: change.words }]));
  return isSameElsewhere(before, after, change) ? after : null;
}

/** Whether all blocks outside a stretch are what and where they were. */
function isSameElsewhere(before: WorkshopSyntax, after: WorkshopSyntax, change: Rewritten): boolean {
  const { region, words } = change;
  const by = words.length - (region.end - region.start);
  const newEnd = region.end + by;
  if (before.dialect !== after.dialect || (before.tooDeep === null) !== (after.tooDeep === null))
    return false;
  const old = outside(before, region, change);
  const now = outside(after, { start: region.start, end: newEnd }, change);
  if (old.length !== now.length) return false;
  const isMoved = (was: number, is: number): boolean =>
    was < region.start ? is === was : was > region.end ? is === was + by : is >= region.start && is <= newEnd;
  return old.every((node, index) => {
    const other = now[index]!;
    return (
      isMoved(node.span.start, other.span.start) &&
      isMoved(node.span.end, other.span.end) &&
      (node.span.start === change.item && node.kind === 'item'
        ? other.kind === 'item'
        : shapeOf(node) === shapeOf(other))
    );
  });
}

function outside({ blocks }: WorkshopSyntax, { start, end }: Span, { inside }: Rewritten): SyntaxNode[] {
  return walk(blocks).filter(
    ({ kind, span }) => (inside === 'words' && kind !== 'paragraph') || span.start < start || span.end > end,
  );
}

/** What a node is, whatever its words are. */
function shapeOf(node: SyntaxNode): string {
  switch (node.kind) {
    case 'heading':
      return `heading ${node.depth} ${node.underline === null}`;
    case 'list':
      return `list ${node.ordered} ${node.children.length}`;
    case 'item':
      return `item ${node.box?.checked} ${node.mark?.head.name} ${node.brokenMark?.name}`;
    case 'table':
      return `table ${node.rows.map(({ cells }) => cells.length).join(' ')}`;
    case 'container':
      return `container ${node.head.name} ${node.closing !== null}`;
    case 'code':
      return `code ${node.fence === null} ${node.closing === null}`;
    case 'leaf':
      return `leaf ${node.head.name}`;
    default:
      return node.kind;
  }
}

/** One stretch as an edit. */
export function editOf({ region, words }: Pick<Rewritten, 'region' | 'words'>): TextEdit {
  return { span: region, text: words };
}
