/** No word of the facilitator's notes, and no comment, is in anything that leaves a file, by any way out. */
import assert from 'node:assert/strict';
import { disclose, isWithheld, type Disclosed } from '../../src/disclosure/disclose.js';
import { overviewOf } from '../../src/overview/overview.js';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { calendarEvents, calendarText } from '../../src/portfolio/calendar.js';
import { comparisonView } from '../../src/portfolio/comparisonView.js';
import { filedEfforts } from '../../src/portfolio/effortGroups.js';
import { effortTable } from '../../src/portfolio/effortTable.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { portfolioTable } from '../../src/portfolio/portfolioTable.js';
import { portfolioView } from '../../src/portfolio/portfolioView.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import { reportFormats, reportKinds } from '../../src/sharing/kinds.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import { unzipped } from './reportFiles.js';
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

/** All that can be made of what is disclosed of a file, by name. */
async function waysOut(text: string, disclosed: Disclosed): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  const summary = { file: 'nord.md', ...summaryOf(disclosed) };
  const portfolio = portfolioOf([summary]);
  const reading = { read: 1, total: 1, running: false, stopped: false, leftOut: 0, inPart: 0 };
  out.set('summary', JSON.stringify(summary));
  out.set('efforts', JSON.stringify(effortTable(filedEfforts([summary], '2026-12-01'), 'da')));
  out.set(
    'portfolio',
    JSON.stringify([portfolio, portfolioView(portfolio, reading, 'da'), portfolioTable(portfolio, 'da')]),
  );
  out.set(
    'calendar',
    calendarText(calendarEvents([summary]), 'da', { made: new Date(0), changed: new Date(0) }),
  );
  out.set('presentation', JSON.stringify(presentationOf(disclosed)));
  out.set('balance', JSON.stringify(overviewOf(disclosed)));
  const side = { disclosed, source: 'nord.md' };
  out.set('comparison', JSON.stringify(comparisonView(side, side)));
  const source = { id: 'followup', language: 'da', text: templates.followup('da') } as const;
  const answers = {
    title: 'T',
    community: 'C',
    coreTask: 'K',
    forum: '',
    date: '2027-01-01',
    participants: 9,
    minutes: 60,
  };
  out.set('follow-up', newWorkshopText(source, answers, disclosed));
  for (const kind of reportKinds)
    for (const format of reportFormats) {
      const made = await exportReport([{ file: 'nord.md', text }], kind, format, { namesAllowed: true });
      assert.ok(made, kind);
      if ('refused' in made) continue;
      const { content } = made;
      out.set(
        `${kind} as ${format}`,
        typeof content === 'string' ? content : [...unzipped(content).values()].join('\n'),
      );
    }
  return out;
}

describe('every way out', () => {
  it('has no word of the notes, and no comment', async () => {
    const disclosed = disclose(everywhere);
    assert.ok(disclosed && !isWithheld(disclosed), JSON.stringify(disclosed));
    const all = await waysOut(everywhere, disclosed);
    assert.equal(all.size, 8 + reportKinds.length * reportFormats.length);
    for (const [name, content] of all) {
      assert.ok(!content.includes(secret), `${name}: ${content.slice(0, 400)}`);
      if (/efforts|minutes|follow-up|calendar/.test(name)) assert.match(content, /sparring/, name);
    }
  });
});
