/**
 * A group's own course, from file to file: a first workshop, a short check and a follow-up. It is split over one
 * community and turns another down; it raises an action and hears the answer; and its reservation stands in prose.
 */
import assert from 'node:assert/strict';
import { isWithheld, disclose, type Disclosed } from '../../src/disclosure/disclose.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { filedEfforts } from '../../src/portfolio/effortGroups.js';
import { calendarEvents } from '../../src/portfolio/calendar.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import type { TemplateId } from '../../src/model/templates.js';
import { overviewTexts } from '../../src/texts/overviewTexts.js';
import { analysed } from './support.js';
import { wordsOf } from './reportFiles.js';

const answers = {
  community: 'Team Nord',
  coreTask: 'At borgerne kan leve trygt i eget hjem',
  forum: 'Personalegruppe',
  participants: 8,
  minutes: 90,
};

function made(id: TemplateId, date: string, ...round: readonly Disclosed[]): string {
  const source = { id, language: 'da', text: templates[id]('da') } as const;
  return newWorkshopText(source, { ...answers, title: `${id} i Nord`, date }, round);
}

/** The text with words put in place of others, each of which has to be there. */
function written(text: string, ...changes: readonly (readonly [before: string, after: string])[]): string {
  return changes.reduce((now, [before, after]) => {
    assert.ok(now.includes(before), `${before}\n${now}`);
    return now.replace(before, () => after);
  }, text);
}

function open(text: string): Disclosed {
  const disclosed = disclose(text);
  assert.ok(disclosed && !isWithheld(disclosed), JSON.stringify(disclosed));
  return disclosed;
}

const reservation = 'Vi er ikke enige om, at det er tid, vi mangler.';
const roster = 'Fast halv time til sparring';
const cars = 'Flere biler om aftenen';
const row = (name: string) => `| ${name.padEnd(14)} |     |        |`;
const blankEffort =
  '- [ ] … :indsats{fællesskab=… vurdering=… ansvarlig=… frist=…}\n  - … :støtte{art=struktur}\n';

const first = written(
  made('balancer', '2026-09-01'),
  [
    '### Hvordan ser vi på balancen mellem de fire fællesskaber?\n\n- …',
    `### Hvordan ser vi på balancen mellem de fire fællesskaber?\n\n${reservation}\n\n- Vi ser den forskelligt`,
  ],
  [row('Kollegialt'), '| Kollegialt | 1 1 1 1 5 5 5 5 | 3 3 3 3 3 3 3 3 |'],
  [row('Organisatorisk'), '| Organisatorisk | 4 4 4 5 4 4 4 4 | 2 2 3 2 2 2 2 2 |'],
  [row('Fagligt'), '| Fagligt | 2 2 2 3 2 2 2 2 | 4 4 4 4 4 3 4 4 |'],
  [
    blankEffort,
    `- [ ] ${roster} :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-10-01}\n  - Tiden står i vagtplanen :støtte{art=struktur}\n- [ ] ${cars} :indsats{fællesskab=opgaverettet vurdering=løftes ansvarlig=leder}\n- [ ] Vent :indsats{}\n`,
  ],
);

