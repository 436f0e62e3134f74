/** Making new workshop files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fillTemplate } from '../../src/kit/fill.js';
import { workshopFileName } from '../../src/kit/fileName.js';
import { stepMinutes } from '../../src/kit/minutes.js';
import { isIsoDate, newWorkshopText, type WorkshopAnswers } from '../../src/kit/newWorkshop.js';
import { placeholders, templates } from '../../src/kit/templates.js';
import { languages, stepNumbers } from '../../src/model/communities.js';
import { analysed, codesOf, root } from './support.js';

const answers: WorkshopAnswers = {
  title: 'De rette balancer i Team Nord',
  community: 'Team Nord: hjemmeplejen',
  coreTask: '',
  forum: '',
  date: '2026-11-22',
  participants: 9,
  minutes: 90,
};

const files = languages.flatMap((language) =>
  Object.keys(templates).map((id) => ({
    language,
    id,
    template: readFileSync(`${root}templates/${language}/${id}.md`, 'utf8'),
  })),
);

describe('fillTemplate', () => {
  const template = '---\nsamklang: 1\ntitle: {{title}}\ncommunity: {{community}}\n---\n\n# {{title}}\n';
  const titleOf = (title: string): unknown =>
    analysed(fillTemplate(template, { title, community: 'x' })).reading.draft.title;

  const texts = [
    'Nord: balancer',
    '"Nord"',
    "'Nord'",
    '# Nord',
    '- Nord',
    '[Nord]',
    '{Nord}',
    '112',
    'ja',
    'true',
    'null',
    '~',
  ]
    .concat([
      '@Nord',
      '%',
      '&x',
      '*x',
      '!x',
      '| x',
      '> x',
      '? x',
      ', x',
      '---',
      ' ...x',
      'a #b',
      'a\\nb',
      'a: ',
      ' a ',
      '😀',
    ])
    .concat([
      'linje\nlinje',
      'a\n\nb',
      'a\n',
      '\na',
      'a\r\nb',
      '\t',
      '{{community}}',
      '$&',
      '$1',
      '\u2028',
      '\u0085',
      '\uFEFF',
      'x'.repeat(500),
    ]);
  for (const title of texts) {
    it(`writes text that reads back the same: ${JSON.stringify(title).slice(0, 40)}`, () => {
      assert.equal(titleOf(title), title);
    });
  }

  it('writes any text so that it reads back the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 })),
        (title) => {
          if (title.trim() === '…' || title.trim() === '...') return;
          assert.equal(titleOf(title), title);
          assert.equal(analysed(fillTemplate(template, { title, community: 'x' })).workshop.community, 'x');
        },
      ),
      { numRuns: 500 },
    );
  }).timeout(10_000);

  it('writes the body on one line, as it is', () => {
    assert.match(fillTemplate(template, { title: 'a "b"\n c' }), /\n# a "b" c\n$/);
  });

  it('leaves alone what it has no value for', () => {
    assert.equal(fillTemplate(template, {}), template);
    assert.equal(
      fillTemplate('{{toString}} {{constructor}} {{ title }}', { title: 'x' }),
      '{{toString}} {{constructor}} {{ title }}',
    );
  });
});

describe('stepMinutes', () => {
  it('adds up, with a minute or more for each step', () => {
    for (let total = 10; total <= 1440; total++) {
      const minutes = stepMinutes(total);
      const all = stepNumbers.map((number) => minutes[number]);
      assert.equal(
        all.reduce((sum, one) => sum + one, 0),
        total,
      );
      assert.ok(
        all.every((one) => Number.isInteger(one) && one >= 1),
        `${total}: ${all.join(' ')}`,
      );
      assert.equal(Math.max(...all), minutes[2], `${total}: the reflection takes longest`);
    }
  });
  it('gives what the tool’s own plan gives', () => {
    assert.deepEqual(stepMinutes(90), { 1: 10, 2: 35, 3: 25, 4: 20 });
    assert.deepEqual(stepMinutes(60), { 1: 5, 2: 25, 3: 15, 4: 15 });
  });
});

describe('workshopFileName', () => {
  const names: readonly (readonly [string, string])[] = [
    ['Team Nord, hjemmeplejen', '2026-11-22-team-nord-hjemmeplejen.md'],
    ['Ærø Bådhavn', '2026-11-22-aeroe-baadhavn.md'],
    ['Crèche Zoë', '2026-11-22-creche-zoe.md'],
    ['../../etc/passwd', '2026-11-22-etc-passwd.md'],
    ['CON', '2026-11-22-con.md'],
    ['😀', '2026-11-22-workshop.md'],
    ['', '2026-11-22-workshop.md'],
    ['--a--', '2026-11-22-a.md'],
    [`${'a'.repeat(59)} b`, `2026-11-22-${'a'.repeat(59)}.md`],
  ];
  for (const [community, name] of names) {
    it(`"${community.slice(0, 30)}" gives ${name}`, () =>
      assert.equal(workshopFileName('2026-11-22', community), name));
  }
  it('gives other names when one is taken', () => {
    assert.equal(workshopFileName('2026-11-22', 'Nord', 2), '2026-11-22-nord-2.md');
  });
  it('is safe on every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (community) => {
        assert.match(workshopFileName('2026-11-22', community), /^2026-11-22-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
      }),
    );
  });
});

describe('isIsoDate', () => {
  it('knows the calendar', () => {
    for (const date of ['2026-11-22', '2028-02-29', '2000-12-31']) assert.ok(isIsoDate(date), date);
    for (const date of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '22-11-2026',
      '2026-11-22T10:00',
      '',
      ' 2026-11-22',
      '2026-11-22\n',
    ])
      assert.ok(!isIsoDate(date), date);
  });
});

describe('newWorkshopText', () => {
  for (const { language, id, template } of files) {
    describe(`${language}/${id}`, () => {
      it('is the generated template', () => assert.equal(template, templates[id]!(language)));

      it('gives a file in which only blanks are to be filled in', () => {
        const text = newWorkshopText(template, answers);
        assert.deepEqual(codesOf(text), ['blank.unfilled']);
        assert.doesNotMatch(text, /\{\{|undefined|NaN/);
      });

      it('gives what was answered', () => {
        const { workshop, language: read } = analysed(
          newWorkshopText(template, { ...answers, coreTask: 'a: b', forum: 'MED' }),
        );
        assert.equal(read, language);
        const { title, community, coreTask, forum, date, participants, minutes, followUp, steps } = workshop;
        assert.deepEqual(
          { title, community, coreTask, forum, date, participants, minutes, followUp },
          {
            ...answers,
            coreTask: 'a: b',
            forum: 'MED',
            followUp: '2027-02-22',
          },
        );
        assert.deepEqual(
          steps.map(({ number, minutes: each }) => [number, each]),
          [
            [1, 10],
            [2, 35],
            [3, 25],
            [4, 20],
          ],
        );
      });

      it('holds every placeholder', () => {
        for (const name of placeholders) assert.ok(template.includes(`{{${name}}}`), name);
      });
    });
  }

  const followUps: readonly (readonly [string, string])[] = [
    ['2026-11-22', '2027-02-22'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2027-11-29', '2028-02-29'],
    ['2026-12-31', '2027-03-31'],
    ['2026-03-31', '2026-06-30'],
    ['2026-05-31', '2026-08-31'],
    ['2026-10-01', '2027-01-01'],
  ];
  for (const [date, followUp] of followUps) {
    it(`follows up on ${date} on ${followUp}`, () => {
      assert.equal(newWorkshopText('{{followUp}}', { ...answers, date }), followUp);
    });
  }
});
