/** What stands in a list of ours and is no item of it: lines that nearly begin with a bullet, and words without any. */
import { isBlank } from '../../model/blanks.js';
import { otherwiseBox, plainBox } from '../../syntax/boxes.js';
import { ownListsOf, type OwnList } from '../../syntax/ownLists.js';
import { strayBullet } from '../../syntax/strayLines.js';
import type { Block, ListItem, Paragraph, WorkshopSyntax } from '../../syntax/tree.js';
import { lineAt } from '../../text/lines.js';
import type { Span, TextEdit } from '../../text/span.js';

/** A line that nearly begins with a bullet. */
export interface LooseLine {
  readonly span: Span;
  /** The edit that makes it an item. */
  readonly edit: TextEdit;
}

/** The lines in the lists of ours that nearly begin with a bullet, in the order of the text. */
export function looseLines(syntax: WorkshopSyntax): LooseLine[] {
  const { text } = syntax;
  return ownListsOf(syntax)
    .flatMap((list) => [
      ...paragraphsOf(list).flatMap(({ lines }) =>
        lines.map((line) => looseLine(text, line, markerIn(text, list), '')),
      ),
      ...list.items.flatMap(({ item }) =>
        linesInItem(item).map((line) => looseLine(text, line, markOf(text, item), indentOf(text, item))),
      ),
    ])
    .filter((line) => line !== null)
    .sort((a, b) => a.span.start - b.span.start);
}

function paragraphsOf({ container }: OwnList): Paragraph[] {
  return container.children.filter((block): block is Paragraph => block.kind === 'paragraph');
}

/** The lines of an item's first paragraph behind its first. */
function linesInItem({ children: [first] }: ListItem): readonly Span[] {
  return first?.kind === 'paragraph' ? first.lines.slice(1) : [];
}

function markOf(text: string, { marker }: ListItem): string {
  return text.slice(marker.start, marker.end);
}

/** What the items of a list begin with; a dash where it has none. */
function markerIn(text: string, { items }: OwnList): string {
  return items[0] ? markOf(text, items[0].item) : '-';
}

function indentOf(text: string, { marker }: ListItem): string {
  return text.slice(lineAt(text, marker.start).start, marker.start);
}

function looseLine(text: string, line: Span, marker: string, indent: string): LooseLine | null {
  const bullet = strayBullet(text, line);
  if (!bullet) return null;
  const { start } = lineAt(text, line.start);
  // What stands before the line in a quotation or behind another bullet stays.
  const isAlone = text.slice(start, line.start).trim() === '' && indent.trim() === '';
  const box = plainBox(text, bullet.end, line.end) ?? otherwiseBox(text, bullet.end, line.end);
  const isClear = box !== null && box.box.written !== 'unclearly';
  const words = isClear ? `[${box.box.checked ? 'x' : ' '}] ` : '';
  const end = isClear
    ? box.wordsStart + /^[ \t]*/.exec(text.slice(box.wordsStart, line.end))![0].length
    : bullet.end;
  return {
    span: line,
    edit: {
      span: { start: isAlone ? start : line.start, end },
      text: `${isAlone ? indent : ''}${marker} ${words}`,
    },
  };
}

/** A list of ours without items, and the blocks in it that hold words. */
export interface WordsWithoutList {
  readonly list: OwnList;
  readonly blocks: readonly Block[];
}

/** The lists of ours in which there are words and no item. A question is one that the group answers, and no answer. */
export function wordsWithoutList(syntax: WorkshopSyntax): WordsWithoutList[] {
  const { text } = syntax;
  return ownListsOf(syntax).flatMap((list) => {
    const { container, items } = list;
    if (items.length > 0 || container.closing === null) return [];
    if (paragraphsOf(list).some(({ lines }) => lines.some((line) => strayBullet(text, line)))) return [];
    const blocks = container.children.filter((block) => holdsAnswer(text, block));
    return blocks.length > 0 ? [{ list, blocks }] : [];
  });
}

function holdsAnswer(text: string, block: Block): boolean {
  const words = text.slice(block.span.start, block.span.end);
  switch (block.kind) {
    case 'paragraph':
      return !isBlank(words) && !/^(?:[\\:<]|={7})/.test(words) && !/[?:]["”»)*_]*$/.test(words);
    case 'heading':
      return !/[?:]$/.test(text.slice(block.content.start, block.content.end));
    case 'table':
      return true;
    default:
      return false;
  }
}
