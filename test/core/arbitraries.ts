/** Texts that nobody would write, and some that somebody might. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { fixtures, readFixture } from './support.js';

/** All Markdown fixtures, as they stand. */
export const fixtureTexts: readonly string[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFixture(name));

/** Pieces of lines that Markdown, YAML or our own readers look at twice. */
export const pieces = [
  ...[
    '# Trin',
    '## ',
    '###### x',
    '#',
    'Overskrift',
    '===',
    '---',
    '- - -',
    '***',
    'tekst og mere',
    'æøå',
    '…',
    '...',
  ],
  ...[
    ':::a',
    '::::fællesskab{type=fagligt}',
    ':::styrker',
    ':::',
    '::::',
    '::: x',
    ':::x {y=1}',
    ':::æ\0b',
    '::trin\t{nr=2}',
    ':::1',
    ':::balance',
  ],
  ...[
    '::trin{nr=1 minutter=10}',
    '::trin{nr=1 nr=2',
    '::x[',
    ':::ubalancer',
    ':::indsatser[navn]',
    ':::facilitator{',
  ],
  ...[
    '- a',
    '- [ ] b',
    '- [x] c :ubalance{nr=9}',
    '  - d :støtte{art=struktur}',
    '1. e',
    '* f',
    '+',
    '-\t- g',
    '- :::a',
  ],
  ...[
    '- [ ] … :indsats{fællesskab=… frist="2026-12-15"}',
    ':indsats',
    'kl. 10:30',
    'se:her',
    ':smile:',
    '&amp; \\*',
  ],
  ...[
    '> citat',
    '>> :::a',
    '> - x',
    '    kode',
    '\tkode',
    '```',
    '~~~~',
    '```js',
    '  ```',
    '   :::',
    '     :::',
    '````',
  ],
  ...[
    '| Fællesskab | Nu | Ønsket |',
    '| --- | --- | --- |',
    '| Fagligt | 2 1 7 | meget |',
    '|',
    'a | b',
    '|||',
    '| Kollegialt | - |',
  ],
  ...[
    '<div>',
    '</div>',
    '<!-- x',
    '-->',
    '<script>',
    '</script>',
    '<?php',
    '<b>x</b>',
    '[a]: b',
    '[a]: <',
    '[^1]: x',
  ],
  ...[
    'samklang: 1',
    'title: a: b',
    'minutes: [1',
    'participants: "9',
    'date: 2026-02-30',
    '{{x}}',
    '\uFEFF',
    '\0',
    '\uD83D',
    '😀',
  ],
] as const;

const lineEnds = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' \n',
  '\t\n\n',
  ' ',
  '\n \n',
  '',
];

/** Markdown of sorts: pieces with line ends, and indentation here and there. */
export const markdownish: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '', ' ', '  ', '    ', '\t', '> '),
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ maxLength: 12, unit: 'binary' }),
      ),
      fc.constantFrom(...lineEnds),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));

/** A change to a text: delete, insert or double a slice, at shares of its length. */
export interface Mutation {
  readonly kind: 'delete' | 'insert' | 'double';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const share = fc.integer({ min: 0, max: 9_999 }).map((number) => number / 10_000);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'insert', 'double'),
  at: share,
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, fc.nat(400)),
  text: fc.oneof(
    fc
      .tuple(fc.constantFrom(...lineEnds), fc.constantFrom(...pieces), fc.constantFrom(...lineEnds))
      .map((parts) => parts.join('')),
    fc.constantFrom(...pieces, ...lineEnds),
    markdownish,
  ),
});

export function mutate(text: string, { kind, at, length, text: inserted }: Mutation): string {
  const start = Math.floor(at * (text.length + 1));
  const slice = text.slice(start, start + length);
  if (kind === 'delete') return text.slice(0, start) + text.slice(start + slice.length);
  return text.slice(0, start) + (kind === 'insert' ? inserted : slice) + text.slice(start);
}

/** A workshop file after some hands were at it. */
export const mutatedFixture: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...fixtureTexts), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([text, mutations]) => mutations.reduce(mutate, text));

/** A workshop file with anything for a body. */
export const strangeWorkshop: fc.Arbitrary<string> = markdownish.map(
  (body) => `---\nsamklang: 1\n---\n${body}`,
);
