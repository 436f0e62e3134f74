/** Workshops of several teams over time, for looking at. */
import { readFile } from 'node:fs/promises';

const nord = await readFile(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');

const later = nord
  .replace('date: 2026-11-22', 'date: 2027-02-22')
  .replace('followUp: 2027-02-22', 'followUp: 2027-05-24')
  .replace('2 1 2 3 2 2 1 2 3 |', '3 2 3 3 2 3 2 3 3 |')
  .replace('2 3 3 2 4 3 2 3 3 |', '4 4 3 3 4 4 3 4 3 |')
  .replace(
    '- Fredagssparringen giver ro i svære forløb',
    '- Fredagssparringen giver ro i svære forløb\n- Vi har fået ord for tvivl',
  )
  .replace('- Nye kolleger tør spørge', '- Nye kolleger får svar')
  .replace('- [x] Vi har ikke tid', '- [ ] Vi har ikke tid')
  .replace('- [ ] Vi mangler mulighed', '- [x] Vi mangler mulighed')
  .replace('- [ ] Fast halv time', '- [x] Fast halv time')
  .replace(
    '- [ ] Nye uniformer',
    '- [ ] Byttedag med dagholdet :indsats{fællesskab=kollegialt vurdering=ja frist=2027-04-01}',
  );

const rated = (text: string, ...rows: readonly string[]) =>
  text.replace(/(\| Organisatorisk.*\n)(.*\n){3}/, `${rows.join('\n')}\n`);

export const files: Readonly<Record<string, string>> = {
  'file:///nord-2026.md': nord,
  'file:///nord-2027.md': later,
  'file:///aften-1.md': rated(
    nord.replace('Team Nord, hjemmeplejen', 'Aftenholdet').replace('2026-11-22', '2026-03-10'),
    '| Organisatorisk | 3 | 3 |',
    '| Opgaverettet | 3 4 3 3 2 4 3 | 4 4 4 4 3 4 4 |',
    '| Fagligt | 2 1 3 2 4 2 1 | |',
    '| Kollegialt | 4 5 | 4 4 |',
  ),
  'file:///aften-2.md': nord.replace('Team Nord, hjemmeplejen', 'aftenholdet'),
  'file:///dialog.md': rated(
    nord
      .replace('Team Nord, hjemmeplejen', 'Værkstedet')
      .replace('[x] Vi har ikke tid', '[ ] Vi har ikke tid'),
    '| Fagligt | | |',
  ),
  'file:///lille-1.md': rated(nord.replace('Team Nord, hjemmeplejen', 'Natten'), '| Fagligt | 1 2 | 4 5 |'),
  'file:///lille-2.md': rated(
    nord.replace('Team Nord, hjemmeplejen', 'Kontoret'),
    '| Fagligt | 2 3 3 | 5 4 4 |',
  ),
};

export { later, nord };
