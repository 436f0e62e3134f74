/** Where a finding ends: what is nearly one and is none. */
import assert from 'node:assert/strict';
import { analysed, danish, lines, told } from './support.js';

const agreed = ':indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-12-01}';
const foundOn = (today: string | undefined, text: string) =>
  told(text, analysed(text, today === undefined ? {} : { today }).findings);

describe('findings that depend on the day', () => {
  const support = '  - Tid i vagtplanen :støtte{art=struktur}';
  const text = danish(lines(':::indsatser', `- [ ] a ${agreed}`, support, ':::'), 'followUp: 2026-12-01\n');

  it('come the day after', () => {
    assert.deepEqual(foundOn('2026-12-01', text), []);
    assert.deepEqual(foundOn('2026-12-02', text), [
      'followUp.past "2026-12-01"',
      'effort.overdue "2026-12-01"',
    ]);
  });

  it('do not come when nobody says what day it is', () => {
    assert.deepEqual(foundOn(undefined, text), []);
  });

  it('are about what is agreed and open', () => {
    for (const other of [agreed.replace('=ja', '=løftes'), agreed.replace('=ja', '=ikke-nu')])
      assert.deepEqual(foundOn('2027-01-01', text.replace(agreed, other)), []);
    assert.deepEqual(foundOn('2027-01-01', text.replace('[ ]', '[x]')), []);
  });

  it('say how many efforts are open', () => {
    const two = text.replace('- [ ] a', `- [ ] b ${agreed}\n- [ ] a`);
    const messages = [text, two].map((one) => analysed(one, { today: '2027-01-01' }).findings[0]!.message);
    assert.match(messages[0]!, /den 1\. december 2026, og én valgt indsats er stadig åben\./);
    assert.match(messages[1]!, /og 2 valgte indsatser er stadig åbne\./);
  });

  it('follow up on the day of the workshop at the earliest', () => {
    const on = (day: string) => told(danish('', `followUp: ${day}\n`));
    assert.deepEqual(on('2026-11-22'), []);
    assert.deepEqual(on('2026-11-21'), ['followUp.beforeDate "2026-11-21"']);
  });
});

describe('minutes', () => {
  const step = (number: number | string, minutes: number) => `::trin{nr=${number} minutter=${minutes}}\n`;

  it('are not added up while a step of the template is missing', () => {
    const text = danish(`## a\n\n${step(1, 10)}`, 'template: balancer\n');
    assert.deepEqual([...new Set(told(text).map((one) => one.split(' ')[0]))], ['step.missing']);
  });

  it('are not added up while a step cannot be read', () => {
    assert.deepEqual(told(danish(`${step(1, 10)}\n${step('to', 80)}`)), ['step.unknown "to"']);
    assert.deepEqual(told(danish(`${step(1, 10)}\n${step(2, 90)}`)), ['minutes.sum "90"']);
  });
});

describe('an imbalance', () => {
  const ticked = lines(':::ubalancer', '- [x] a :ubalance{nr=9}', ':::');

  it('counts as discussed with a note or an effort on its community, whatever was decided', () => {
    const note = lines('::::fællesskab{type=fagligt}', ':::udbytte', '- b', ':::', '::::');
    const effort = lines(':::indsatser', '- b :indsats{fællesskab=fagligt vurdering=ikke-nu}', ':::');
    assert.deepEqual(told(danish(ticked)), ['imbalance.undiscussed "a"']);
    assert.deepEqual(told(danish(ticked + note)), []);
    assert.deepEqual(told(danish(ticked + effort)), []);
    assert.deepEqual(told(danish(ticked + note.replace('fagligt', 'kollegialt'))), [
      'imbalance.undiscussed "a"',
    ]);
    assert.deepEqual(told(danish(ticked + note.replace('- b', '- …'))), [
      'imbalance.undiscussed "a"',
      'blank.unfilled "…"',
    ]);
  });

  it('need not be discussed in a file that is there to find out what to discuss', () => {
    const codes = told(danish(ticked, 'template: screening\n')).map((one) => one.split(' ')[0]);
    assert.deepEqual([...new Set(codes)], ['step.missing']);
  });
});

describe('what is found of a mistake', () => {
  const one: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a community’s line with a space too many',
      lines(':::: fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '::::'),
      ['directive.nearMiss ":::: fællesskab{type=fagligt}"'],
    ],
    [
      'a community’s misspelt name',
      lines('::::fælleskab{type=fagligt}', ':::styrker', '- a', ':::', '::::'),
      ['directive.unknown "fælleskab"'],
    ],
    [
      'a list’s line with a title behind it',
      lines(':::ubalancer Hos os', '- [ ] a :ubalance{nr=9}', ':::'),
      ['directive.nearMiss ":::ubalancer Hos os"'],
    ],
    [
      'a closing fence that is too short',
      lines('::::fællesskab{type=fagligt}', '', 'a', '', ':::', '', '## b'),
      ['directive.unclosed "::::fællesskab{type=fagligt}"'],
    ],
    ['an attribute of the other language', '::trin{number=1}\n', ['attribute.unknown "number"']],
    [
      'a second attribute in quotation marks',
      lines(':::indsatser', '- a :indsats{ansvarlig=leder ansvarlig="leder og TR"}', ':::'),
      ['attribute.duplicate "ansvarlig=\\"leder og TR\\""'],
    ],
  ];
  for (const [name, body, expected] of one)
    it(`is one thing: ${name}`, () => assert.deepEqual(told(danish(body)), expected));
});
