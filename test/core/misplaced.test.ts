/** A file that is meant as a workshop, but whose front matter does not stand first, is told of and leaves for nowhere. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { misplacedFinding } from '../../src/analysis/misplaced.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { mayBeWorkshop } from '../../src/syntax/frontMatter.js';
import { misplacedFrontMatter } from '../../src/syntax/misplacedFrontMatter.js';
import { damagedFile } from './damagedNotes.js';
import { danish, wordsAt } from './support.js';

const whole = danish('- Ring\n');

describe('front matter that does not stand first', () => {
  for (const [name, text] of [
    ['a blank line', `\n${whole}`],
    ['a title', `# Referat\n\n${whole}`],
    ['words', `Hej alle,\nher er det:\n${whole}`],
    ['a comment', `<!-- fra mailen -->\n\n${whole}`],
    ['two byte order marks', `\uFEFF\uFEFF${whole}`],
    ['a blank and Windows line ends', ` \r\n${whole.replaceAll('\n', '\r\n')}`],
  ] as const)
    it(`is found behind ${name}`, () => {
      assert.equal(wordsAt(text, misplacedFrontMatter(text) ?? undefined), 'samklang: 1');
      const given = disclose(text);
      assert.ok(given && isWithheld(given));
      assert.deepEqual(
        given.doubts.map(({ kind }) => kind),
        ['frontMatter'],
      );
    });

  for (const [name, text] of [
    ['a dash that a word processor made of the line', whole.replace('---', '—')],
    ['nothing', whole.replace('---\n', '')],
  ] as const)
    it(`is found where ${name} opens it`, () => assert.ok(misplacedFrontMatter(text)));

  for (const text of [
    whole,
    '',
    'Skriv samklang: 1 øverst i filen.\n',
    `Sådan ser den ud:\n\n\`\`\`markdown\n${whole}\`\`\`\n`,
    `<!--\n${whole}-->\n`,
    '    samklang: 1\n',
    '---\ntitle: Noget andet\n---\n\nsamklang er et program\n',
  ])
    it(`is not seen in ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(misplacedFrontMatter(text), null);
      const given = disclose(text);
      assert.ok(given === null || !isWithheld(given));
    });

  it('is told in the language of the file, as an error', () => {
    const english = `# Minutes\n\n${whole.replace('language: da', 'language: en')}`;
    assert.match(misplacedFinding(english)?.message ?? '', /top of the file/);
    assert.match(misplacedFinding(`\n${whole}`)?.message ?? '', /øverst i filen/);
    assert.equal(misplacedFinding(english)?.severity, 'error');
  });

  it('is never taken for no workshop at a glance', () => {
    const above = fc.constantFrom('', '\n', '# Referat\n', '> ', ' ', '\uFEFF', '<div>\n');
    fc.assert(
      fc.property(above, damagedFile(), (before, rest) => {
        const text = before + rest;
        if (disclose(text) !== null) assert.ok(mayBeWorkshop(text), text.slice(0, 80));
      }),
    );
    assert.ok(!mayBeWorkshop('# Noter\n\nsamklang er et program\n'));
  });
});
