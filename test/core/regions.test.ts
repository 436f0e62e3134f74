/** Parsing by regions gives what parsing the whole body gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parseWithLibrary } from '../../src/parse/blocks.js';
import { findExcess } from '../../src/parse/limits.js';
import { parseRegions, splitRegions } from '../../src/parse/regions.js';
import { markdownish, mutate, mutatedFixture, mutation, fixtureTexts } from './arbitraries.js';
import { lines, readFixture } from './support.js';

interface PlainNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** All of a tree that is read: kinds, places counted from the beginning of the text, and what directives say. */
function plain(node: Nodes, base: number): PlainNode {
  const place = (range: Nodes['position']) => range && [base + range.start.offset!, base + range.end.offset!];
  const children =
    'children' in node && node.type !== 'paragraph' && node.type !== 'tableCell' ? node.children : [];
  const read: PlainNode = {
    type: node.type,
    at: place(node.position),
    children: children.map((child) => plain(child, base)),
  };
  switch (node.type) {
    case 'listItem':
      return { ...read, checked: node.checked };
    case 'heading':
      return { ...read, depth: node.depth };
    case 'containerDirective':
    case 'leafDirective': {
      const attributes = (node.data?.attributeNodes ?? []).map(({ name, value, nameSpan, valueSpan }) => [
        known(name),
        known(value),
        base + nameSpan.start,
        valueSpan && base + valueSpan.start,
      ]);
      const { opening, closing } = (node.data?.position ?? {}) as Record<
        'opening' | 'closing',
        Nodes['position']
      >;
      return { ...read, name: known(node.name), attributes, head: place(opening), closing: place(closing) };
    }
    default:
      return read;
  }
}

/** The library reads the character NUL as the sign for an unknown one. */
function known(words: string): string {
  return words.replaceAll('\0', '\uFFFD');
}

function byRegions(text: string, bodyStart: number): unknown[] {
  return parseRegions(text, bodyStart).flatMap(({ tree, start }) =>
    tree.children.map((node) => plain(node, start)),
  );
}

function asWhole(text: string, start: number): unknown[] {
  const bodyStart = afterMark(text, start);
  return parseWithLibrary(text.slice(bodyStart)).children.map((node) => plain(node, bodyStart));
}

/** The parser skips a byte order mark at the beginning of what it is given. */
function afterMark(text: string, start: number): number {
  return text.startsWith('\uFEFF', start) ? start + 1 : start;
}

function agree(text: string, bodyStart = 0): void {
  if (findExcess(text)) return;
  assert.deepEqual(byRegions(text, bodyStart), asWhole(text, bodyStart), text);
}

const seconds = 1000;

/** What a heading must not be cut off from. */
const traps: readonly (readonly [string, string])[] = [
  ['a code fence', lines('```', '', '# a', '', '```', '', '# b')],
  ['a code fence with tildes', lines('~~~', '', '# a', '```', '', '# b', '~~~', '', '# c')],
  ['a longer code fence', lines('````', '```', '', '# a', '', '````', '', '# b')],
  ['an indented code fence', lines('  ```', '', '# a', '', '  ```', '', '# b')],
  ['a code fence in a list', lines('- x', '', '  ```', '', '# a', '', '  ```', '', '# b')],
  ['a code fence in a list, by a tab', lines('-\tx', '', '\t```', '', '# a', '', '\t```', '', '# b')],
  ['a code fence behind a bullet', lines('- ```', '', '# a', '', '```', '', '# b', '', '```')],
  ['a code fence in a quote', lines('> ```', '', '# a', '', '```', '', '# b')],
  ['a container', lines(':::a', '', '# a', '', ':::', '', '# b')],
  [
    'containers in each other',
    lines('::::a', '', ':::b', '', '# a', '', ':::', '', '# b', '', '::::', '', '# c'),
  ],
  [
    'containers of the same size',
    lines(':::a', '', ':::b', '', '# a', '', ':::', '', '# b', '', ':::', '', '# c'),
  ],
  ['a container that is not closed', lines(':::a', '', '# a', '', '# b')],
  ['a container in a list', lines('- x', '', '  :::a', '', '# a', '', '  :::', '', '# b')],
  ['a container behind a bullet', lines('- :::a', '', '# a', '', ':::', '', '# b')],
  ['a container that closes a list in it', lines(':::a', '- x', '  :::', '', '# a', '', ':::', '', '# b')],
  ['code in a container', lines(':::a', '```', ':::', '', '# a', '', '```', '', '# b')],
  [
    'what only looks like a container',
    lines('::: a', '', '# a', '', ':::', '', '# b', '', ':::1', '', '# c'),
  ],
  ['a fence with a tab', lines(':::\t', '', '# a', '', ':::', '', '# b', '', ':::c\t', '', '# d')],
  ['HTML', lines('<div>', '# a', '', '# b', '</div>', '', '# c')],
  ['a comment', lines('<!-- x', '', '# a', '', '-->', '', '# b')],
  ['a script', lines('<script>', '', '# a', '', '</script>', '', '# b')],
  [
    'CDATA and processing',
    lines('<![CDATA[', '', '# a', '', ']]>', '', '<?x', '', '# b', '', '?>', '', '# c'),
  ],
  ['a list with room', lines('- a', '', '- b', '', '# a', '', '- c', '', '', '# b')],
  ['a quote', lines('> a', 'b', '', '# a', '> # b', '', '# c')],
  ['a table', lines('| a |', '| - |', '| b |', '', '# a', '| c |')],
  ['an underline', lines('a', '', '# a', '===', '', '# b', '---', '', '# c')],
  [
    'line ends of Windows',
    lines('a', '', '# a', '', ':::b', '', '# c', '', ':::', '', '# d').replaceAll('\n', '\r\n'),
  ],
  ['line ends of old', 'a\r\r# a\r\r- b\r\r# c\r'],
  ['line ends of all kinds', '```\r\r\n\n# a\r\n\r\n```\r\n\r\n# b\n'],
  ['a definition', lines('[a]: b', '', '# a', '', '[a]:', '', '# b', '', '[c]: <', '', '# d')],
  [
    'tabs and blanks',
    lines('a', ' \t ', '#\ta', '\t', '#', '', '#a', '', ' # b', '', '####### c', '', '# d'),
  ],
];

