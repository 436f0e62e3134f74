/** The syntax tree of any text: it holds all of the text, and what is written comes back as it was. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dialects } from '../../src/model/dialect.js';
import { writeAttribute } from '../../src/syntax/attributes.js';
import { readHead } from '../../src/syntax/head.js';
import { nearMissesOf } from '../../src/syntax/nearMisses.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { tokensOf } from '../../src/syntax/tokens.js';
import type { SyntaxNode } from '../../src/syntax/tree.js';
import { childrenOf, pathAt, walk, wordsAround } from '../../src/syntax/walk.js';
import { runs } from '../seed.js';
import { fixtureTexts, markdownish, mutatedFixture, strangeWorkshop } from './arbitraries.js';
import { lines, wordsAt } from './support.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  markdownish,
  mutatedFixture,
  strangeWorkshop,
);

describe('what is nearly a directive', () => {
  const missed = (text: string) =>
    nearMissesOf(readSyntax(text)).map(({ span, id, meant }) => [wordsAt(text, span), id, meant]);

  it('is told in any text, with where it stands and what it was meant to be', () => {
    assert.deepEqual(missed(lines('::: indsatser', '', '> :::fællesskab Det faglige', '', '::indsatser')), [
      ['::: indsatser', 'efforts', ':::indsatser'],
      [':::fællesskab Det faglige', 'community', ':::fællesskab{type=fagligt}'],
      ['::indsatser', 'efforts', ':::indsatser'],
    ]);
  });

  it('is nothing in code, in prose, or where it is all right', () => {
    assert.deepEqual(
      missed(lines('```', '::: indsatser', '```', 'Husk: indsatser', '', ':::indsatser', '- a', ':::')),
      [],
    );
  });

  it('has a place for any text, once, and says what can be read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = nearMissesOf(readSyntax(text));
        assert.equal(new Set(found.map(({ span }) => span.start)).size, found.length);
        for (const { span, meant, sure } of found) {
          assert.ok(wordsAt(text, span)?.startsWith(':'));
          if (sure) assert.deepEqual(missed(meant), []);
        }
      }),
    );
  });
});

describe('the words around an offset', () => {
  it('are those of a heading, a paragraph or an item, without signs and box', () => {
    const text = lines('# Aa bb', '', '> cc', '> dd', '', '- [ ] ee ff', '', '  gg', '', '```', 'hh', '```');
    const around = (words: string) => {
      const found = wordsAround(readSyntax(text), text.indexOf(words));
      return found && wordsAt(text, found);
    };
    assert.deepEqual(['bb', 'dd', 'ff', 'gg', 'hh'].map(around), ['Aa bb', 'cc\n> dd', 'ee ff', 'gg', null]);
  });
});

describe('the tokens of a text', () => {
  const tile = (text: string): void => {
    const tokens = tokensOf(readSyntax(text));
    assert.equal(tokens.map(({ span }) => wordsAt(text, span)).join(''), text);
    let at = 0;
    for (const { kind, span } of tokens) {
      assert.equal(span.start, at);
      assert.ok(span.end > at, kind);
      at = span.end;
      const words = text.slice(span.start, span.end);
      if (kind === 'space') assert.equal(words.trim(), '');
      if (kind === 'sign')
        assert.doesNotMatch(words, /\p{L}/u, `${JSON.stringify(words)} in ${JSON.stringify(text)}`);
    }
  };

  it('are the text, for every fixture', () => fixtureTexts.forEach(tile));
  it('are the text, for any text', () => {
    fc.assert(fc.property(anyText, tile), { numRuns: runs(1500) });
  });

  it('say what each piece is', () => {
    const text = lines(
      ':::indsatser',
      '> - [x] Fast tid :indsats{frist=2026-12-15}',
      '> ```',
      '> a',
      '<!-- b -->',
      ':::',
    );
    assert.deepEqual(
      tokensOf(readSyntax(text))
        .filter(({ kind }) => kind !== 'space' && kind !== 'sign')
        .map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
      [
        'head :::indsatser',
        'marker -',
        'box [x]',
        'words Fast tid ',
        'head :indsats{frist=2026-12-15}',
        'code ```\n> a',
        'comment <!-- b -->',
      ],
    );
  });
});

describe('the tree of a text', () => {
  it('has each node within the one that holds it, in order', () => {
    const holds = (nodes: readonly SyntaxNode[], from: number, to: number): void => {
      let at = from;
      for (const node of nodes) {
        const { start, end } = node.span;
        assert.ok(start >= at && start <= end && end <= to, `${node.kind} ${String(start)}`);
        holds(childrenOf(node), start, end);
        at = end;
      }
    };
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, bodyStart } = readSyntax(text);
        holds(blocks, Math.min(bodyStart, text.length), text.length);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is asked for the nodes at an offset', () => {
    fc.assert(
      fc.property(mutatedFixture, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const syntax = readSyntax(text);
        const path = pathAt(syntax, offset);
        const all = [...walk(syntax.blocks)].filter(({ span }) => span.start <= offset && offset < span.end);
        assert.deepEqual(path, all);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the value of an attribute', () => {
  it('is read as it was written, whatever it is', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...Array.from('a"\'&;#{}= \t\n<>`39quotamp\\')), maxLength: 30 }),
    );
    fc.assert(
      fc.property(value, (words) => {
        for (const form of ['container', 'leaf', 'text'] as const) {
          const head = `${{ container: ':::', leaf: '::', text: ':' }[form]}x{a=1 b=${writeAttribute(words)} c="d"}`;
          const read = readHead(head, 0, head.length, form, dialects.da);
          assert.deepEqual(
            read?.attributes.map(({ name, value }) => [name, value]),
            [
              ['a', '1'],
              ['b', words.replace(/\r\n|[\r\n]/g, ' ')],
              ['c', 'd'],
            ],
            head,
          );
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});
