/** That somebody is shut out or bullied is for no plenary: it is neither asked about, projected, counted nor passed on unasked. */
import assert from 'node:assert/strict';
import { meansExclusion } from '../../src/analysis/care.js';
import { balanceRecord } from '../../src/data/balanceRecord.js';
import { rowsOf } from '../../src/data/rows.js';
import { languages } from '../../src/model/communities.js';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { overviewOf } from '../../src/overview/overview.js';
import { comparisonView } from '../../src/portfolio/comparisonView.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import { reportFormats, reportKinds } from '../../src/sharing/kinds.js';
import { earlierTexts } from '../../src/templates/earlier.js';
import { content } from '../../src/texts/content/index.js';
import { filed, unzipped } from './reportFiles.js';
import { analysed, codesOf, danish, disclosed, lines } from './support.js';

const words = 'Nogle går altid alene til frokost';
const example = 'Sidst ved julefrokosten';
const other = 'Vi kender ikke hinanden';
const text = danish(
  lines(
    '## Trin 3: Drøftelse',
    '',
    '::trin{nr=3 minutter=20}',
    '',
    ':::ubalancer',
    `- [x] ${words} :ubalance{nr=10}`,
    `  - ${example}`,
    `- [x] ${other} :ubalance{nr=11}`,
    ':::',
    '',
    ':::indsatser',
    '- [ ] Fælles kaffe :indsats{fællesskab=kollegialt vurdering=løftes}',
    ':::',
  ),
);
const silent = ['participants', 'script'];

