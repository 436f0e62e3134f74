import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noteWordsOf } from '../../src/syntax/noteWords.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { runs } from '../seed.js';

const words = [
  ...['noter', 'Noter', 'note', 'NOTAT', 'kun', 'only', 'til', 'for', 'to', 'min', 'my', 'og', 'er', 'the'],
  ...[
    'mig',
    'Mig',
    'selv',
    'me',
    'ME',
    'myself',
    'self',
    'facilitatoren',
    'Facilitators',
    'fasilitator',
    'FACIL',
  ],
  ...['mere', 'hjemme', 'mødeleder', 'borgerne', 'æmig', 'émig', '7', '9mig', 'mig7', 'selvé'],
];
const between = [' ', ' ', ' ', '  ', '_', '-', ', ', '/', '’', '–', '«', '.'];
const openings = ['', '', '', '*', '**', '_', '~~', '[^1]: ', '[^kilde-til-det]: **', '> ', '- ', '- [ ] '];
const title = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...between)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([opening, parts]) => `${opening}${parts.flat().slice(0, -1).join('')}`);

const titlesIn = (text: string): string[] =>
  noteWordsOf(readSyntax(text)).map(({ span }) => text.slice(span.start, span.end));
const inFile = (line: string): string => `---\nsamklang: 1\nlanguage: da\n---\n\n${line}\n`;

describe('the words that lead prose in as notes', () => {
  it('are found by what they say, whatever else is in the line', () => {
    let found = 0;
    fc.assert(
      fc.property(title, (words) => {
        const plain = titlesIn(inFile(`${words}: det tager vi op`));
        // A letter of another script has every line looked at word by word.
        assert.deepEqual(titlesIn(inFile(`${words}: Ж`)), plain);
        found += plain.length;
      }),
      { numRuns: runs(3000) },
    );
    assert.ok(found > 50, `${found} were notes`);
  });

  for (const line of ['Noter til mig selv: husk kaffe', '**Kun for facilitatoren:** tag det roligt'])
    it(`are those of "${line}"`, () => {
      assert.equal(titlesIn(inFile(line)).length, 1);
    });

  it('are found beside a closing fence and our own names, which are none', () => {
    const body = ':::styrker\n- Vi hjælper hinanden\n:::\n\n:::noter\nx\n:::\n';
    assert.deepEqual(titlesIn(inFile(body)), ['noter']);
  });
});
