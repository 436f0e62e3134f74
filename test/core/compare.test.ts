/** Two workshops, or two versions of one, side by side. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../src/portfolio/compare.js';
import { comparedNames, comparisonView } from '../../src/portfolio/comparisonView.js';
import { fixtureTexts } from './arbitraries.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { disclosed, readFixture } from './support.js';

const before = readFixture('teamNord.md');
const after = before
  .replace('date: 2026-11-22', 'date: 2027-02-22')
  .replace(
    '- Fredagssparringen giver ro i svære forløb',
    '- FREDAGSSPARRINGEN giver  ro i svære forløb\n- Vi tør sige nej',
  )
  .replace('- Nye kolleger tør spørge', '- Nye kolleger får svar')
  .replace('2 3 3 2 4 3 2 3 3 | 4 4 4 3 4 5 4 4 4', '4 4 4 4 3 4 4 4 4 | 4 4 4 4 4 4 4 4 4')
  .replace('- [x] Vi har ikke tid', '- [ ] Vi har ikke tid')
  .replace('- [ ] Vi mangler mulighed', '- [x] Vi mangler mulighed')
  .replace('- [ ] Fast halv time', '- [x] Fast halv time')
  .replace('- [ ] Bedre kørselsplaner :indsats{fællesskab=opgaverettet vurdering=løftes}\n', '')
  .replace('- [ ] Nye uniformer', '- [ ] Nye uniformer\n- [ ] Ny kaffemaskine');

const told = (items: readonly { readonly change: string; readonly text: string }[]) =>
  items.map(({ change, text }) => `${change}: ${text.slice(0, 22)}`);

describe('a comparison', () => {
  const result = compare(disclosed(before), disclosed(after));
  const community = (id: string) => result.communities.find((own) => own.id === id)!;

  it('sets now and wanted of each community side by side', () => {
    const { before: first, after: second } = community('professional');
    assert.deepEqual(first, {
      now: { median: 3, centres: [3], low: 2, high: 4, count: 9, agreement: 'some' },
      wanted: { median: 4, centres: [4], low: 3, high: 5, count: 9, agreement: 'some' },
      headline: 'up',
      direction: 'up',
    });
    assert.deepEqual(
      [second.now, second.headline],
      [{ median: 4, centres: [4], low: 3, high: 4, count: 9, agreement: 'high' }, 'keep'],
    );
  });

  it('says which points are kept, gone and new, without regard to case and space', () => {
    assert.deepEqual(told(community('professional').points), [
      'kept: FREDAGSSPARRINGEN give',
      'new: Vi tør sige nej',
      'gone: Nye kolleger tør spørg',
      'new: Nye kolleger får svar',
      'kept: Vi udskyder de svære s',
    ]);
  });

  it('says which imbalances the group sees still, no longer and newly, by their numbers', () => {
    assert.deepEqual(
      result.imbalances.map(({ number, change }) => [number, change]),
      [
        [4, 'new'],
        [9, 'gone'],
        [11, 'kept'],
      ],
    );
  });

  it('says it of those that the group added, in its words, but for bullying', () => {
    const listed = (...items: string[]) => `$&\n${items.join('\n')}`;
    const added = (text: string, ...items: string[]) =>
      text.replace(/^- \[x\] Vi kender ikke rigtig .*$/m, listed(...items));
    const first = added(
      before,
      '- [x] Vi ses for sjældent',
      '- [x] Vagterne byttes sent',
      '- [x] Der er mobning',
    );
    const second = added(
      after,
      '- [x] VI ses for sjældent',
      '- [ ] Vagterne byttes sent',
      '- [x] Mødet er for langt',
    );
    const { imbalances } = compare(disclosed(first), disclosed(second));
    assert.deepEqual(told(imbalances.filter(({ number }) => number === null)), [
      'kept: VI ses for sjældent',
      'gone: Vagterne byttes sent',
      'new: Mødet er for langt',
    ]);
    const side = { disclosed: disclosed(added(before, '- [x] Mette Jensen byttes sent')), source: 'a.md' };
    assert.equal(
      comparedNames(side).length,
      comparedNames({ disclosed: disclosed(before), source: 'a.md' }).length + 1,
    );
  });

  it('says which efforts are kept, done since, gone and new', () => {
    assert.deepEqual(told(result.efforts), [
      'done: Fast halv time til fag',
      'gone: Bedre kørselsplaner',
      'kept: Fælles frokost den før',
      'kept: Nye uniformer',
      'new: Ny kaffemaskine',
    ]);
    assert.deepEqual(
      result.efforts.map(({ state }) => state),
      ['done', 'raise', 'done', 'proposed', 'proposed'],
    );
  });

  it('says of a list that the later workshop did not take up no more than that', () => {
    const made = before
      .replace(/^- (?!\[).*\n/gm, '- …\n')
      .replace(/- \[x\] (.*:ubalance)/g, '- [ ] $1')
      .replace(/:::indsatser[\s\S]*$/, ':::indsatser\n- …\n:::\n');
    const { communities, imbalances, efforts } = compare(disclosed(before), disclosed(made));
    const changes = [...communities.flatMap(({ points }) => points), ...imbalances, ...efforts].map(
      ({ change }) => change,
    );
    assert.deepEqual([...new Set(changes)], ['untaken']);
    const view = comparisonView(
      { disclosed: disclosed(before), source: '' },
      { disclosed: disclosed(made), source: '' },
    );
    assert.equal(view.imbalances[0]!.changeText, 'Ikke taget op denne gang');
    const ticked = before.replace(/- \[x\] (.*nr=9)/, '- [ ] $1');
    assert.ok(
      compare(disclosed(before), disclosed(ticked)).imbalances.some(({ change }) => change === 'gone'),
    );
  });

  it('pairs equal words one to one', () => {
    const twice = before.replace('- [ ] Nye uniformer', '- [ ] Nye uniformer\n- [ ] Nye uniformer');
    assert.deepEqual(told(compare(disclosed(before), disclosed(twice)).efforts).slice(-2), [
      'kept: Nye uniformer',
      'new: Nye uniformer',
    ]);
  });

  it('keeps ratings of two or three to itself', () => {
    const few = before
      .replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '1 2 5 | 4')
      .replace(/\| Opgaverettet .*\n/, '| Opgaverettet | 5 | 5 |\n')
      .replace(/\| Fagligt .*\n\| Kollegialt .*\n/, '');
    const [organisational, task, professional] = compare(disclosed(before), disclosed(few)).communities;
    assert.deepEqual(organisational!.after, { now: 'few', wanted: 'few', headline: null, direction: null });
    assert.deepEqual(task!.after, { now: 'few', wanted: 'few', headline: null, direction: null });
    assert.equal(professional!.after.now, null);
  });

  it('keeps what one person has rated to itself', () => {
    const alone = before.replace('participants: 9', 'participants: 1').replace(/(?:\d ){8}\d/g, '3');
    assert.equal(compare(disclosed(before), disclosed(alone)).communities[0]!.after.now, 'few');
  });

  it('speaks the language of the later file, across dialects', () => {
    const english = disclosed(before.replace('language: da', 'language: en'));
    const view = comparisonView(
      { disclosed: disclosed(before), source: 'nord.md' },
      { disclosed: english, source: '' },
    );
    assert.equal(view.title, 'Before and after');
    assert.equal(view.before.detail, '22 November 2026 · Team Nord, hjemmeplejen · nord.md');
    const danish = comparisonView(
      { disclosed: english, source: '' },
      { disclosed: disclosed(before), source: '' },
    );
    assert.deepEqual([danish.title, danish.after.label], ['Før og efter', 'Efter']);
  });

  it('of a file with itself finds nothing new, gone or done since; turned round, new is gone', () => {
    const readable = fixtureTexts.flatMap((text) => {
      const shown = disclose(text);
      return shown && !isWithheld(shown) ? [shown] : [];
    });
    const any = fc.constantFrom(...readable);
    const changes = ({ communities, imbalances, efforts }: ReturnType<typeof compare>) =>
      [...communities.flatMap(({ points }) => points), ...imbalances, ...efforts].map(({ change }) => change);
    const count = (all: readonly string[], change: string) => all.filter((own) => own === change).length;
    for (const analysis of readable)
      assert.deepEqual(
        [...new Set(changes(compare(analysis, analysis)))].filter((change) => change !== 'kept'),
        [],
      );
    fc.assert(
      fc.property(any, any, (one, other) => {
        const there = changes(compare(one, other));
        const back = changes(compare(other, one));
        assert.equal(count(there, 'new'), count(back, 'gone') + count(back, 'untaken'));
      }),
    );
  });
});
