/** No word of the facilitator's notes, and no comment, is in anything that leaves a file, by any way out. */
import assert from 'node:assert/strict';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { isApart, reportFormats, reportKinds } from '../../src/sharing/kinds.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import { reportsOf, scriptsWithNotes, waysOut, wordsIn } from './everyWayOut.js';
import { danish, lines } from './support.js';

const secret = 'qzxhemmeligt';

/** A file in which everything that can be written stands in the notes too, and in comments. */
const everywhere = danish(
  lines(
    `# Referat <!-- ${secret} -->`,
    '',
    `<!-- ${secret} -->`,
    '',
    '::::::facilitator',
    '',
    `# ${secret}`,
    '',
    `::trin{nr=3 minutter=10}`,
    '',
    `Prosa ${secret}`,
    '',
    ':::::fællesskab{type=fagligt}',
    '::::styrker',
    `- ${secret}`,
    '::::',
    ':::::',
    '',
    ':::balance',
    '| Fællesskab | Nu | Ønsket |',
    '| --- | --- | --- |',
    '| Kollegialt | 1 1 2 1 | 5 5 5 4 |',
    ':::',
    '',
    ':::ubalancer',
    `- [x] ${secret} :ubalance{nr=10}`,
    ':::',
    '',
    ':::indsatser',
    `- [ ] ${secret} :indsats{fællesskab=fagligt vurdering=ja ansvarlig=${secret} frist=2026-12-15}`,
    `  - ${secret} :støtte{art=struktur}`,
    ':::',
    '',
    '::::::',
    '',
    '## Trin 4',
    '',
    ':::indsatser',
    `- [ ] Fast <!-- ${secret} --> sparring :indsats{fællesskab=fagligt vurdering=ja ansvarlig=leder frist=2026-12-15}`,
    `  - Rum bookes <!-- ${secret} --> :støtte{art=struktur}`,
    ':::',
    '',
    `Til sidst <!-- ${secret}`,
    `${secret} --> et ord.`,
  ),
  `followUp: 2027-02-01 # ${secret}\n`,
);

describe('every way out', () => {
  it('has no word of the notes, and no comment', async () => {
    const disclosed = disclose(everywhere);
    assert.ok(disclosed && !isWithheld(disclosed), JSON.stringify(disclosed));
    const all = new Map([...waysOut(everywhere, disclosed), ...reportsOf(everywhere)]);
    const kinds = [...reportKinds, ...reportKinds.filter(isApart)];
    assert.equal(all.size, 11 + kinds.length * reportFormats.length);
    for (const [name, make] of all) {
      const content = wordsIn(await make());
      if (content === null) continue;
      assert.ok(!content.includes(secret), `${name}: ${content.slice(0, 400)}`);
      if (/efforts|minutes|follow-up|calendar/.test(name)) assert.match(content, /sparring/, name);
    }
  });

  it('has no gap where a comment stood in a title, a field, a heading or a mark', async () => {
    const comment = `<!-- ${secret} -->`;
    const text = danish(
      lines(
        ...[`## Trin ${comment} 4`, '', '::trin{nr=4 minutter=10}', '', ':::indsatser'],
        `- [ ] Fast ${comment} sparring :indsats{fællesskab=fagligt ansvarlig="leder ${comment} selv"}`,
        ':::',
      ),
      `ejer: Område ${comment} Vest\n`,
    ).replace(/^(title|community|coreTask): \S+/gm, `$& ${comment}`);
    const disclosed = disclose(text);
    assert.ok(disclosed && !isWithheld(disclosed));
    assert.match(disclosed.text, /^title: \S+ {20}/m);
    for (const [name, make] of waysOut(text, disclosed)) {
      const words = wordsIn(await make()) ?? '';
      if (name !== 'reflections') assert.doesNotMatch(words, /\p{L} {2,}\p{L}/u, name);
    }
  });

  it('has the facilitator’s own notes in the script alone, and only when they are wanted', async () => {
    const mine = 'Vent med budgettet';
    const text = danish(
      lines(
        ...[
          ':::facilitator',
          '- Ring til udvalget',
          ':::',
          '',
          '## Trin 2',
          '',
          '::trin{nr=2 minutter=30}',
          '',
        ],
        ...[':::facilitator', `- ${mine} <!-- ${secret} -->`, '', `<!-- ${secret} -->`, ':::', ''],
        ...['## Trin 3', '', '::trin{nr=3 minutter=20}'],
      ),
    );
    for (const [name, make] of reportsOf(text)) assert.ok(!wordsIn(await make())?.includes(mine), name);
    for (const [format, make] of scriptsWithNotes(text)) {
      const words = wordsIn(await make()) ?? '';
      assert.ok(words.includes(mine) && words.includes('Ring til udvalget'), format);
      assert.ok(!words.includes(secret), format);
      assert.equal(/kun til dig/.test(words), format !== 'json' && format !== 'ndjson', format);
    }
    const markdown = wordsIn(await scriptsWithNotes(text).get('md')!()) ?? '';
    const step = markdown.slice(markdown.indexOf('## Trin 2'), markdown.indexOf('## Trin 3 ('));
    assert.ok(step.includes(mine) && !step.includes('Ring til'), markdown);
    // What the dialogue tool advises stands where the facilitator has written nothing.
    assert.ok(
      !step.includes('Det gør du') && markdown.slice(markdown.indexOf('## Trin 3 (')).includes('Det gør du'),
    );
  });

  it('asks about names in the facilitator’s notes before they are in the script', async () => {
    const text = danish(lines(':::facilitator', '- Spørg Mette Jensen først', ':::'));
    const make = (notes: boolean, namesAllowed: boolean) =>
      exportReport([{ file: 'nord.md', text }], 'script', 'md', { notes, namesAllowed });
    assert.ok('content' in (await make(false, false))!);
    const asked = await make(true, false);
    assert.ok(asked && 'refused' in asked && asked.refused.every(({ asks }) => asks), JSON.stringify(asked));
    assert.deepEqual(
      asked.refused.map(({ code, line }) => [code, line]),
      [['personal.name', text.split('\n').indexOf('- Spørg Mette Jensen først') + 1]],
    );
    assert.ok('content' in (await make(true, true))!);
  });
});
