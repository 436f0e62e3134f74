/** Making new workshop files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fillTemplate } from '../../src/templates/fill.js';
import { newFileName, workshopFileName } from '../../src/templates/fileName.js';
import { stepMinutes } from '../../src/templates/minutes.js';
import { newWorkshopText, type WorkshopAnswers } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import { languages, type Language } from '../../src/model/communities.js';
import { isIsoDate } from '../../src/model/isoDates.js';
import { templateIds, templateShapes, usualParticipants } from '../../src/model/templates.js';
import { dialects } from '../../src/model/dialect.js';
import { runs } from '../seed.js';
import { analysed, codesOf, disclosed, readFixture, root } from './support.js';

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
  templateIds.map((id) => ({
    language,
    id,
    text: readFileSync(`${root}templates/${language}/${id}.md`, 'utf8'),
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
      { numRuns: runs(500) },
    );
  });

  it('writes the body on one line, as it is', () => {
    assert.match(fillTemplate(template, { title: 'a "b"\n c' }), /\n# a "b" c\n$/);
  });

  it('lets a template of the user’s own have words around a placeholder', () => {
    const own = template.replace('{{title}}', 'Forår, {{title}}');
    assert.match(fillTemplate(own, { title: 'Nord', community: 'x' }), /^title: Forår, Nord$/m);
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
  for (const id of templateIds) {
    const shares = templateShapes[id].minutesOfStep;
    it(`adds up, with a minute or more for each step: ${id}`, () => {
      for (let total = 10; total <= 1440; total++) {
        const all = Object.values(stepMinutes(total, shares));
        assert.equal(
          all.reduce((sum, one) => sum + one, 0),
          total,
        );
        assert.ok(
          all.every((one) => Number.isInteger(one) && one >= 1),
          `${total}: ${all.join(' ')}`,
        );
      }
    });
    it(`gives what the template plans: ${id}`, () => {
      assert.deepEqual(stepMinutes(templateShapes[id].minutes, shares), shares);
    });
  }
  it('shortens the dialogue tool to an hour', () => {
    assert.deepEqual(stepMinutes(60, templateShapes.balancer.minutesOfStep), { 1: 5, 2: 25, 3: 15, 4: 15 });
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
    const balancer = { id: 'balancer', language: 'da' } as const;
    assert.equal(newFileName(balancer, { date: '2026-11-22', community: 'Nord' }), '2026-11-22-nord.md');
    assert.equal(newFileName(balancer, { date: '2026-11-22', community: 'Nord' }, 2), '2026-11-22-nord-2.md');
  });
  it('never calls a reflection sheet what a workshop is called', () => {
    const day = { date: '2026-11-22', community: 'Nord' };
    const name = (language: Language, attempt?: number) =>
      newFileName({ id: 'reflection', language }, day, attempt);
    assert.equal(name('da'), '2026-11-22-nord-refleksionsark.md');
    assert.equal(name('da', 3), '2026-11-22-nord-refleksionsark-3.md');
    assert.equal(name('en'), '2026-11-22-nord-reflection-sheet.md');
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
  for (const source of files) {
    const { language, id, text: template } = source;
    describe(`${language}/${id}`, () => {
      it('is the generated template', () => assert.equal(template, templates[id](language)));

      it('gives a file in which only blanks are to be filled in', () => {
        const text = newWorkshopText(source, answers);
        assert.deepEqual(codesOf(text), ['blank.unfilled']);
        assert.doesNotMatch(text, /\{\{|undefined|NaN/);
      });

      it('gives a file in which a colon may be written wherever words go', () => {
        const [top = '', ...rest] = newWorkshopText(source, answers).split('\n---\n');
        const text = [top.replaceAll('"…"', '"Ro: og tid # til hinanden"'), ...rest].join('\n---\n');
        assert.deepEqual(codesOf(text), ['blank.unfilled']);
        assert.equal(analysed(text).workshop.coreTask, 'Ro: og tid # til hinanden');
      });

      it('gives a file in which nothing is wrong when its blanks are filled in', () => {
        const { attributes, communities, assessments } = dialects[language];
        const text = newWorkshopText(source, { ...answers, coreTask: 'K', forum: 'MED' })
          .replaceAll(`${attributes.community}=…`, `${attributes.community}=${communities.collegial}`)
          .replaceAll(`${attributes.assessment}=…`, `${attributes.assessment}=${assessments.raise}`)
          .replaceAll(`${attributes.due}=…`, `${attributes.due}=2027-01-15`)
          .replace('followUp: …', 'followUp: 2027-02-22')
          .replaceAll('…', 'x');
        assert.deepEqual(codesOf(text), []);
      });

      it('gives what was answered, and the minutes as planned', () => {
        const { minutes, minutesOfStep } = templateShapes[id];
        const given = { ...answers, coreTask: 'a: b', forum: 'MED', minutes };
        const { workshop, language: read } = analysed(newWorkshopText(source, given));
        assert.equal(read, language);
        assert.equal(workshop.template, id);
        for (const [key, value] of Object.entries(given))
          assert.equal(workshop[key as keyof typeof given], value, key);
        assert.equal(workshop.followUp, undefined, 'a day is the group’s to agree on');
        const planned = workshop.steps.map(({ number, minutes: each }) => [String(number), each]);
        assert.deepEqual(planned, Object.entries(minutesOfStep));
      });
    });
  }

  it('takes a reflection sheet to be for one, all else for a group, unless told otherwise', () => {
    assert.equal(usualParticipants('reflection'), 1);
    for (const id of ['balancer', 'vores', 'toString']) assert.equal(usualParticipants(id), 8);
  });

  it('shares out the minutes of a template of the user’s own between the steps that it has', () => {
    const text =
      'minutes: {{minutes}}\n::trin{nr=1 minutter={{minutes1}}}\n::trin{nr=4 minutter={{minutes4}}}\n';
    const made = newWorkshopText({ id: 'vores', language: 'da', text }, { ...answers, minutes: 60 });
    const minutes = [...made.matchAll(/minutter=(\d+)/g)].map(([, some]) => Number(some));
    assert.deepEqual(minutes, [20, 40]);
  });

  for (const language of languages) {
    it(`starts a follow-up in ${language} from an earlier workshop’s efforts and ratings`, () => {
      const earlier = disclosed(readFixture('teamNord.md'));
      const source = files.find((file) => file.id === 'followup' && file.language === language)!;
      const text = newWorkshopText(source, answers, [earlier]);
      const { workshop, findings } = analysed(text);
      const words = (list: readonly { readonly text: string }[]) => list.map(({ text: own }) => own).sort();
      assert.deepEqual(words(workshop.efforts), words(earlier.workshop.efforts));
      for (const effort of earlier.workshop.efforts)
        assert.deepEqual(
          workshop.efforts.find(({ text: own }) => own === effort.text),
          effort,
        );
      assert.deepEqual(
        workshop.ratings.flatMap(({ now, wanted }) => [...now, ...wanted]),
        [],
      );
      assert.deepEqual(
        workshop.imbalances.map(({ number, present }) => [number, present]),
        [
          [9, false],
          [11, false],
        ],
      );
      assert.ok(findings.every(({ code }) => code === 'blank.unfilled'));
      assert.doesNotMatch(text, /\d \d \d/, 'no rating of anybody');
      assert.match(text, /\| (?:midt|median) 5 \(4–5\), 9 /);
      assert.ok(text.indexOf(':::balance') < text.search(/(?:midt|median) 5/), 'new ratings come first');
      const raised = text.indexOf('Bedre kørselsplaner');
      assert.ok(raised > text.indexOf('### ', text.indexOf(earlier.workshop.efforts[0]!.text)), 'apart');
    });

    it(`has no ratings of few from the earlier workshop, in ${language}`, () => {
      const few = readFixture('teamNord.md').replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '1 3 5 | 4');
      const source = files.find((file) => file.id === 'followup' && file.language === language)!;
      const told = (text: string) => newWorkshopText(source, answers, [disclosed(text)]);
      assert.equal(told(few), told(few.replace('1 3 5 | 4', '5 2 2 | 1')));
    });

    it(`makes a short check in ${language} of an earlier workshop’s efforts`, () => {
      const earlier = disclosed(readFixture('teamNord.md'));
      const source = files.find((file) => file.id === 'check' && file.language === language)!;
      const { workshop } = analysed(newWorkshopText(source, { ...answers, minutes: 20 }, [earlier]));
      assert.equal(workshop.efforts.length, earlier.workshop.efforts.length);
      assert.deepEqual([workshop.ratings, workshop.imbalances], [[], []]);
    });
  }

  it('asks again about what the group added to the imbalances, ticked and in its own words', () => {
    const own = '- [x] Natten er **glemt**\n- [ ] Ikke set\n- Kun en note';
    const text = readFixture('teamNord.md').replace(/^- \[x\] .*:ubalance\{nr=9\}$/m, own);
    const source = files.find((file) => file.id === 'followup' && file.language === 'da')!;
    const made = newWorkshopText(source, answers, [disclosed(text)]);
    assert.match(made, /:::ubalancer\n\n- \[ \] Vi kender .*nr=11\}\n- \[ \] Natten er \*\*glemt\*\*\n\n:::/);
    assert.doesNotMatch(made, /Ikke set|Kun en note/);
  });

  it('takes what stands twice in an earlier file over once, as it stands last', () => {
    const source = files.find((file) => file.id === 'followup' && file.language === 'da')!;
    const twice = readFixture('teamNord.md').replace(
      '- [ ] Nye uniformer',
      '- [ ] Nye uniformer\n- [x] NYE uniformer',
    );
    const { workshop } = analysed(newWorkshopText(source, answers, [disclosed(twice)]));
    assert.deepEqual(
      workshop.efforts.filter(({ text }) => /uniformer/i.test(text)).map(({ text, done }) => [text, done]),
      [['NYE uniformer', true]],
    );
  });

  it('offers support by structure and by leadership wherever efforts are proposed', () => {
    for (const { id, language, text } of files) {
      if (!text.includes(`:::${dialects[language].directives.efforts}`)) continue;
      for (const kind of Object.values(dialects[language].frameKinds))
        assert.ok(text.includes(`=${kind}}`), id);
    }
  });
});
