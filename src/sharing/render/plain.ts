import { itemOf, type Block, type Report } from '../document.js';
import { plainOf, type Words } from '../words.js';

/**
 * The words of a report without their marks, a line for each block, item and line of a cell. What begins a line of
 * Markdown stands before them: a word alone means something else in a heading than in a sentence.
 */
export function plainLines({ title, parts, credit }: Report): string[] {
  return [
    `# ${title}`,
    ...parts.flatMap((part) => [
      ...(part.title === null ? [] : [`# ${part.title}`]),
      ...part.blocks.flatMap(linesOf),
    ]),
    credit,
  ]
    .map(plainOf)
    .filter((line) => line !== '');
}

function linesOf(block: Block): readonly Words[] {
  switch (block.type) {
    case 'heading':
      return [`# ${plainOf(block.text)}`];
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `- ${label}: ${value}`);
    case 'list':
      return block.items.flatMap((item) => {
        const { text, blocks = [] } = itemOf(item);
        return [`- ${plainOf(text)}`, ...blocks.flatMap(linesOf)];
      });
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return block.text.split('\n');
    case 'table':
      return [
        block.caption,
        ...[...block.columns.map(({ head }) => head), ...block.rows.flat().flatMap(({ lines }) => lines)].map(
          (words) => `| ${plainOf(words)}`,
        ),
      ];
    case 'scale':
      return [`${block.label}: ${block.low} 1 2 3 4 5 ${block.high}`];
    case 'picture':
    case 'room':
      return [];
  }
}
