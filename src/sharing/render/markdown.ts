import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { itemOf, type Block, type Item, type Report, type Table } from '../document.js';
import { runsOf, type Run, type Words } from '../words.js';

/** A report as Markdown that any program reads; what the group wrote can be nothing in it but words and their marks. */
export function markdown({ title, parts, credit }: Report): string {
  const children = parts.flatMap(({ title: partTitle, blocks }) => [
    ...(partTitle === null ? [] : [heading(2, partTitle)]),
    ...blocks.flatMap((block) => nodesOf(block, partTitle === null ? 1 : 2)),
  ]);
  const root: Root = {
    type: 'root',
    children: [heading(1, title), ...children, { type: 'thematicBreak' }, paragraph(credit)],
  };
  return toMarkdown(root, options);
}

/** Signs that no program is to take for markup, and that not all know behind a backslash. */
const hidden: readonly (readonly [sign: RegExp, place: string, printed: string])[] = [
  [/</g, '\u{F0001}', '&lt;'],
  [/>/g, '\u{F0002}', '&gt;'],
  // What begins like a directive.
  [/:(?=[\p{L}:])/gu, '\u{F0003}', '\\:'],
];

const tables = gfmTableToMarkdown({ tablePipeAlign: false });
const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  rule: '-',
  emphasis: '_',
  fences: true,
  extensions: [tables, gfmStrikethroughToMarkdown()],
  handlers: {
    table: (node, parent, state, info) => {
      const [head, rule, ...rows] = tables.handlers!.table!(node, parent, state, info).split('\n');
      // Not every program takes one dash for a rule.
      return [head, rule!.replaceAll('-', '---'), ...rows].join('\n');
    },
    text: ({ value }: { value: string }, _, state, info) => {
      const plain = value.replace(/[\u{F0001}-\u{F0003}]/gu, '');
      const safe = state.safe(
        hidden.reduce((text, [sign, place]) => text.replace(sign, place), plain),
        info,
      );
      return hidden.reduce((text, [, place, printed]) => text.replaceAll(place, printed), safe);
    },
  },
};

/** @param depth how many levels of heading stand above the block */
function nodesOf(block: Block, depth: number): RootContent[] {
  switch (block.type) {
    case 'heading':
      return [
        ...(block.cut ? [paragraph('✂ – – – – – – – – – –')] : []),
        heading(depth + block.level, block.text),
      ];
    case 'paragraph':
      return [
        paragraph(block.lead ? runsOf(block.text).map((run) => ({ ...run, strong: true })) : block.text),
      ];
    case 'facts':
      return listOf(
        block.facts.map(({ label, value }) => ({
          text: [{ text: `${label}:`, strong: true }, { text: ` ${value}` }],
        })),
      );
    case 'list': {
      const items = block.items.map(itemOf);
      return listOf(block.boxes ? items.map((item) => ({ ...item, ticked: false })) : items, block.start);
    }
    case 'quote':
      return [
        {
          type: 'blockquote',
          children: block.blocks.flatMap((inner) => nodesOf(inner, depth)) as BlockContent[],
        },
      ];
    case 'code':
      return [{ type: 'code', value: block.text }];
    case 'table':
      return [tableOf(block)];
    case 'room':
      return [paragraph('…')];
    case 'scale':
      return [paragraph(`${block.label}: ${block.low} 1 · 2 · 3 · 4 · 5 ${block.high}`)];
    case 'picture':
      return [];
  }
}

function heading(depth: number, text: Words): RootContent {
  return { type: 'heading', depth: Math.min(depth, 6) as 1, children: inLine(text) };
}

function paragraph(text: Words): BlockContent {
  return { type: 'paragraph', children: phrasing(runsOf(text)) };
}

function listOf(items: readonly Item[], start?: number): RootContent[] {
  const children = items.map(({ text, ticked, blocks = [] }): ListItem => {
    const box: PhrasingContent[] =
      ticked === undefined ? [] : [{ type: 'html', value: ticked ? '[x] ' : '[ ] ' }];
    return {
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: [...box, ...phrasing(runsOf(text))] },
        ...(blocks.flatMap((block) => nodesOf(block, 3)) as BlockContent[]),
      ],
    };
  });
  return [{ type: 'list', spread: false, ordered: start !== undefined, start: start ?? null, children }];
}

function tableOf({ columns, rows }: Table): RootContent {
  const row = (cells: readonly (readonly Words[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((lines) => ({
      type: 'tableCell',
      children: lines.flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...inLine(line)]),
    })),
  });
  return {
    type: 'table',
    children: [
      row(columns.map(({ head }) => [head])),
      ...rows.map((cells) => row(cells.map(({ lines }) => lines))),
    ],
  };
}

const lineBreak: PhrasingContent = { type: 'html', value: '<br>' };

/** Words where no line may end. */
function inLine(text: Words): PhrasingContent[] {
  return phrasing(runsOf(text), lineBreak);
}

const marks = [
  ['strong', 'strong'],
  ['emphasis', 'emphasis'],
  ['struck', 'delete'],
] as const;

/** Runs as nodes in each other: what is marked alike and stands together is one. */
function phrasing(
  runs: readonly Run[],
  broken: PhrasingContent = { type: 'break' },
  [mark, ...others]: readonly (typeof marks)[number][] = marks,
): PhrasingContent[] {
  if (!mark)
    return runs.flatMap((run) =>
      run.code ? [{ type: 'inlineCode', value: run.text }] : textOf(run, broken),
    );
  const [key, type] = mark;
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]![key] === run[key]) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => {
    const children = phrasing(group, broken, others);
    return group[0]![key] ? [{ type, children }] : children;
  });
}

function textOf({ text }: Run, broken: PhrasingContent): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [broken] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ]);
}
