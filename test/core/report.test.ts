/** What stands in each report, and what never does. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { content } from '../../src/texts/content/index.js';
import { whatIsRated } from '../../src/texts/ratingTexts.js';
import { itemOf, type Block, type Report, type Table } from '../../src/sharing/document.js';
import { plainOf } from '../../src/sharing/words.js';
import { exportPart, exportParts } from '../../src/sharing/exportParts.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import {
  isApart,
  reportFormats,
  reportKinds,
  type ReportFormat,
  type ReportKind,
} from '../../src/sharing/kinds.js';
import { wordsTold } from '../../src/sharing/leftOut.js';
import { reportOf } from '../../src/sharing/report.js';
import { runs } from '../seed.js';
import { exported, filed, unzipped, wordsOf } from './reportFiles.js';
import { danish, disclosed, lines, readFixture } from './support.js';

const teamNord = readFixture('teamNord.md');
const english = readFixture('formatExample.en.md');

function report(text: string, kind: ReportKind): Report {
  return reportOf([disclosed(text)], kind);
}

function blocksOf(text: string, kind: ReportKind): readonly Block[] {
  return report(text, kind).parts.flatMap(({ blocks }) => blocks);
}

function headings(text: string, kind: ReportKind): string[] {
  return blocksOf(text, kind).flatMap((block) => (block.type === 'heading' ? [plainOf(block.text)] : []));
}

/** The items of the lists below a heading. */
function itemsBelow(text: string, kind: ReportKind, heading: string): string[] {
  const blocks = blocksOf(text, kind);
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  assert.notEqual(start, -1, `there is a heading ${heading}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level === 1);
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap((block) => (block.type === 'list' ? block.items.map((item) => plainOf(itemOf(item).text)) : []));
}

function table(text: string, kind: ReportKind, caption: string): Table {
  const found = blocksOf(text, kind).find((block) => block.type === 'table' && block.caption === caption);
  assert.ok(found?.type === 'table', `there is a table ${caption}`);
  return found;
}

function rows({ rows: all }: Table): string[][] {
  return all.map((cells) => cells.map(({ lines: words }) => words.map(plainOf).join(' / ')));
}

describe('the minutes', () => {
  it('tell who talked, about what, and in brief what came of it', () => {
    const [facts] = blocksOf(teamNord, 'minutes');
    assert.ok(facts?.type === 'facts');
    assert.deepEqual(
      facts.facts.map(({ label, value }) => `${label}: ${value}`),
      [
        'Arbejdsfællesskab: Team Nord, hjemmeplejen',
        'Kerneopgave: At borgerne kan leve trygt og selvstændigt i eget hjem',
        'Forum: Personalegruppe',
        'Dato: 22. november 2026',
        'Deltagere: 9',
        'Varighed: 90 minutter',
        'Opfølgning: 22. februar 2027',
      ],
    );
    assert.deepEqual(itemsBelow(teamNord, 'minutes', 'Kort fortalt'), [
      'Skru op: organisatorisk fællesskab og fagligt fællesskab.',
      'Bevar: kollegialt fællesskab.',
      'Skru ned: opgaverettet fællesskab.',
      'Gruppen ser 2 ubalancer: »Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden«, »Vi kender ikke rigtig hinanden; den sociale lim mangler«.',
      '1 indsats er aftalt, 1 løftes til andre, 1 er udført, 1 forslag er der ikke taget stilling til.',
      'Vi følger op på indsatserne den 22. februar 2027.',
    ]);
  });

  it('tell where the actions stand on the day of the report, and what is overdue', () => {
    const [, , brief] = reportOf([disclosed(teamNord)], 'minutes', { today: '2026-12-20' }).parts[0]!.blocks;
    assert.ok(brief?.type === 'list');
    assert.deepEqual(brief.items.slice(-3), [
      'Status den 20. december 2026: 1 indsats er aftalt, 1 løftes til andre, 1 er udført, 1 forslag er der ikke taget stilling til.',
      'Fristen er overskredet for 1 indsats.',
      'Vi følger op på indsatserne den 22. februar 2027.',
    ]);
  });

  it('name in brief what the group added to the imbalances, and tell of a follow-up that is past', () => {
    const text = teamNord.replace(
      /^- \[x\] .*:ubalance\{nr=9\}$/m,
      '- [x] Natten er **glemt**\n- [ ] Ikke set\n- Kun en note\n- [x] Intriger :ubalance{nr=10}',
    );
    assert.notEqual(text, teamNord);
    const [, , brief] = reportOf([disclosed(text)], 'minutes', { today: '2027-03-01' }).parts[0]!.blocks;
    assert.ok(brief?.type === 'list');
    const told = brief.items.map((item) => plainOf(itemOf(item).text)).join('\n');
    assert.match(
      told,
      /Gruppen ser 2 ubalancer: »Vi kender[^»]*«, »Natten er glemt«\.\nGruppen har også sat kryds/,
    );
    assert.match(told, /Opfølgningen var sat til den 22\. februar 2027\./);
  });

  it('are the file in its order, under its headings, behind what is told in brief and what is raised', () => {
    assert.deepEqual(headings(teamNord, 'minutes'), [
      'Kort fortalt',
      'Løftes til andre',
      'Trin 1: Introduktion',
      'Trin 2: Refleksion',
      'Organisatorisk fællesskab',
      'Opgaverettet fællesskab',
      'Fagligt fællesskab',
      'Kollegialt fællesskab',
      'Trin 3: Fælles drøftelse',
      'Ubalancer, som gruppen ser',
      'Trin 4: Indsatser',
    ]);
  });

  it('say the balance in numbers and in words', () => {
    const [first, second] = rows(table(teamNord, 'minutes', 'Vurderingerne af de fire fællesskaber'));
    assert.deepEqual(first, [
      'Organisatorisk fællesskab',
      'midt 2 (1–3), 9 svar / Nogen enighed',
      'midt 3 (2–4), 9 svar / Nogen enighed',
      'Skru op / Ingen indsats',
    ]);
    assert.equal(second?.at(-1), 'Skru ned');
  });

  it('tell the actions in the order of the file, with who, when and where they stand', () => {
    assert.deepEqual(rows(table(teamNord, 'minutes', 'Indsatserne med ansvarlig og frist')), [
      [
        'Fast halv time til faglig sparring hver torsdag / Støtte (struktur): Vagtplanen rykkes en halv time',
        'Fagligt fællesskab',
        'teamleder',
        '15. december 2026',
        'Aftalt',
      ],
      ['Bedre kørselsplaner', 'Opgaverettet fællesskab', '', '', 'Løftes til andre'],
      [
        'Fælles frokost den første mandag i måneden',
        'Kollegialt fællesskab',
        'tillidsrepræsentant',
        '1. december 2026',
        'Udført',
      ],
      ['Nye uniformer', '', '', '', 'Forslag'],
    ]);
  });

  it('have what is raised at the top, with room for the answer', () => {
    const caption = 'Det beder gruppen andre om at beslutte';
    assert.deepEqual(rows(table(teamNord, 'minutes', caption)), [['Bedre kørselsplaner', '', '', '']]);
    assert.equal(table(teamNord, 'minutes', caption).columns.at(-1)?.head, 'Svar');
  });

  it('say that nothing is rated or agreed only where it was to be', async () => {
    const none = await wordsOf(danish('## Kaffe\n'), 'minutes', 'md');
    assert.doesNotMatch(none, /vurderet|aftalt|Kort fortalt/);
    const empty = lines(
      ':::balance',
      '| Fællesskab | Nu | Ønsket |',
      '| --- | --- | --- |',
      '| Fagligt | | |',
      ':::',
      '',
      ':::indsatser',
      '- [ ] …',
      ':::',
    );
    assert.deepEqual(itemsBelow(danish(empty), 'minutes', 'Kort fortalt'), [
      'Balancen blev ikke vurderet.',
      'Ingen indsatser er aftalt.',
      'Der er ikke aftalt en dag til opfølgning.',
    ]);
  });

  it('do not say of proposals that they were not chosen, before somebody has said so', async () => {
    const noted = danish(lines(':::indsatser', '- [ ] Sparring', '- [ ] Frokost', ':::'));
    assert.ok(
      itemsBelow(noted, 'minutes', 'Kort fortalt').includes('2 forslag er der ikke taget stilling til.'),
    );
    const plan = await wordsOf(noted, 'efforts', 'md');
    assert.match(plan, /## Forslag, der ikke er taget stilling til\n\n- Sparring\n- Frokost\n/);
    assert.doesNotMatch(plan, /ingen aftalte|valgt/);
    const put = noted.replace('Frokost', 'Frokost :indsats{vurdering=ikke-nu}');
    assert.match(await wordsOf(put, 'efforts', 'md'), /## Forslag, der ikke er valgt nu\n\n- Frokost\n/);
  });

  it('do not say that a community was not rated where a row was not read', () => {
    const misspelt = teamNord.replace('| Fagligt ', '| Faglig fællesskb ');
    assert.notEqual(misspelt, teamNord);
    const words = JSON.stringify(blocksOf(misspelt, 'minutes'));
    assert.doesNotMatch(words, /[Ii]kke vurderet/);
    assert.match(words, /Kunne ikke læses: fagligt fællesskab/);
    const unread = teamNord.replace(
      /(?<=\| (?:Organisatorisk|Opgaverettet|Fagligt|Kollegialt) +\|)[^\n]*/g,
      ' x | y |',
    );
    assert.match(JSON.stringify(blocksOf(unread, 'minutes')), /Tallene til balancen kunne ikke læses/);
  });

  it('tell trends, and of frames what is ticked and what is not, without saying that it is missing', () => {
    const text = danish(
      lines(
        ':::tendenser',
        '- [x] Mange vikarer :tendens{nr=5}',
        '- [ ] Flere adresser :tendens{nr=8}',
        ':::',
        '',
        ':::rammer',
        '- [x] Vagtplaner, der passer :ramme{art=struktur nr=3}',
        '- [ ] Sparring, når vi har brug for det :ramme{art=ledelse nr=3}',
        ':::',
      ),
    );
    assert.deepEqual(itemsBelow(text, 'minutes', 'Tendenser, der påvirker os'), ['Mange vikarer']);
    assert.deepEqual(itemsBelow(text, 'minutes', 'Rammerne omkring os'), [
      'Vagtplaner, der passer (Struktur)',
      'Sparring, når vi har brug for det (Ledelse)',
    ]);
    const leads = blocksOf(text, 'minutes').flatMap((block) =>
      block.type === 'paragraph' && block.lead ? [plainOf(block.text)] : [],
    );
    assert.deepEqual(leads, ['Det har vi', 'Ikke krydset af']);
  });

  it('call no line unread that they hold', async () => {
    const text = danish(
      lines(
        '::::fællesskab{type=fagligt}',
        ':::styrker',
        '- Vi hjælper',
        '• Vi griner',
        '– Vi spørger',
        ':::',
        '::::',
      ),
    );
    const told = await wordsOf(text, 'minutes', 'md');
    assert.match(told, /Vi griner[^]*Vi spørger/);
    assert.doesNotMatch(told, /kunne ikke læses/);
  });

  it('keep what stands behind a mark, call nothing unread that they hold, and no open box seen', async () => {
    const text = danish(
      lines(
        ':::ubalancer',
        '- [x] Vi er i tvivl om roller :ubalance{nr=5}',
        '  Fire af os ser det.',
        '- [ ] Vi mangler en, der kan fransk',
        ':::',
        '',
        ':::indsatser',
        '- [ ] Fast sparring :indsats{vurdering=ja} om torsdagen',
        ':::',
      ),
    );
    const told = await wordsOf(text, 'minutes', 'md');
    assert.match(told, /tvivl om roller \(Opgaverettet fællesskab\)\W+Fire af os ser det\./);
    assert.doesNotMatch(told, /roller Fire|kunne ikke læses/);
    assert.match(told, /der kan fransk \(ikke krydset af\)/);
    assert.match(told, /Fast sparring om torsdagen/);
    assert.match(await wordsOf(text, 'efforts', 'md'), /kunne ikke læses/);
  });

  it('leave a list out in which nothing is ticked', async () => {
    const text = danish(lines(':::rammer', '- [ ] Vagtplaner, der passer :ramme{art=struktur nr=3}', ':::'));
    for (const format of ['md', 'csv'] as const)
      assert.doesNotMatch(await wordsOf(text, 'minutes', format), /Vagtplaner|mangler/);
  });

  it('name every community once in brief, with what its row in the table says, whatever is rated of it', () => {
    const cells = ['', '2 3 2 3 2', '4 4 5 4 4', '1 1 1 5 5 5', '3 4'];
    const names = ['Organisatorisk', 'Opgaverettet', 'Fagligt', 'Kollegialt'];
    const row = fc.tuple(fc.constantFrom(...cells), fc.constantFrom(...cells));
    fc.assert(
      fc.property(fc.tuple(row, row, row, row), (all) => {
        const lines = all.map(([now, wanted], index) => `| ${names[index]!} | ${now} | ${wanted} |`);
        const text = danish(
          [':::balance', '| Fællesskab | Nu | Ønsket |', '| - | - | - |', ...lines, ':::'].join('\n'),
        );
        const told = itemsBelow(text, 'minutes', 'Kort fortalt');
        if (all.every((cellsOfRow) => cellsOfRow.every((one) => one === '')))
          return assert.equal(told[0], 'Balancen blev ikke vurderet.');
        const table4 = rows(table(text, 'minutes', 'Vurderingerne af de fire fællesskaber'));
        for (const [index, name] of names.entries()) {
          const own = told.filter((line) => new RegExp(`[:,] .*${name}`, 'i').test(line));
          assert.equal(own.length, 1, `${name} in ${told.join(' ')}`);
          const [why] = own[0]!.split(':');
          assert.ok(table4[index]!.join(' / ').includes(why!), `${why!} in ${table4[index]!.join(' / ')}`);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('say in brief where the group sees it differently, and name no direction there', () => {
    const split = teamNord.replace(
      '2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3',
      '1 1 1 1 5 5 5 5 5 | 3 3 3 3 3 3 3 3 3',
    );
    assert.deepEqual(itemsBelow(split, 'minutes', 'Kort fortalt').slice(0, 4), [
      'Skru op: fagligt fællesskab.',
      'Bevar: kollegialt fællesskab.',
      'Skru ned: opgaverettet fællesskab.',
      'Gruppen ser forskelligt på det: organisatorisk fællesskab.',
    ]);
    assert.deepEqual(rows(table(split, 'minutes', 'Vurderingerne af de fire fællesskaber'))[0], [
      'Organisatorisk fællesskab',
      'samler sig om 1 og om 5, 9 svar / Gruppen ser forskelligt på det',
      'alle 9 svarede 3 / Stor enighed',
      'Gruppen ser forskelligt på det',
    ]);
  });

  it('hold no ratings of few, and are made all the same', async () => {
    const few = teamNord.replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '1 3 5 | 2');
    const [first] = rows(table(few, 'minutes', 'Vurderingerne af de fire fællesskaber'));
    assert.deepEqual(first, [
      'Organisatorisk fællesskab',
      'Færre end fire vurderinger, derfor ikke vist',
      'Færre end fire vurderinger, derfor ikke vist',
      '',
    ]);
    for (const kind of reportKinds)
      for (const format of ['md', 'csv', 'json'] as const) {
        const other = few.replace('1 3 5 | 2', '5 4 4 | 1');
        assert.equal(await wordsOf(few, kind, format), await wordsOf(other, kind, format));
      }
  });

  it('says in minutes which community a section is about, once', async () => {
    const section = (...body: string[]) => lines('::::fællesskab{type=kollegialt}', ...body, '::::');
    const points = lines(':::styrker', '- Vi griner', ':::');
    for (const [text, told] of [
      [section('### Hvad er vi gode til?', points), ['Kollegialt fællesskab', 'Hvad er vi gode til?']],
      [section('### Kollegialt fællesskab', points), ['Kollegialt fællesskab']],
      [section('### Det kollegiale fællesskab', points), ['Det kollegiale fællesskab']],
      [section(points), ['Kollegialt fællesskab']],
      [lines('### Kollegialt fællesskab', section(points)), ['Kollegialt fællesskab']],
      [
        lines('### Vores kollegiale fællesskab', section('#### Hvad er vi gode til?', points)),
        ['Vores kollegiale fællesskab', 'Kollegialt fællesskab', 'Hvad er vi gode til?'],
      ],
      [
        lines('### 2. Kollegialt fællesskab', section('#### Hvad er vi gode til?', points)),
        ['2. Kollegialt fællesskab', 'Hvad er vi gode til?'],
      ],
    ] as const) {
      const words = await wordsOf(
        danish(lines('## Trin 2', '::trin{nr=2 minutter=20}', text)),
        'minutes',
        'md',
      );
      const heads = words.split('\n').flatMap((line) => /^#{2,} (.*)/.exec(line)?.[1] ?? []);
      assert.deepEqual(heads.slice(heads.indexOf('Trin 2') + 1), told, text);
    }
  });
});

describe('the participants’ sheet', () => {
  it('asks the questions on each community, and gives no answers', async () => {
    assert.deepEqual(headings(teamNord, 'participants'), [
      'Organisatorisk fællesskab',
      'Opgaverettet fællesskab',
      'Fagligt fællesskab',
      'Kollegialt fællesskab',
      'Trin 4: Indsatser',
      'Seddel: De fire fællesskaber',
      'Seddel: Hvad kan du genkende hos jer?',
    ]);
    const blocks = blocksOf(teamNord, 'participants');
    assert.equal(blocks.filter(({ type }) => type === 'room').length, 4 * 3 + 1);
    for (const format of reportFormats) {
      const words = await wordsOf(teamNord, 'participants', format);
      assert.doesNotMatch(words, /Fredagssparringen|sparring hver torsdag|median/, format);
    }
  });

  it('asks only what the workshop is about', () => {
    const text = danish(lines('::::fællesskab{type=fagligt}', ':::styrker', '- …', ':::', '::::'));
    assert.deepEqual(headings(text, 'participants').slice(0, 1), ['Fagligt fællesskab']);
    assert.ok(!headings(text, 'participants').includes('Kollegialt fællesskab'));
  });

  it('asks of a community what stands in its section, there and nowhere else', async () => {
    const text = danish(
      lines(
        '## Trin 2',
        '::trin{nr=2 minutter=20}',
        '::::fællesskab{type=fagligt}',
        ':::styrker',
        'Hvad lykkes vi med?',
        '- …',
        ':::',
        '### Hvem lærer vi af?',
        '::::',
        '::::fællesskab{type=kollegialt}',
        ':::styrker',
        '- …',
        ':::',
        '::::',
      ),
    );
    const words = await wordsOf(text, 'participants', 'md');
    const section = (name: string) => words.split(`## ${name}\n`)[1]!.split('\n## ')[0]!;
    assert.match(section('Fagligt fællesskab'), /Hvad lykkes vi med\?[^]*Hvem lærer vi af\?/);
    assert.doesNotMatch(section('Fagligt fællesskab'), /særlig stærkt/);
    assert.match(section('Kollegialt fællesskab'), /særlig stærkt/);
    assert.equal(words.match(/Hvad lykkes vi med/g)?.length, 1);
  });

  it('is handed in where it is one person’s reflection, and kept otherwise', async () => {
    const words = await wordsOf(
      teamNord.replace('template: balancer', 'template: reflection'),
      'participants',
      'md',
    );
    assert.match(words, /Aflever arket til facilitatoren/);
    assert.doesNotMatch(words, /du beholder det/);
    assert.match(words, /^# De rette balancer/);
  });

  it('keeps the lines to write on with their question in Word, and nothing else with them', async () => {
    const xml = await wordsOf(teamNord, 'participants', 'docx');
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs)!;
    const isRoom = (paragraph = '') => paragraph.includes('w:pStyle w:val="Room"');
    const kept = paragraphs.flatMap((paragraph, index) =>
      isRoom(paragraph) ? [[/<w:keepNext\/>/.test(paragraph), isRoom(paragraphs[index + 1])]] : [],
    );
    assert.ok(kept.length > 0);
    for (const [isKept, isFollowed] of kept) assert.equal(isKept, isFollowed);
  });

  it('has what leads in a table on the page of the table in Word, and a note behind it where it is', async () => {
    const xml = await wordsOf(teamNord, 'minutes', 'docx');
    const pieces = xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs)!;
    const isKept = (words: string) =>
      pieces.filter((piece) => piece.includes(words)).map((piece) => piece.includes('<w:keepNext/>'));
    assert.deepEqual(isKept('Gruppen har svaret på'), [true]);
    assert.deepEqual(isKept('Der findes ikke én rigtig balance'), [false]);
  });

  it('breaks a table with pictures between its second row and its last but one in Word, and no other small table', async () => {
    const xml = await wordsOf(teamNord, 'minutes', 'docx');
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
    const kept = tables.map((table) => ({
      hasPictures: table.includes('<w:drawing>'),
      // That of the head is in its style.
      rows: table
        .match(/<w:tr>.*?<\/w:tr>/gs)!
        .slice(1)
        .map((row) => row.includes('<w:keepNext/>')),
    }));
    assert.deepEqual(
      kept.filter(({ hasPictures }) => hasPictures).map(({ rows }) => rows),
      [[true, false, true, false]],
    );
    for (const { rows, hasPictures } of kept)
      if (!hasPictures && rows.length <= 6) assert.ok(rows.slice(0, -1).every(Boolean), rows.join());
  });

  it('ends with slips to cut off and hand in: eight numbers with the question in full, and what is to be ticked', async () => {
    const blocks = blocksOf(teamNord, 'participants');
    const cuts = blocks.flatMap((block) => (block.type === 'heading' && block.cut ? [block.cut] : []));
    assert.deepEqual(cuts, ['page', 'line']);
    const slips = blocks.slice(blocks.findIndex((block) => block.type === 'heading' && block.cut));
    assert.equal(slips.filter(({ type }) => type === 'scale').length, 4 * 2);
    assert.equal(blocks.filter(({ type }) => type === 'scale').length, 4 * 2);
    const asked = slips.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    assert.ok(asked.includes(whatIsRated('da')));
    for (const format of ['docx', 'html', 'md'] as const) {
      const words = await wordsOf(teamNord, 'participants', format);
      assert.match(words, /du beholder det/, format);
      assert.equal(words.split('aflever den til facilitatoren').length - 1, 2, format);
    }
  });

  it('has on the slip what the file lists, in the words of the model, and no slip for what it does not', () => {
    const text = danish(lines(':::ubalancer', '- [x] Det gik galt i går :ubalance{nr=9}', ':::'));
    const items = itemsBelow(text, 'participants', 'Seddel: Hvad kan du genkende hos jer?');
    assert.deepEqual(items, [content.da.imbalances[9].short]);
    assert.ok(!headings(text, 'participants').includes('Seddel: De fire fællesskaber'));
    const none = danish(lines('::::fællesskab{type=fagligt}', '::::'));
    assert.ok(!blocksOf(none, 'participants').some((block) => block.type === 'heading' && block.cut));
  });
});