describe('splitRegions', () => {
  it('splits a workshop file at its headings', () => {
    const text = readFixture('teamNord.md');
    const spans = splitRegions(text, text.indexOf('# De rette'));
    const beginnings = spans.map(({ start }) => text.slice(start, text.indexOf('\n', start)));
    const headings = text.slice(text.indexOf('# De rette')).match(/^##? .*$/gm);
    assert.deepEqual(
      beginnings.filter((line) => line.startsWith('#')),
      headings,
    );
    assert.ok(beginnings.every((line) => /^(?:#|:::|$)/.test(line)));
  });

  it('covers the body, in order', () => {
    fc.assert(
      fc.property(mutatedFixture, fc.nat(40), (text, bodyStart) => {
        const from = afterMark(text, Math.min(bodyStart, text.length));
        const spans = splitRegions(text, from);
        assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(''), text.slice(from));
        assert.equal(spans[0]!.start, from);
      }),
    );
  });

  for (const [name, text] of traps) {
    it(`does not cut through ${name}`, () => {
      agree(text);
      agree(`# Først\n\n${text}\n# Sidst\n`);
    });
  }
});

describe('parseRegions', () => {
  it('takes over the trees of regions that did not change, and only those', () => {
    const text = readFixture('teamNord.md');
    const before = parseRegions(text, 0);
    const after = parseRegions(text.replace('kantinen', 'mødelokalet'), 0, before);
    const trees = new Set(before.map(({ tree }) => tree));
    const parsed = after.filter(({ tree }) => !trees.has(tree));
    assert.deepEqual(
      parsed.map(({ text: part }) => part.includes('mødelokalet')),
      [true],
    );
  });

  it('gives the whole body’s tree for every fixture', () => {
    for (const text of fixtureTexts) agree(text, text.indexOf('\n---\n') + 5);
  });

  it('gives the whole body’s tree whatever is done to a file', () => {
    fc.assert(
      fc.property(mutatedFixture, (text) => agree(text)),
      { numRuns: 400 },
    );
  }).timeout(30 * seconds);

  it('gives the whole body’s tree for Markdown’s pieces', () => {
    fc.assert(
      fc.property(fc.array(markdownish, { maxLength: 4 }), (parts) => agree(parts.join('\n\n# x\n\n'))),
      { numRuns: 600 },
    );
  }).timeout(30 * seconds);

  it('gives the whole body’s tree after edits, with what was known before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureTexts),
        fc.array(mutation, { maxLength: 4 }),
        (start, mutations) => {
          let text = start;
          let before = parseRegions(text, 0);
          for (const mutation of mutations) {
            text = mutate(text, mutation);
            if (findExcess(text)) return;
            before = parseRegions(text, 0, before);
            const trees = before.flatMap(({ tree, start }) =>
              tree.children.map((node) => plain(node, start)),
            );
            assert.deepEqual(trees, asWhole(text, 0));
          }
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(30 * seconds);
});
