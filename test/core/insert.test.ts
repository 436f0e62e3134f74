/** Blocks go where they fit, at any place of the cursor, and nothing that was there is touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertions } from '../../src/templates/insertions.js';
import { insertAt } from '../../src/editing/insert.js';
import { languages, type CommunityId } from '../../src/model/communities.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import { dialects } from '../../src/model/dialect.js';
import { analyse } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
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
  it('keeps every character, adds no error, and makes tab stops of its blanks, wherever it fits', () => {
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
          assert.equal(after.length, workshop.length + edit.text.length);
          const twice = id === 'ratings' ? ['rating.duplicate'] : [];
          const expected = id.startsWith('step.') ? ['step.duplicate'] : twice;
          assert.deepEqual(errors(after), expected, `${id} at ${String(offset)}`);
          assert.equal(plain(result.snippet), edit.text);
          if (body('da').includes('…')) assert.match(result.snippet, /\$\{1[:|]/);
        },
      ),
      { numRuns: runs(400) },
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
      { numRuns: runs(400) },
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

  it('lets an effort be filled in as its snippet does: words by Tab, a community and an assessment by choice', () => {
    const { reading } = analysed(text);
    const result = insertAt(reading, text.indexOf('Fast halv'), insertion('effort').body('da'), 'efforts');
    assert.ok(result.fits);
    const [community, assessment] = [dialects.da.communities, dialects.da.assessments].map((words) =>
      Object.values(words).join(','),
    );
    assert.equal(
      result.snippet,
      `\n- [ ] \${1:…} :indsats{fællesskab=\${2|${community}|} vurdering=\${3|${assessment}|} ansvarlig=\${4:…} frist=\${5:…}\\}`,
    );
  });

  describe('a challenge', () => {
    const challenge = '- [ ] Vi når det ikke';
    const at = (workshop: string, words: string, community: CommunityId = 'professional') =>
      insertAt(analysed(workshop).reading, workshop.indexOf(words), challenge, 'improvements', community);
    const points = (workshop: string, id: CommunityId) =>
      analysed(workshop).workshop.communities.find((one) => one.id === id)!.improvements;
    const after = (workshop: string, words: string) => {
      const result = at(workshop, words);
      assert.ok(result.fits);
      return applyEdits(workshop, result.edits);
    };

    it('clicked anywhere in a community becomes a point in what could work better', () => {
      const own = points(text, 'professional');
      for (const words of ['Fredagssparringen', own[0]!, 'Nye kolleger tør'])
        assert.deepEqual(
          points(after(text, words), 'professional').toSorted(),
          [...own, 'Vi når det ikke'].toSorted(),
        );
    });

    it('takes the place of the blank that waits there', () => {
      const fresh = newWorkshopText(
        { id: 'balancer', language: 'da', text: templates.balancer('da') },
        {
          title: 'T',
          community: 'C',
          coreTask: '',
          forum: '',
          date: '2026-12-01',
          participants: 8,
          minutes: 90,
        },
      );
      const place = 'fællesskab{type=fagligt}';
      assert.deepEqual(points(after(fresh, place), 'professional'), ['Vi når det ikke']);
      const twice = after(after(fresh, place), place);
      assert.deepEqual(points(twice, 'professional'), ['Vi når det ikke', 'Vi når det ikke']);
      assert.deepEqual(errors(twice), []);
    });

    it('is offered the place in its own community from elsewhere, and is a list to tick where there is none', () => {
      const result = at(text, 'kantinen');
      assert.ok(!result.fits && result.why === 'outsideImprovements' && result.elsewhere !== null);
      const there = insertAt(
        analysed(text).reading,
        result.elsewhere,
        challenge,
        'improvements',
        'professional',
      );
      assert.ok(there.fits);
      assert.ok(points(applyEdits(text, there.edits), 'professional').includes('Vi når det ikke'));
      const bare = text.slice(0, text.indexOf('## Trin 2')).replace(/\n*$/, '\n');
      assert.match(after(bare, 'kantinen'), /\n\n- \[ \] Vi når det ikke\n/);
    });
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

/** What a snippet inserts before anybody goes through it; a choice begins with a blank in the block. */
function plain(snippet: string): string {
  return snippet
    .replace(/\$\{\d+(?::([^}]*)|\|[^}]*)\}/g, (_, words: string | undefined) => words ?? '…')
    .replace(/\\([\\$}])/g, '$1');
}

function fitting(workshop: string, offset: number, id: string) {
  const { body, place } = insertion(id);
  const result = insertAt(analysed(workshop).reading, offset, body('da'), place);
  assert.ok(result.fits);
  return result.edits;
}