describe('a group’s course from workshop to follow-up', () => {
  it('sets no day that nobody agreed', () => {
    for (const id of ['balancer', 'check', 'followup'] as const)
      assert.equal(open(made(id, '2026-09-01', open(first))).workshop.followUp, undefined, id);
  });

  it('hears first that it is split, and what it wants less of, and is not told what to do about it', async () => {
    const { balance } = open(first);
    const of = (id: string) => balance.communities.find((community) => community.id === id)!;
    assert.deepEqual(
      ['collegial', 'organisational', 'professional'].map((id) => of(id).headline),
      ['differ', 'down', 'up'],
    );
    const minutes = await wordsOf(first, 'minutes', 'md');
    const { headlines } = overviewTexts.da;
    const summary = minutes.slice(0, minutes.indexOf('## ', minutes.indexOf('## ') + 3));
    assert.match(summary, /forskelligt på.*kollegialt/i);
    assert.match(summary, new RegExp(`${headlines.down}.*organisatorisk`));
    assert.doesNotMatch(minutes, new RegExp(`${headlines.keep}.*kollegialt`));
    const codes = analysed(first).findings.filter(({ severity }) => severity !== 'information');
    assert.deepEqual(codes, []);
  });

  it('finds its reservation in the minutes, under the question', async () => {
    for (const format of ['md', 'html', 'docx'] as const) {
      const minutes = await wordsOf(first, 'minutes', format);
      const at = minutes.indexOf(reservation);
      assert.ok(at > minutes.indexOf('Hvordan ser vi på balancen mellem'), format);
      assert.ok(at < minutes.indexOf('Vi ser den forskelligt'), format);
    }
  });

  const check = written(
    made('check', '2026-10-06', open(first)),
    [`- [ ] ${roster}`, `- [x] ${roster}`],
    ['### Hvad står i vejen?\n\n- …', '### Hvad står i vejen?\n\n- Vagtplanen kom sent'],
  );

  it('meets its actions in the check, those that were raised apart, with room for the answer', async () => {
    assert.ok(check.indexOf(roster) < check.indexOf('Hvad løftede vi til andre'));
    assert.ok(check.indexOf(cars) > check.indexOf('Hvad løftede vi til andre'));
    assert.match(await wordsOf(check, 'minutes', 'md'), /Vagtplanen kom sent/);
  });

  const answer = 'Ledelsen har bestilt to biler til marts';
  // In any order: what is latest is told by the day.
  const followUp = written(made('followup', '2026-12-01', open(check), open(first)), [
    `- [ ] ${cars} :indsats{fællesskab=opgaverettet vurdering=løftes ansvarlig=leder}\n\n:::\n\n- …`,
    `- [x] ${cars} :indsats{fællesskab=opgaverettet vurdering=løftes ansvarlig=leder}\n\n:::\n\n- ${answer}`,
  ]);

  it('writes the answer to what it raised, and reads it in the minutes', async () => {
    const minutes = await wordsOf(followUp, 'minutes', 'md');
    assert.ok(minutes.includes(answer), minutes);
    assert.ok(minutes.includes(cars));
  });

  it('goes on from the whole round: what the check ticked, and what the first workshop rated', () => {
    assert.match(followUp, new RegExp(`- \\[x\\] ${roster}`));
    assert.match(followUp, /\| Kollegialt +\| samler sig om 1 og om 5, 8 svar/);
    const { workshop } = open(followUp);
    assert.equal(workshop.efforts.filter(({ text }) => text === roster).length, 1);
  });

  it('is asked nothing about a last time that there was not', () => {
    const alone = made('followup', '2026-12-01');
    assert.doesNotMatch(alone, /Vurderingerne fra sidst|Det så vi sidst|\{\{/);
    assert.match(alone, /### Vurderingerne i dag/);
    const unticked = made('followup', '2026-12-01', open(first));
    assert.match(unticked, /Vurderingerne fra sidst/);
    assert.doesNotMatch(unticked, /Det så vi sidst/);
  });

  it('gives new ratings before it sees the old ones, which show two camps and no middle of them', () => {
    const rated = open(written(made('followup', '2026-12-01', open(first))));
    const text = rated.text;
    assert.ok(text.indexOf('Vurderingerne i dag') < text.indexOf('Vurderingerne fra sidst'));
    const old = text.slice(text.indexOf('Vurderingerne fra sidst'));
    assert.match(old, /\| Kollegialt +\| samler sig om 1 og om 5, 8 svar/);
    assert.doesNotMatch(old, /1 1 1 1/);
    assert.deepEqual(
      rated.workshop.ratings.filter(({ now }) => now.length > 0),
      [],
    );
  });

  it('has one action of each, whatever the number of files, and the latest word on it counts', () => {
    const rounds = [first, check, followUp].map((text, index) => ({
      file: `${String(index)}.md`,
      ...summaryOf(open(text)),
    }));
    const efforts = filedEfforts(rounds, '2026-12-02').map(
      ({ effort, workshop }) => [effort.text, effort.state, workshop.file] as const,
    );
    assert.deepEqual(
      efforts.filter(([text]) => text === roster || text === cars).sort(),
      [
        [cars, 'done', '2.md'],
        [roster, 'done', '2.md'],
      ].sort(),
    );
    assert.equal(portfolioOf(rounds).teams.length, 1);
    const ids = calendarEvents(rounds).map(({ uid }) => uid);
    assert.equal(new Set(ids).size, ids.length);
  });
});
