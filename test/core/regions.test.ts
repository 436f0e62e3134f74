/** Parsing by regions gives what parsing the whole body gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parseBlocks, parseWithLibrary } from '../../src/syntax/oldBlocks.js';
import { findExcess } from '../../src/parse/limits.js';
import { readRegions, splitRegions, type Region } from '../../src/parse/regions.js';
import { dialects } from '../../src/model/dialect.js';
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
  return splitRegions(text, bodyStart).flatMap(({ start, end }) =>
    parseBlocks(text.slice(start, end)).children.map((node) => plain(node, start)),
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

describe('regions', () => {
  it('takes over what was read of regions that did not change, and only that', () => {
    const text = readFixture('teamNord.md');
    const before = regionsOf(text);
    const { regions: after } = regionsOf(text.replace('kantinen', 'mødelokalet'), before);
    const known = new Set(before.regions.map(({ part }) => part));
    const read = after.filter(({ part }) => !known.has(part));
    assert.deepEqual(
      read.map(({ text: part }) => part.includes('mødelokalet')),
      [true],
    );
  });

  it('give the whole body’s tree for every fixture', () => {
    for (const text of fixtureTexts) agree(text, text.indexOf('\n---\n') + 5);
  });

  it('give the whole body’s tree whatever is done to a file', () => {
    fc.assert(
      fc.property(mutatedFixture, (text) => agree(text)),
      { numRuns: 400 },
    );
  }).timeout(30 * seconds);

  it('give the whole body’s tree for Markdown’s pieces', () => {
    fc.assert(
      fc.property(fc.array(markdownish, { maxLength: 4 }), (parts) => agree(parts.join('\n\n# x\n\n'))),
      { numRuns: 600 },
    );
  }).timeout(30 * seconds);

  it('give the same after edits, whether it is known what was before or not', () => {
    const pasted = fc.record({ at: fc.nat(), words: markdownish });
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureTexts),
        fc.array(fc.oneof(mutation, pasted), { maxLength: 5 }),
        (start, edits) => {
          let text = start;
          let before = regionsOf(text);
          for (const edit of edits) {
            text = 'words' in edit ? pasteInto(text, edit) : mutate(text, edit);
            before = regionsOf(text, before);
            assert.deepEqual(before, regionsOf(text));
          }
        },
      ),
      { numRuns: 250 },
    );
  }).timeout(30 * seconds);
});

function regionsOf(text: string, before?: { text: string; regions: readonly Region[] }) {
  return { text, regions: readRegions(text, 0, dialects.da, before).regions };
}

function pasteInto(text: string, { at, words }: { at: number; words: string }): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + words + text.slice(place);
}