describe('the facilitator’s script', () => {
  it('counts the time of each step from the start', () => {
    assert.deepEqual(rows(table(teamNord, 'script', 'Trinnene med tid fra start')), [
      ['0:00', '0:10', '10', 'Trin 1: Introduktion'],
      ['0:10', '0:45', '35', 'Trin 2: Refleksion'],
      ['0:45', '1:10', '25', 'Trin 3: Fælles drøftelse'],
      ['1:10', '1:30', '20', 'Trin 4: Indsatser'],
    ]);
    assert.ok(headings(teamNord, 'script').includes('Trin 3: Fælles drøftelse (0:45–1:10)'));
  });

  it('says to bring, and to close with, what the workshop needs and nothing else', () => {
    const told = (...numbers: readonly number[]) => {
      const text = danish(numbers.map((nr) => `::trin{nr=${String(nr)} minutter=10}\n`).join('\n'));
      return ['Det skal du have med', 'Sådan kan I slutte'].map((name) =>
        itemsBelow(text, 'script', name).join('\n'),
      );
    };
    const [bring, close] = told(1, 4);
    assert.doesNotMatch(bring!, /prikker|plakat|deltagerark/);
    assert.match(close!, /Læs de aftalte indsatser højt/);
    const [toScreen, screened] = told(2, 3);
    assert.match(toScreen!, /plakat/);
    assert.doesNotMatch(toScreen! + screened!, /prikker|Læs de aftalte indsatser højt/);
  });

  it('tells the time by the clock when it is known when the workshop begins, also past midnight', async () => {
    const at = async (start: number) => {
      const made = await exportReport([filed(teamNord)], 'script', 'md', { start });
      assert.ok(made && 'content' in made);
      return made.content as string;
    };
    assert.match(await at(9 * 60), /\| 9\.45 +\| 10\.10 +\| 25/);
    assert.match(await at(9 * 60), /Trin 3: Fælles drøftelse \(9\.45–10\.10\)/);
    assert.match(await at(23 * 60 + 30), /\(0\.15–0\.40\)/);
  });

  it('says to bring slips for what is rated and ticked in the file, and no other', async () => {
    assert.match(await wordsOf(teamNord, 'script', 'md'), /Sedlerne til vurderingerne/);
    const bare = danish(lines('## Trin 2: Refleksion', '', '::trin{nr=2}'));
    assert.doesNotMatch(await wordsOf(bare, 'script', 'md'), /Sedlerne til/);
  });

  it('has its times as each language writes them, and counts from the start alike', async () => {
    const english = readFixture('formatExample.en.md');
    const at = async (start: number | null) => {
      const made = await exportReport([filed(english)], 'script', 'md', { start, namesAllowed: true });
      assert.ok(made && 'content' in made, JSON.stringify(made));
      return String(made.content);
    };
    assert.match(await at(540), /\(9:00–/);
    assert.match(await at(null), /\(0:00–/);
  });

  it('tells how the ratings stay anonymous, how to close and when to follow up', () => {
    const step = itemsBelow(teamNord, 'script', 'Trin 3: Fælles drøftelse (0:45–1:10)');
    assert.ok(step.some((item) => item.includes('bland dem')));
    const close = itemsBelow(teamNord, 'script', 'Sådan kan I slutte');
    assert.equal(close.at(-1), 'Mind om, at I følger op den 22. februar 2027.');
  });

  it('has the actions from last time where they are gone through, and none of those that are to be agreed', () => {
    const effort = (words: string) => `- [ ] ${words} :indsats{vurdering=ja ansvarlig=leder}`;
    const step = (number: number, name: string, words: string) =>
      lines(`## ${name}`, '', `::trin{nr=${String(number)}}`, '', ':::indsatser', effort(words), ':::', '');
    const text = danish(step(1, 'Siden sidst', 'Sparring') + step(4, 'Indsatser', 'Frokost'));
    const told = blocksOf(text, 'script').flatMap((block) =>
      block.type === 'list' ? block.items.map((item) => plainOf(itemOf(item).text)) : [],
    );
    assert.ok(told.includes('Sparring (leder, Aftalt)'), told.join('\n'));
    assert.ok(!told.some((line) => line.includes('Frokost')));
  });

  it('has a letter in the notes as it is to be sent, below its heading', async () => {
    const notes = lines(
      ...['', ':::facilitator', '', '- Mandat: Aftal det', '', '#### Brev', '', '> Kære alle', '>'],
      ...['> Vi **mødes**', '', '- Husk kaffe', '', ':::', '', '## Trin 1'],
    );
    const text = teamNord.replace('\n## Trin 1', notes.trimEnd());
    const made = await exportReport([filed(text)], 'script', 'md', { notes: true });
    assert.ok(made && 'content' in made);
    assert.match(
      String(made.content),
      /- Mandat: Aftal det\n\n\*\*Brev\*\*\n\n> Kære alle\n>\n> Vi mødes\n\n- Husk kaffe/,
    );
  });

  it('suggests minutes, and says so, where the file has none', async () => {
    const text = danish(lines('## Trin 2: Refleksion', '', '::trin{nr=2}'));
    assert.deepEqual(rows(table(text, 'script', 'Trinnene med tid fra start')), [
      ['0:00', '0:35', '35', 'Trin 2: Refleksion'],
    ]);
    // A sheet for reflection has but one step: another that somebody added gets a quarter of an hour.
    const added = text
      .replace('language: da', 'language: da\ntemplate: reflection')
      .replace('::trin{nr=2}', '::trin{nr=2}\n\n## Trin 4: Indsatser\n\n::trin{nr=4}');
    assert.deepEqual(rows(table(added, 'script', 'Trinnene med tid fra start')), [
      ['0:00', '0:15', '15', 'Trin 2: Refleksion'],
      ['0:15', '0:30', '15', 'Trin 4: Indsatser'],
    ]);
    assert.match(await wordsOf(text, 'script', 'md'), /et forslag/);
    assert.doesNotMatch(await wordsOf(teamNord, 'script', 'md'), /et forslag/);
  });
});

describe('every report', () => {
  it('has one numbering in Word for the bullets of all its lists, and its own for each list that counts', async () => {
    const notes = lines(
      '## Noter',
      '',
      '- a',
      '',
      '***',
      '',
      '- b',
      '',
      '***',
      '',
      '1. c',
      '',
      '***',
      '',
      '1. d',
    );
    const { content } = await exported(danish(notes), 'minutes', 'docx');
    const files = unzipped(content as Uint8Array);
    const numbers = ['a', 'b', 'c', 'd'].map(
      (words) =>
        new RegExp(`w:numId w:val="(\\d+)"(?:(?!</w:p>).)*>${words}</w:t>`).exec(
          files.get('word/document.xml')!,
        )?.[1],
    );
    const [a, b, c, d] = numbers;
    assert.ok(a && c && d && a === b && new Set([a, c, d]).size === 3, numbers.join());
  });

  const secret = 'Hold øje med stemningen ved vinduet';
  const withNotes = teamNord
    .replace('Vi mødtes kl. 10:30 i kantinen.', `:::facilitator\n- ${secret}\n:::`)
    .replace(
      '## Trin 4',
      `::::::facilitator\n\n### ${secret}\n\n:::::fællesskab{type=fagligt}\n:::styrker\n- ${secret}\n:::\n:::::\n\n` +
        `:::indsatser\n- [ ] ${secret} :indsats{fællesskab=fagligt vurdering=ja}\n:::\n\n` +
        `:::ubalancer\n- [x] ${secret} :ubalance{nr=1}\n:::\n::::::\n\n## Trin 4`,
    );

  for (const kind of reportKinds) {
    for (const format of reportFormats) {
      it(`${kind} as ${format} has the credit, but among data, and none of the facilitator’s notes`, async () => {
        const words = await wordsOf(withNotes, kind, format);
        assert.ok(!words.includes('stemningen'), 'the notes stay in the file');
        const isSheet = format === 'csv';
        assert.equal(words.includes('amk.kk.dk') && words.includes('uafhængigt program'), !isSheet);
        assert.equal((await wordsOf(english, kind, format)).includes('independent software'), !isSheet);
      });
    }
  }

  it('tells of the challenges to tick those that were ticked, and every line of the group’s own', async () => {
    const [known, other] = content.da.communities.professional.challenges.map(({ short }) => short);
    const list = [`- [x] ${known}`, `- [ ] ${other}`, '- [ ] Vi spørger Team Syd'];
    const words = await wordsOf(`${teamNord}\n### Udfordringer\n\n${list.join('\n')}\n`, 'minutes', 'md');
    assert.ok(words.includes(known!) && words.includes('Vi spørger Team Syd'));
    assert.ok(!words.includes(other!));
  });

  it('counts nothing that stands in the facilitator’s notes', () => {
    const { records } = report(withNotes, 'minutes');
    const without = teamNord.replace('Vi mødtes kl. 10:30 i kantinen.', '');
    assert.deepEqual(records, report(without, 'minutes').records);
  });

  it('is in the language of its file', () => {
    assert.equal(report(english, 'efforts').title, 'Action plan: The right balances in Team North');
    for (const kind of reportKinds) assert.notDeepEqual(headings(english, kind), headings(teamNord, kind));
  });

  it('stops at what looks like personal data and says where, whatever the kind and format', async () => {
    const text = teamNord.replace('Aftenvagterne', 'Ring 010190-1234: Aftenvagterne');
    for (const kind of reportKinds) {
      for (const format of reportFormats) {
        const result = await exportReport([filed(english), filed(text, 'nord.md')], kind, format);
        assert.ok(result && 'refused' in result);
        const places = result.refused.map(({ file, code, line, column, asks }) => [
          file,
          code,
          line,
          column,
          asks,
        ]);
        assert.deepEqual(places, [['nord.md', 'personal.cpr', 85, 8, false]], `${kind} as ${format}`);
      }
    }
  });

  it('asks about what looks like names of people, and holds them when somebody says yes', async () => {
    const text = teamNord.replace('Aftenvagterne', 'Mette og aftenvagterne');
    const asked = await exportReport([filed(text, 'nord.md')], 'minutes', 'md');
    assert.ok(asked && 'refused' in asked);
    assert.deepEqual(
      asked.refused.map(({ code, line, column, asks }) => [code, line, column, asks]),
      [['personal.name', 85, 3, true]],
    );
    const shared = await exportReport([filed(text, 'nord.md')], 'minutes', 'md', { namesAllowed: true });
    assert.ok(shared && 'content' in shared);
    assert.match(String(shared.content), /Mette og aftenvagterne/);
    assert.equal(shared.told.length, 1);
    const both = text.replace('Mette og', 'Mette på 31 42 53 64 og');
    const stopped = await exportReport([filed(both, 'nord.md')], 'minutes', 'md', { namesAllowed: true });
    assert.ok(stopped && 'refused' in stopped);
  });

  it('stops at what only comes together in the report, and at what stands in links, comments and notes', async () => {
    for (const words of [
      '[Skriv](mailto:ida%40skole.dk)',
      '![Tlf. 31425364](a.png)',
      '<!-- 010190-1234 -->',
      'Ring på 31 42<!-- x --> 53 64',
      '<!-- samklang: ignorer fil -->31 42 53 64',
    ]) {
      const text = teamNord.replace('Aftenvagterne', `${words} Aftenvagterne`);
      const result = await exportReport([filed(text)], 'minutes', 'md', { namesAllowed: true });
      assert.ok(result && 'refused' in result, words);
    }
    const notes = teamNord.replace('Vi mødtes kl. 10:30 i kantinen.', ':::facilitator\n- 010190-1234\n:::');
    assert.ok('refused' in (await exportReport([filed(notes)], 'efforts', 'csv'))!);
    const named = notes.replace('010190-1234', 'Mette har sagt op');
    assert.ok(
      'content' in (await exportReport([filed(named)], 'efforts', 'csv'))!,
      'names in notes do not leave',
    );
  });

  it('stops where the end of the facilitator’s notes cannot be told', async () => {
    for (const wrong of ['::: facilitator', ':::facilitater', ':::facilitator Husk']) {
      const text = teamNord.replace('Vi mødtes kl. 10:30 i kantinen.', `${wrong}\n- ${secret}\n:::`);
      const result = await exportReport([filed(text)], 'minutes', 'md');
      assert.ok(result && 'refused' in result, wrong);
      assert.equal(result.refused[0]?.line, 21, wrong);
    }
    const unclosed = teamNord.replace('Vi mødtes kl. 10:30 i kantinen.', ':::facilitator\n- Husk pausen');
    const closedTwice = teamNord.replace(
      'Vi mødtes kl. 10:30 i kantinen.',
      `:::facilitator\n- Husk pausen\n:::\n- ${secret}\n:::`,
    );
    for (const text of [unclosed, closedTwice]) {
      const result = await exportReport([filed(text)], 'minutes', 'md');
      assert.ok(result && 'refused' in result);
    }
  });

  it('is named after the day, the group and the kind', async () => {
    const name = async (texts: string | string[], kind: ReportKind) =>
      (await exported(texts, kind, 'md')).fileName;
    assert.equal(await name(teamNord, 'minutes'), '2026-11-22-team-nord-hjemmeplejen-referat.md');
    assert.equal(await name('---\nsamklang: 1\nlanguage: en\n---\n', 'script'), 'workshop-script.md');
    assert.equal(await name([teamNord, english], 'efforts'), 'handlingsplan-2-workshops.md');
  });
});

describe('what a report does not have', () => {
  it('is what stands in none of its lines, however the words are looked for', () => {
    const words = fc
      .array(fc.constantFrom('vi', 'ses', 'på', 'torsdag', 'i', 'Team Nord'), { minLength: 1, maxLength: 5 })
      .map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), words, (items, looked) => {
        const blocks = [{ type: 'list', items } as const];
        const part = { language: 'da', title: null, blocks } as const;
        const { text, has } = wordsTold({ ...report(teamNord, 'efforts'), parts: [part] }, 'md');
        const key = ` ${looked.toLowerCase()} `;
        assert.equal(has(key), text.includes(key));
      }),
    );
  });

  const leftOut = async (text: string, kind: ReportKind, format: ReportFormat = 'md') => {
    const { leftOut: files } = await exported(text, kind, format);
    return files.flatMap(({ lines: all }) => all.map(({ from, to }) => [from, to]));
  };
  const text = danish(
    lines(
      'Vi sad i kantinen.',
      '',
      '- Mange kom for sent',
      '',
      ':::indsatser',
      '- [ ] **Ny** ruteplan :indsats{vurdering=ja}',
      '  - Vi ringer til kørselskontoret',
      ':::',
      '',
      'Vi ses til jul.',
    ),
  );

  it('is told by its lines, format by format', async () => {
    assert.deepEqual(await leftOut(text, 'minutes'), []);
    assert.deepEqual(await leftOut(text, 'minutes', 'docx'), []);
    const plan = await leftOut(text, 'efforts');
    assert.deepEqual(plan[0], [12, 14]);
    assert.deepEqual(plan.at(-1)?.[1], 21);
    assert.ok(!plan.some(([from, to]) => from! <= 17 && to! >= 17), 'the action is in the plan');
  });

  it('is nothing that a template brought, no blank, no rating and nothing for the facilitator', async () => {
    for (const kind of reportKinds) {
      const whole = danish(
        lines('## Trin 2: Refleksion', '', '- …', '', ':::facilitator', '- Husk kaffe', ':::'),
      );
      assert.deepEqual(await leftOut(whole, kind), [], kind);
    }
    assert.deepEqual(await leftOut(teamNord, 'minutes'), []);
  });
});

