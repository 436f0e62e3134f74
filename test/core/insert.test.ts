/** Blocks go where they fit, at any place of the cursor, and nothing that was there is touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertions } from '../../src/templates/insertions.js';
import { insertAt } from '../../src/editing/insert.js';
import { languages } from '../../src/model/communities.js';
import { dialects } from '../../src/model/dialect.js';
import { analyse } from '../../src/analysis/analyse.js';
import { analysed, applyEdits, readFixture, told } from './support.js';

const text = readFixture('teamNord.md');
const insertion = (id: string) => insertions.find((known) => known.id === id)!;

/** The text after inserting at an offset; null when it does not fit there. */
function inserted(workshop: string, offset: number, id: string): string | null {
  const { body, place } = insertion(id);
  const { reading, language } = analysed(workshop);
  const result = insertAt(reading, offset, body(language), place);
  return result.fits ? applyEdits(workshop, result.edits) : null;
}

const errors = (workshop: string) =>
  analysed(workshop)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('insertAt', () => {
  it('keeps every character, adds no error, and puts the cursor at the first blank, wherever it fits', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom(...insertions),
        fc.boolean(),
        (at, { body, place, id }, windows) => {
          const workshop = windows ? text.replaceAll('\n', '\r\n') : text;
          const offset = Math.min(at, workshop.length);
          const { reading } = analysed(workshop);
          const result = insertAt(reading, offset, body('da'), place);
          if (!result.fits) return;
          const after = applyEdits(workshop, result.edits);
          const [edit] = result.edits;
          assert.equal(after.length, workshop.length + edit!.text.length);
          const expected = id.startsWith('step.')
            ? ['step.duplicate']
            : id === 'ratings'
              ? Array<string>(4).fill('rating.duplicate')
              : [];
          assert.deepEqual(errors(after), expected, `${id} at ${String(offset)}`);
          const { start, end } = result.select;
          if (body('da').includes('…')) assert.equal(after.slice(start, end), '…');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('fits where it says it would', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom(...insertions), (offset, { body, place }) => {
        const { reading } = analysed(text);
        const result = insertAt(reading, offset, body('da'), place);
        if (result.fits || result.elsewhere === null) return;
        assert.ok(insertAt(reading, result.elsewhere, body('da'), place).fits);
      }),
      { numRuns: 400 },
    );
  });

  it('puts a community behind the block that the cursor is in, with blank lines around it', () => {
    const after = inserted(text, text.indexOf('kantinen'), 'community.task')!;
    assert.match(after, /i kantinen\.\n\n::::fællesskab\{type=opgaverettet\}\n[^]*\n::::\n\n## Trin 2/);
  });

  it('says why a block does not fit in a container, and offers the place behind it', () => {
    const { reading } = analysed(text);
    const offset = text.indexOf('Fredagssparringen');
    const result = insertAt(reading, offset, insertion('ratings').body('da'), 'top');
    assert.ok(!result.fits && result.why === 'insideContainer' && result.container === 'fællesskab');
    assert.equal(text.slice(0, result.elsewhere!).trimEnd().slice(-4), '::::');
  });

  it('adds an effort behind the one that the cursor is in, and a support measure below it', () => {
    const offset = text.indexOf('Fast halv time') + 3;
    const efforts = analysed(inserted(text, offset, 'waysForward.collegial')!).workshop.efforts;
    assert.equal(efforts.length, 4 + 3);
    assert.equal(efforts[0]!.supports.length, 1, 'what belongs to the effort stays with it');
    assert.deepEqual(
      efforts.slice(1, 4).map(({ community }) => community),
      ['collegial', 'collegial', 'collegial'],
    );
    const supported = inserted(text, text.indexOf('Bedre kørselsplaner'), 'support.leadership')!;
    assert.match(supported, /vurdering=løftes\}\n {2}- … :støtte\{art=ledelse\}\n- \[x\]/);
  });

  it('offers the list of efforts to an effort that is elsewhere, and nothing when there is none', () => {
    const { reading } = analysed(text);
    const result = insertAt(reading, text.indexOf('kantinen'), insertion('effort').body('da'), 'efforts');
    assert.ok(!result.fits && result.why === 'outsideEfforts' && result.elsewhere !== null);
    assert.equal(
      analysed(applyEdits(text, fitting(text, result.elsewhere, 'effort'))).workshop.efforts.length,
      4,
    );
    const without = text.slice(0, text.indexOf(':::indsatser'));
    const none = insertAt(
      analysed(without).reading,
      without.length,
      insertion('effort').body('da'),
      'efforts',
    );
    assert.ok(!none.fits && none.elsewhere === null);
  });

  it('asks for an open container to be closed first', () => {
    const open = text.replace(':::\n\n## Trin 4', '\n## Trin 4');
    const result = insertAt(analysed(open).reading, open.length, insertion('trends').body('da'), 'top');
    assert.ok(!result.fits && result.why === 'insideUnclosed' && result.elsewhere === null);
  });

  for (const language of languages) {
    for (const { id, body, place } of insertions) {
      it(`makes a file in order of ${id} in ${language}`, () => {
        const head = `---\nsamklang: 1\nlanguage: ${language}\ntitle: T\ncommunity: C\ncoreTask: K\ndate: 2026-12-01\nparticipants: 8\nminutes: 90\n---\n`;
        const { efforts } = dialects[language].directives;
        const workshop = place === 'top' ? head : `${head}\n:::${efforts}\n- [ ] A\n:::\n`;
        const at = place === 'top' ? workshop.length : workshop.indexOf('] A') + 3;
        const result = insertAt(analyse(workshop)!.reading, at, body(language), place);
        assert.ok(result.fits);
        const after = applyEdits(workshop, result.edits);
        const expected = ['blank.unfilled', 'minutes.sum', 'rating.rowMissing'];
        const found = analysed(after).findings.filter(({ code }) => !expected.includes(code));
        assert.deepEqual(told(after, found), []);
      });
    }
  }
});

function fitting(workshop: string, offset: number, id: string) {
  const { body, place } = insertion(id);
  const result = insertAt(analysed(workshop).reading, offset, body('da'), place);
  assert.ok(result.fits);
  return result.edits;
}
