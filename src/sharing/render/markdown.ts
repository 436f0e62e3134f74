import { withoutEnd } from '../../text/ends.js';
import type { Block, Cell, Report, Table } from '../document.js';

/** A report as Markdown that any program reads: what the group wrote stands in it as plain words. */
export function markdown({ title, parts, credit }: Report): string {
  const body = parts.flatMap(({ title: partTitle, blocks }) => [
    ...(partTitle === null ? [] : [`## ${headingOf(partTitle)}`]),
    ...blocks.map((block) => blockText(block, partTitle === null ? 1 : 2)).filter((text) => text !== ''),
  ]);
  return [`# ${headingOf(title)}`, ...body, '---', lineOf(credit)].join('\n\n') + '\n';
}

/** @param depth how many levels of heading stand above the block */
function blockText(block: Block, depth: number): string {
  switch (block.type) {
    case 'heading':
      return `${block.cut ? '✂ – – – – – – – – – –\n\n' : ''}${'#'.repeat(depth + block.level)} ${headingOf(block.text)}`;
    case 'paragraph':
      return block.lead ? `**${words(block.text)}**` : lineOf(block.text);
    case 'facts':
      return block.facts.map(({ label, value }) => `- **${words(label)}:** ${words(value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${block.boxes ? '[ ] ' : ''}${lineOf(item)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'room':
      return '…';
    case 'scale':
      return `${words(block.label)}: ${words(block.low)} 1 · 2 · 3 · 4 · 5 ${words(block.high)}`;
    case 'picture':
      return '';
  }
}

function tableText({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => words(head))),
    line(columns.map(() => '---')),
    ...rows.map((cells) => line(cells.map(cellText))),
  ].join('\n');
}

function cellText({ lines }: Cell): string {
  return lines.map(words).join('<br>');
}

/**
 * Text as Markdown that shows just these words: no markup, no HTML, no directive. An angle bracket becomes a
 * character reference because not every program knows it with a backslash.
 */
function words(text: string): string {
  return text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=[\p{L}:])/gu, '\\:');
}

/** The same where a line may begin, for what would open a heading, a list or a rule there. */
function lineOf(text: string): string {
  return words(text)
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** The same in a heading, whose closing signs are not shown. */
function headingOf(text: string): string {
  const shown = words(text);
  const open = withoutEnd(shown, '#');
  return open === shown ? shown : `${open}\\${shown.slice(open.length)}`;
}
