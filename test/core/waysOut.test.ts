/** No word of the facilitator's notes, and no comment, is in anything that leaves a file, by any way out. */
import assert from 'node:assert/strict';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { reportFormats, reportKinds } from '../../src/sharing/kinds.js';
import { reportsOf, waysOut } from './everyWayOut.js';
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
    const all = new Map([...waysOut(disclosed), ...reportsOf(everywhere)]);
    assert.equal(all.size, 8 + reportKinds.length * reportFormats.length);
    for (const [name, make] of all) {
      const content = await make();
      if (content === null) continue;
      assert.ok(!content.includes(secret), `${name}: ${content.slice(0, 400)}`);
      if (/efforts|minutes|follow-up|calendar/.test(name)) assert.match(content, /sparring/, name);
    }
  });
});
