/** Nothing is found where people write as people do: colons, times, addresses, emoji codes, tables of their own. */
import assert from 'node:assert/strict';
import { analysed, danish, lines, readFixture, told } from './support.js';

const today = '2026-12-01';

/** Lines that have colons, braces or our own words in them and mean nothing but what they say. */
const prose: readonly string[] = [
  'Vi mødtes kl. 10:30 og sluttede 12:05.',
  '10:30 Kaffe',
  'se:her, note:vigtigt, OBS:husk og medarbejder:innen',
  'Forholdet var 3:1, og det blev 2:2 til sidst.',
  'https://arbejdsmiljoweb.dk:8080/stærkere?side=2#trin',
  '<https://amk.kk.dk> og mailto:team@eksempel',
  'Godt arbejde :smile: :+1: :tada:',
  ':smile: først på linjen',
  ':wave: og :heart: hele linjen :)',
  'Indsats: vi vil mødes oftere (se også referatet).',
  'Trin 2: støtte [1] og indsats (den første)',
  'Fællesskab: det faglige. Balance: god. Rammer: vagtplanen!',
  ': balance er et ord som andre',
  'C:\\Noter\\workshop.md',
  'std::vector og Noter::Team',
  'Vi skriver `:indsats{fællesskab=fagligt}` for at mærke et punkt.',
  '- **Aftale:** vi tager den næste gang',
  '- Balance: 3 ud af 5',
  '- [ ] Ring til lokal 4:12 :phone:',
  '> Facilitator: »Hvad får vi ud af det?«',
  '1. trin: alene, 2. trin: to og to',
  'Begreb\n: forklaring på begrebet',
  '{ikke=vores} og {{title}}',
  '[^1]: En fodnote om fællesskab',
  '[trin]: https://eksempel.dk/trin',
  'Hvem? Leder :: TR :: AMR',
];

/** Blocks that other programs or nobody at all would read. */
const blocks: readonly string[] = [
  lines('| Dag | Tid |', '| --- | --- |', '| Mandag | 10:30 |', '| Tirsdag | 7 9 11 |'),
  lines('| Fællesskab | Nu | Ønsket |', '| --- | --- | --- |', '| Fagligt | 7 | meget |'),
  lines('| Nu |', '| - |', '| 99 |'),
  lines(':::tip', 'Noget, et andet program læser: kl. 10:30.', ':::'),
  lines(':::tip[Godt at vide]{.stor #her}', '- [ ] x', ':::'),
  lines('::youtube[Video]{#abc}'),
  lines('::::columns', ':::column', 'a', ':::', '::::'),
  lines('```markdown', ':::fællesskab', '::: styrker', '- x :indsats{', ':::', '```'),
  lines('~~~', ':::indsatser', '~~~'),
  lines('<!--', ':::indsatser', '- x :indsats{vurdering=ja}', '-->'),
  lines('<div class="balance">', '', '10:30', '', '</div>'),
  lines('<!-- samklang er et program; se samklang: i filens hoved -->'),
  lines('    ::: fællesskab som kode'),
];

function findingsOf(text: string): string[] {
  return told(text, analysed(text, { today }).findings);
}

describe('prose', () => {
  for (const one of [...prose, ...blocks]) {
    it(`is left alone: ${one.split('\n').slice(0, 3).join(' / ')}`, () => {
      assert.deepEqual(findingsOf(danish(`${one}\n`)), []);
      assert.deepEqual(findingsOf(danish(`## Noter\n\nFør.\n\n${one}\n\nEfter.\n`)), []);
    });

    it(`is left alone among ours: ${one.split('\n').slice(0, 3).join(' / ')}`, () => {
      const inside = lines(':::facilitator', '', one, '', ':::');
      const longer = inside.replace(/^:::facilitator|:::\n$/g, (fence) => `:::${fence}`);
      const text = readFixture('teamNord.md').replace('## Trin 3', `${longer}\n${one}\n\n## Trin 3`);
      assert.deepEqual(findingsOf(text), findingsOf(readFixture('teamNord.md')));
    });
  }

  it('of one kind of everything is left alone together', () => {
    assert.deepEqual(findingsOf(danish([...prose, ...blocks].join('\n\n'))), []);
  });
});
