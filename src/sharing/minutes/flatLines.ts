import { itemOf, type Block } from '../document.js';
import { plainOf, runsOf, type Words } from '../words.js';

/** Blocks as lines of a cell: nothing of them is lost but how they stand. */
export function flatLines(blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block): readonly Words[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.text];
      case 'list':
        return block.items.flatMap((item, index) => {
          const { text, blocks: inner = [], ticked } = itemOf(item);
          const number = block.start === undefined ? '–' : `${String(block.start + index)}.`;
          const sign = ticked === undefined ? number : ticked ? '☒' : '☐';
          return [[{ text: `${sign} ` }, ...runsOf(text)], ...flatLines(inner)];
        });
      case 'quote':
        return flatLines(block.blocks);
      case 'code':
        return block.text.split('\n').filter((line) => line.trim() !== '');
      case 'table':
        return [
          block.columns.map(({ head }) => head),
          ...block.rows.map((cells) => cells.flatMap(({ lines }) => lines)),
        ].map((row) => row.map(plainOf).filter(Boolean).join(' | '));
      default:
        return [];
    }
  });
}
