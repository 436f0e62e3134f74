/** What a group writes in words where the file has a place for it: who, by when, and the day to meet again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../seed.js';
import { analysed, applyEdits } from './support.js';

const head = ['---', 'samklang: 1', 'language: da', 'date: 2026-11-24', '---', ''];
const fileOf = (...body: string[]): string => [...head, ...body, ''].join('\n');
const effortsOf = (...items: string[]): string => fileOf(':::indsatser', ...items, ':::');
const findingsOf = (text: string, code: string) => analysed(text).findings.filter((one) => one.code === code);
const saidIn = (item: string): string[] =>
  findingsOf(effortsOf(item), 'effort.inWords').map(({ span }) =>
    effortsOf(item).slice(span.start, span.end),
  );

describe('who and when in the words of an action', () => {
  const words = fc.constantFrom(
    'Fast sparring',
    '**Ny nøgleboks** ved døren',
    'Kl. 9: morgenmøde',
    'Ros (mere)',
  );
  const responsible = fc.constantFrom('teamleder', 'leder og TR', 'AMR', 'HR-partner', 'de to tovholdere');
  const due = fc.constantFrom(
    '15/12',
    '15. december',
    '15.12.2026',
    'fredag den 15. januar 2027',
    '2027-01-15',
  );
  const who = fc.constantFrom('Ansvarlig', 'ansvarlige', 'Hvem', '**Tovholder**', 'ANSVARLIG');
  const when = fc.constantFrom('Frist', 'frist', '*Hvornår*', 'Deadline', 'senest');
  const between = fc.constantFrom('. ', ', ', '; ', ' – ', ' - ');
  const mark = fc.constantFrom(
    '',
    ' :indsats{}',
    ' :indsats{fællesskab=fagligt vurdering=ja}',
    ' :indsats{frist=… ansvarlig=…}',
  );
  it('goes where plan and calendar read it, in either order, and the words stay', () => {
    fc.assert(
      fc.property(
        words,
        responsible,
        due,
        who,
        when,
        between,
        fc.boolean(),
        fc.boolean(),
        mark,
        (...given) => {
          const [text, role, day, whoWord, whenWord, sign, isFirst, isInBrackets, tail] = given;
          const parts = [`${whoWord}: ${role}`, `${whenWord}: ${day}`];
          const said = (isFirst ? parts : parts.toReversed()).join(sign);
          const before = effortsOf(`- [ ] ${text}${isInBrackets ? ` (${said})` : `${sign}${said}`}${tail}`);
          const [finding, ...more] = findingsOf(before, 'effort.inWords');
          assert.ok(finding && more.length === 0, before);
          const after = applyEdits(before, finding.fixes[0]!.edits);
          const [effort] = analysed(after).workshop.efforts;
          assert.deepEqual([effort?.text, effort?.responsible], [text, role], after);
          assert.match(effort?.due ?? '', /^(?:2026-12-15|2027-01-15)$/, after);
          assert.deepEqual(findingsOf(after, 'effort.inWords'), []);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  for (const [item, said] of [
    ['- Kage, deadline: uge 50', ['deadline: uge 50']],
    ['- Frist: 15/12', ['Frist: 15/12']],
    ['- Kage. Frist: 15/12 :indsats{frist=2026-12-15}', []],
    ['- Vi aftaler: hvem der gør hvad', []],
    ['- Find ud af, hvem: der skal være en', ['hvem: der skal være en']],
    ['- Ansvarlighed: vi siger til', []],
    ['- Ansvarlig:', []],
  ] as const)
    it(`is ${said.length === 0 ? 'nothing' : `"${said.join('')}"`} in "${item}"`, () => {
      assert.deepEqual(saidIn(item), said);
    });

  it('is also what stands in lines of its own below', () => {
    for (const [below, rest] of [
      ['\n  - Ansvarlig: AMR\n  - Frist: 15/12', ''],
      ['\n  - Ansvarlig: AMR, frist: 15/12', ''],
      ['\n  Ansvarlig: AMR\n  Frist: 15/12', ''],
      [
        '\n  - Vi spørger centret\n  - **Hvem**: AMR\n  - Penge :støtte{art=struktur}\n  - Deadline: 15.12.2026',
        '\n  - Vi spørger centret\n  - Penge :støtte{art=struktur}',
      ],
      ['\n  - Frist: 15/12 og ansvarlig: AMR. Vi spørger hvem: alle', null],
    ] as const)
      for (const mark of ['', ' :indsats{vurdering=ja}']) {
        // A mark ends the first paragraph.
        const item = below.startsWith('\n  A') ? `- Kage${below}${mark}` : `- Kage${mark}${below}`;
        for (const text of [effortsOf(item), effortsOf(item).replaceAll('\n', '\r\n')]) {
          const [finding, ...more] = findingsOf(text, 'effort.inWords');
          assert.ok(finding && more.length === 0, text);
          if (rest === null) continue;
          const after = applyEdits(text, finding.fixes[0]!.edits);
          const written =
            mark === ''
              ? ' :indsats{ansvarlig=AMR frist=2026-12-15}'
              : ' :indsats{vurdering=ja ansvarlig=AMR frist=2026-12-15}';
          assert.equal(after.replaceAll('\r\n', '\n'), effortsOf(`- Kage${written}${rest}`));
        }
      }
  });

  it('has no fix where nothing would be left to do', () => {
    assert.deepEqual(findingsOf(effortsOf('- Frist: 15/12'), 'effort.inWords')[0]?.fixes, []);
  });

  it('is not told of as missing too', () => {
    const item = '- Kage. Ansvarlig: AMR :indsats{fællesskab=fagligt vurdering=ja}';
    const [incomplete, ...more] = findingsOf(effortsOf(item), 'effort.incomplete');
    assert.equal(more.length, 0);
    assert.match(incomplete!.message, /udført/);
    assert.doesNotMatch(incomplete!.message, /ansvarlig/);
  });
});

describe('the day to meet again in words', () => {
  for (const [line, day] of [
    ['Næste møde: 12. januar 2027 kl. 14', '2027-01-12'],
    ['Vi følger op den 12/1.', '2027-01-12'],
    ['- **Opfølgning:** tirsdag den 12. januar 2027 i kantinen', '2027-01-12'],
    ['Tak for i dag. Vi mødes igen 12.1.2027', '2027-01-12'],
    ['Vi følger op på indsatserne den 12. januar 2027.', '2027-01-12'],
    ['> Næste gang er den 12. januar 2027', '2027-01-12'],
    ['Follow-up: 12 January 2027', '2027-01-12'],
  ] as const)
    it(`is seen in "${line}"`, () => {
      const [finding, ...more] = findingsOf(fileOf(line), 'followUp.inWords');
      assert.ok(finding && more.length === 0);
      const after = applyEdits(fileOf(line), finding.fixes[0]!.edits);
      assert.equal(analysed(after).workshop.followUp, day);
      assert.deepEqual(findingsOf(after, 'followUp.inWords'), []);
    });

  it('fills the blank that a template left', () => {
    const text = fileOf('Næste møde: 12. januar 2027').replace('date:', 'followUp: …\ndate:');
    const [finding] = findingsOf(text, 'followUp.inWords');
    assert.equal(analysed(applyEdits(text, finding!.fixes[0]!.edits)).workshop.followUp, '2027-01-12');
  });

  for (const line of [
    'Næste møde: når vi ved mere',
    'Opfølgningen fra 12. januar 2026 er gået godt',
    'Vi har aftalt 12. januar 2027 som frist',
    'Næste gang: uge 3',
  ])
    it(`is not in "${line}"`, () => {
      assert.deepEqual(findingsOf(fileOf(line), 'followUp.inWords'), []);
    });

  it('is not asked about where the file has one', () => {
    const text = fileOf('Næste møde: 12. januar 2027').replace('date:', 'followUp: 2027-02-01\ndate:');
    assert.deepEqual(findingsOf(text, 'followUp.inWords'), []);
  });
});