describe('a report on several workshops', () => {
  const both = [teamNord, english].map((text) => disclosed(text));

  it('has a part for each, in its own language', () => {
    const { title, parts } = reportOf(both, 'minutes');
    assert.equal(title, 'Referat for 2 workshops');
    assert.deepEqual(
      parts.map((part) => [part.language, part.title]),
      [
        ['da', 'De rette balancer i Team Nord'],
        ['en', 'The right balances in Team North'],
      ],
    );
  });

  it('is the same of parts that were made one by one, as threads pass them on', async () => {
    const files = [teamNord, english, danish('Et ord.')].map((text, index) => filed(text, `${index}.md`));
    const asked = { namesAllowed: true, today: '2026-12-20' };
    for (const kind of reportKinds.filter(isApart))
      for (const format of ['md', 'html', 'csv', 'json'] as const) {
        const whole = await exportReport(files, kind, format, asked);
        const parts = structuredClone(files.map((file) => exportPart(file, kind, format, asked)));
        const joined = await exportParts(parts, kind, format, asked);
        assert.ok(whole && 'content' in whole && joined && 'content' in joined, kind);
        assert.equal(joined.content, whole.content, `${kind} as ${format}`);
        assert.deepEqual([joined.fileName, joined.leftOut], [whole.fileName, whole.leftOut]);
      }
  });

  it('looks for what one of them says among what is told of it, not of the others', async () => {
    const said = lines('## Noter', '', '- Vi ses på torsdag');
    const files = [
      { file: 'a.md', text: danish(said) },
      { file: 'b.md', text: danish('## Noter\n\nVi ses på torsdag\n') },
    ];
    for (const format of ['md', 'csv', 'json'] as const) {
      const made = await exportReport(files, 'minutes', format);
      assert.ok(made && 'content' in made);
      const alone = await Promise.all(files.map((file) => exportReport([file], 'minutes', format)));
      const leftOut = alone.flatMap((one) => (one && 'leftOut' in one ? one.leftOut : []));
      assert.deepEqual(made.leftOut, leftOut, format);
    }
  });
});
