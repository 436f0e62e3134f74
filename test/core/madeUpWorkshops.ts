/** Workshop files of many groups over time, made up but the same in every run: of all sizes, with gaps and repetitions. */

/** Numbers that look random, always the same ones. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const communities = ['organisatorisk', 'opgaverettet', 'fagligt', 'kollegialt'] as const;
const rows = ['Organisatorisk', 'Opgaverettet', 'Fagligt', 'Kollegialt'] as const;
const words = [
  'Fast sparring hver torsdag',
  'fast  sparring hver TORSDAG',
  'Fælles frokost',
  'Ny ruteplan',
  'Ét sted til beskeder',
  'Færre møder',
] as const;

/** So many files, by name; about four of each group. */
export function madeUpWorkshops(count: number): { file: string; text: string }[] {
  const stream = numbers(20261129);
  const next = () => stream.next().value as number;
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;

  const rating = (size: number): string => {
    if (next() < 0.1) return '';
    if (next() < 0.06) return pick(['3', '4', '2 3', '5 1 2']);
    const middle = 1 + below(5);
    const spread = pick([0, 1, 1, 2, 4]);
    return Array.from({ length: size }, () =>
      Math.min(5, Math.max(1, middle + Math.round((next() - 0.5) * 2 * spread))),
    ).join(' ');
  };
  const effort = (): string[] => {
    const attributes = [
      next() < 0.8 && `fællesskab=${pick(communities)}`,
      next() < 0.85 && `vurdering=${pick(['ja', 'ja', 'ja', 'løftes', 'ikke-nu'])}`,
      next() < 0.6 && `ansvarlig=${pick(['leder', 'tillidsrepræsentant'])}`,
      next() < 0.7 &&
        `frist=202${pick([6, 7])}-${pick(['01', '06', '11', '12'])}-${pick(['01', '15', '28'])}`,
    ].filter(Boolean);
    return [
      `- [${next() < 0.3 ? 'x' : ' '}] ${pick(words)} :indsats{${attributes.join(' ')}}`,
      ...(next() < 0.3 ? ['  - Tid i vagtplanen :støtte{art=struktur}'] : []),
    ];
  };

  return Array.from({ length: count }, (_, index) => {
    const team = Math.floor(index / 4);
    const size = pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 31, (team % 9) + 1, (team % 9) + 2, (team % 9) + 2]);
    const name = pick([`Team ${String(team)}`, `team  ${String(team)}`, `Team ${String(team)}`]);
    const text = [
      '---',
      'samklang: 1',
      'language: da',
      ...(next() < 0.05 ? ['template: reflection'] : []),
      `title: ${pick(['De rette balancer', `Workshop ${String(index % 7)}`])}`,
      ...(next() < 0.93 ? [`community: ${name}`] : []),
      ...(next() < 0.95 ? [`date: 2026-${pick(['02', '05', '09', '11'])}-0${String(1 + below(9))}`] : []),
      `organisation: Kommune ${String(index % 3)}`,
      '---',
      '',
      ':::balance',
      '| Fællesskab | Nu | Ønsket |',
      '| --- | --- | --- |',
      ...rows.map((row) => `| ${row} | ${rating(size)} | ${rating(size)} |`),
      ':::',
      '',
      ':::ubalancer',
      ...Array.from({ length: below(4) }, () => {
        const number = 1 + below(12);
        return `- [${next() < 0.5 ? 'x' : ' '}] Ubalance ${String(number)} :ubalance{nr=${String(number)}}`;
      }),
      ':::',
      '',
      ':::indsatser',
      ...Array.from({ length: below(6) }, effort).flat(),
      ':::',
      '',
    ].join('\n');
    return { file: `${String(index % 10)}/workshop-${String(index).padStart(5, '0')}.md`, text };
  });
}