describe('bullying and exclusion', () => {
  it('are never asked to be written about', () => {
    const alone = danish(lines(':::ubalancer', `- [x] ${words} :ubalance{nr=10}`, ':::'));
    assert.ok(!codesOf(alone).includes('imbalance.undiscussed'));
    const distance = alone.replace('nr=10', 'nr=11');
    assert.ok(codesOf(distance).includes('imbalance.undiscussed'));
    assert.ok(!codesOf(distance.replace('Nogle går', 'Mette går')).includes('imbalance.undiscussed'));
  });

  it('are not on the wall, neither in words nor in a count, and neither is what means a person', () => {
    const { overview } = presentationOf(disclosed(text));
    assert.deepEqual(
      overview.imbalances.map((line) => line.text),
      [other],
    );
    const collegial = overview.pieces.find(({ community }) => community === 'collegial')!;
    assert.equal(collegial.counts.find(({ key }) => key === 'imbalances')?.value, 1);
    const named = presentationOf(disclosed(text.replace(other, 'Mette Jensen kender os ikke')));
    assert.deepEqual(named.overview.imbalances, []);
  });

  it('stand in the group’s own balance with what to do', () => {
    const { imbalances } = overviewOf(analysed(text));
    assert.deepEqual(
      imbalances.map(({ care }) => care),
      [content.da.imbalanceCare, null],
    );
  });

  it('stand in every report that tells of them with what to do', async () => {
    for (const kind of reportKinds) {
      const made = await exportReport([filed(text)], kind, 'md', { exclusion: 'keep' });
      assert.ok(made && 'content' in made);
      const told = String(made.content);
      assert.equal(told.includes(words), !silent.includes(kind), kind);
      if (told.includes(words)) assert.ok(told.includes(content.da.imbalanceCare), kind);
    }
  });

  it('are not counted across groups', () => {
    const summary = { file: 'nord.md', ...summaryOf(disclosed(text)) };
    const { recurring, teams } = portfolioOf([summary, { ...summary, file: 'syd.md', team: 'Syd' }]);
    assert.deepEqual(
      recurring.map(({ number }) => number),
      [11],
    );
    assert.doesNotMatch(JSON.stringify(teams), /\b10\b/);
  });

  it('are in no count, and in no balance that other programs are told', () => {
    const told = balanceRecord(disclosed(text)) as { communities: { imbalances: number[] }[] };
    assert.deepEqual(
      told.communities.flatMap(({ imbalances }) => imbalances),
      [11],
    );
    assert.deepEqual(
      overviewOf(analysed(text)).pieces.flatMap(({ counts }) =>
        counts.flatMap(({ key, value }) => (key === 'imbalances' ? value : [])),
      ),
      [0, 0, 0, 1],
    );
  });

  it('are not set side by side: neither as new, nor as no longer there', () => {
    const none = text.replace(`[x] ${words}`, `[ ] ${words}`);
    for (const [before, after] of [
      [text, none],
      [none, text],
      [text, text],
    ] as const) {
      const sides = [before, after].map((one) => ({ disclosed: disclosed(one), source: 'nord.md' }));
      const { imbalances } = comparisonView(sides[0]!, sides[1]!);
      assert.deepEqual(
        imbalances.map((line) => line.text),
        [other],
      );
    }
  });

  it('are asked about before they are in a report, and can be left out', async () => {
    for (const kind of reportKinds)
      for (const format of reportFormats) {
        const make = async (exclusion?: 'keep' | 'omit') => {
          const options = exclusion && { exclusion };
          const made = await exportReport([filed(text)], kind, format, options);
          assert.ok(made);
          if ('refused' in made) return made.refused.map(({ code, line, asks }) => ({ code, line, asks }));
          const { content: told } = made;
          return typeof told === 'string' ? told : [...unzipped(told).values()].join('\n');
        };
        const line = text.split('\n').findIndex((one) => one.includes(words)) + 1;
        const asked = await make();
        if (silent.includes(kind)) {
          assert.ok(typeof asked === 'string' && !asked.includes(words), format);
          continue;
        }
        assert.deepEqual(asked, [{ code: 'imbalance.exclusion', line, asks: true }], format);
        const omitted = await make('omit');
        assert.ok(typeof omitted === 'string', format);
        assert.ok(!omitted.includes(words) && !omitted.includes(example), format);
        const kept = await make('keep');
        assert.ok(typeof kept === 'string', format);
        if (kind === 'minutes') assert.ok(kept.includes(words) && omitted.includes(other), format);
      }
  });

  it('are known by the group’s own words too, with any mark or none, on every way', async () => {
    for (const own of [
      'Nogle bliver holdt udenfor',
      'Der er mobning i køkkenet',
      'De nye bliver **lukket** ude',
      'De hakker på hinanden, og én bliver hakket på',
      'Some of us get left out',
      'There is bullying',
    ])
      for (const mark of ['', ' :ubalance{nr=9}']) {
        const changed = text.replace(`${words} :ubalance{nr=10}`, `${own}${mark}`);
        const given = disclosed(changed);
        for (const told of [
          JSON.stringify(presentationOf(given)),
          JSON.stringify(balanceRecord(given)),
          JSON.stringify(rowsOf('nord.md', given)),
          JSON.stringify(earlierTexts('da', [given])),
        ])
          assert.ok(!told.includes(own), own + mark);
        const [line] = overviewOf(analysed(changed)).imbalances.filter((one) => one.text === own);
        assert.equal(line?.care, content.da.imbalanceCare, own + mark);
        assert.deepEqual(
          given.balance.communities.flatMap(({ imbalances }) => imbalances),
          [11],
        );
        const asked = await exportReport([filed(changed)], 'minutes', 'md', {});
        assert.ok(asked && 'refused' in asked, own + mark);
        const kept = await exportReport([filed(changed)], 'minutes', 'md', { exclusion: 'keep' });
        assert.ok(kept && 'content' in kept && String(kept.content).includes(content.da.imbalanceCare));
      }
  });

  it('are not seen in what is about something else', async () => {
    for (const own of [
      'Vi holder møder udenfor',
      'Møder holdes uden dagsorden',
      'Kaffen er udsolgt',
      'We go out',
    ]) {
      const made = await exportReport(
        [filed(text.replace(`${words} :ubalance{nr=10}`, own))],
        'minutes',
        'md',
      );
      assert.ok(made && 'content' in made && String(made.content).includes(own), own);
    }
  });

  it('are known by the model’s own words, in each language', () => {
    for (const language of languages)
      assert.ok(meansExclusion(content[language].imbalances[10].short), language);
  });

  it('are asked about too where the mark is damaged, or stands there alone', async () => {
    const own = content.da.imbalances[10].short;
    const mark = ':ubalance{nr=10}';
    const damaged = Array.from(mark, (_, at) => `${own} ${mark.slice(0, at)}${mark.slice(at + 1)}`);
    const alone = [mark, `${mark} Vi kalder det noget andet`, `${mark}\n  Vi kalder det noget andet`];
    const without = [own, `${own} ${mark}.`, `**${own}** ${mark}`, `Noget ${mark.replace('=', '\\=')}`];
    for (const item of [...damaged, ...alone, ...without]) {
      const changed = text.replace(`${words} ${mark}`, item);
      const made = await exportReport([filed(changed)], 'minutes', 'md', {});
      assert.ok(made && 'refused' in made, item);
      assert.ok(
        made.refused.some(({ code }) => code === 'imbalance.exclusion'),
        item,
      );
      const less = await exportReport([filed(changed)], 'minutes', 'md', { exclusion: 'omit' });
      assert.ok(less && 'content' in less && !String(less.content).includes('Vi kalder det'), item);
    }
    const open = text.replace(`[x] ${words} ${mark}`, `[ ] ${mark}`);
    assert.ok('content' in (await exportReport([filed(open)], 'minutes', 'md', {}))!);
  });

  it('stand in the minutes with what to do', async () => {
    const made = await exportReport([filed(text)], 'minutes', 'md', { exclusion: 'keep' });
    assert.ok(made && 'content' in made && String(made.content).includes(content.da.imbalanceCare));
  });

  it('tell what is left out', async () => {
    const made = await exportReport([filed(text)], 'minutes', 'md', { exclusion: 'omit' });
    assert.ok(made && 'content' in made);
    assert.deepEqual(
      made.told.map(({ code }) => code),
      ['imbalance.exclusion'],
    );
  });
});
