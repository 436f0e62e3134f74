/** What fixes of several edits, or of an edit far from its finding, make of a whole text. */
import assert from 'node:assert/strict';
import { meantDate } from '../../src/model/dates.js';
import { analysed, applyEdits, danish, lines, readFixture, told, wordsAt } from './support.js';

const today = '2026-12-01';

/** The text after the first fix of the first finding of a code. */
function fixed(code: string, body: string, more = ''): string {
  const text = danish(body, more);
  const finding = analysed(text, { today }).findings.find((one) => one.code === code);
  assert.ok(finding, told(text).join('\n'));
  const [fix] = finding.fixes;
  assert.ok(fix, `${code} has a fix`);
  return applyEdits(text, fix.edits);
}

describe('the fix of an unclosed container', () => {
  it('is at the block whose colons somebody forgot, whatever its end was taken from, and brings back what was read', () => {
    const text = readFixture('teamNord.md');
    const whole = analysed(text).workshop;
    const rows = text.split('\n');
    const closings = rows.flatMap((row, at) => (row === ':::' ? [at] : []));
    assert.ok(closings.length > 8);
    for (const at of closings) {
      const begins = rows.slice(0, at).findLast((row) => /^:::\p{L}/u.test(row))!;
      const without = rows.filter((_, index) => index !== at).join('\n');
      const { findings } = analysed(without);
      const unclosed = findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        unclosed.map(({ code, span }) => [code, wordsAt(without, span)]),
        [['directive.unclosed', begins]],
      );
      assert.deepEqual(analysed(applyEdits(without, unclosed[0]!.fixes[0]!.edits)).workshop, whole, begins);
    }
  });

  it('is one for a fence of two colons, and blames no block below it', () => {
    const body = lines(
      ':::facilitator',
      '- a',
      '::',
      '',
      ':::indsatser',
      '- b :indsats{vurdering=ja}',
      ':::',
    );
    const text = danish(body);
    const faults = analysed(text, { today }).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      faults.map(({ code, span }) => [code, text.slice(span.start, span.end), span.start]),
      [['directive.unclosed', '::', text.indexOf('\n::\n') + 1]],
    );
  });

  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'closes it before the next heading of its level',
      ['## A', '', ':::indsatser', '- a', '', '### Senere', '', '- b', '', '## B', '', 'c'],
      ['## A', '', ':::indsatser', '- a', '', '### Senere', '', '- b', ':::', '', '## B', '', 'c'],
    ],
    [
      'closes it before the next step',
      [':::ubalancer', '- a', '::trin{nr=4}'],
      [':::ubalancer', '- a', ':::', '::trin{nr=4}'],
    ],
    [
      'closes it before a container that may not stand in it',
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '', ':::indsatser', '- b', ':::'],
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '::::', '', ':::indsatser', '- b', ':::'],
    ],
    [
      'closes a community that has a heading of its own',
      ['## A', '', '::::fællesskab{type=fagligt}', '', '### Fagligt', '', 'x', '', '## B'],
      ['## A', '', '::::fællesskab{type=fagligt}', '', '### Fagligt', '', 'x', '::::', '', '## B'],
    ],
    [
      'closes it at the end of what it stands in',
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', '', '::::', '', 'b'],
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '', '::::', '', 'b'],
    ],
    [
      'lengthens the fence that was meant to close it',
      ['::::fællesskab{type=fagligt}', '', ':::styrker', '- a', ':::', '', ':::', '', 'b'],
      ['::::fællesskab{type=fagligt}', '', ':::styrker', '- a', ':::', '', '::::', '', 'b'],
    ],
    [
      'makes what it stands in longer where that is needed',
      [':::fællesskab{type=fagligt}', ':::styrker', '- a', '', ':::', '', 'b'],
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '', '::::', '', 'b'],
    ],
    [
      'makes a fence of two colons, though a later fence closes it',
      [':::facilitator', '- a', '::', '', ':::indsatser', '- b', ':::', '', 'c'],
      [':::facilitator', '- a', ':::', '', ':::indsatser', '- b', ':::', '', 'c'],
    ],
    [
      'gives two colons as many as its head has',
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '::', '', 'b'],
      ['::::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', '::::', '', 'b'],
    ],
    ['knows an empty one', [':::balance', '', '## B'], [':::balance', ':::', '', '## B']],
    [
      'takes no notice of code',
      [':::indsatser', '- a', '', '```', '# x', '```', '', '# B'],
      [':::indsatser', '- a', '', '```', '# x', '```', ':::', '', '# B'],
    ],
    [
      'keeps its indentation',
      ['  :::indsatser', '  - a', '', '# B'],
      ['  :::indsatser', '  - a', '  :::', '', '# B'],
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const text = fixed('directive.unclosed', lines(...before));
      assert.equal(text, danish(lines(...after)));
      assert.ok(!told(text).some((one) => one.startsWith('directive.unclosed')));
    });
  }

  it('closes the last one at the end of a text without a line end', () => {
    assert.equal(fixed('directive.unclosed', ':::indsatser\n- a'), danish(':::indsatser\n- a\n:::'));
  });
});

describe('the fix of too few colons', () => {
  it('lengthens both ends of the outer container, and nothing else', () => {
    const inner = [':::styrker', '- a', ':::', '', ':::udbytte', '- b', ':::'];
    const text = fixed('fence.short', lines(':::fællesskab{type=fagligt}', ...inner, ':::', '', 'efter'));
    assert.equal(text, danish(lines('::::fællesskab{type=fagligt}', ...inner, '::::', '', 'efter')));
    assert.deepEqual(told(text), []);
    assert.deepEqual(analysed(text).workshop.communities, [
      { id: 'professional', strengths: ['a'], gains: ['b'], improvements: [] },
    ]);
  });

  it('mends four communities one by one', () => {
    const one = (type: string) =>
      [`:::fællesskab{type=${type}}`, '', ':::styrker', '- a', ':::', '', ':::', ''] as const;
    let text = danish(lines(...['organisatorisk', 'opgaverettet', 'fagligt', 'kollegialt'].flatMap(one)));
    for (let left = 4; left > 0; left--) {
      const { findings } = analysed(text);
      assert.deepEqual(
        findings.map(({ code }) => code),
        Array.from({ length: left }, () => 'fence.short'),
      );
      text = applyEdits(text, findings[0]!.fixes[0]!.edits);
    }
    assert.deepEqual(told(text), []);
    assert.equal(analysed(text).workshop.communities.length, 4);
  });
});

describe('the fix of what stands outside its container', () => {
  it('moves the end of the community behind it', () => {
    const text = fixed(
      'directive.misplaced',
      lines(
        '::::fællesskab{type=fagligt}',
        ':::styrker',
        '- a',
        ':::',
        '::::',
        '',
        ':::udbytte',
        '- b',
        ':::',
      ),
    );
    assert.equal(
      text,
      danish(
        lines(
          '::::fællesskab{type=fagligt}',
          ':::styrker',
          '- a',
          ':::',
          '',
          ':::udbytte',
          '- b',
          ':::',
          '::::',
        ),
      ),
    );
    assert.deepEqual(told(text), []);
  });

  it('is not offered where something stands between', () => {
    const text = danish(
      lines('::::fællesskab{type=fagligt}', '::::', '', '## Mere', '', ':::udbytte', '- b', ':::'),
    );
    assert.deepEqual(analysed(text).findings[0]!.fixes, []);
  });
});

describe('the fix of a missing key', () => {
  const without = (key: string) => danish('# Noter\n').replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
  const mended = (text: string) =>
    analysed(text).findings.reduce((now, { fixes }) => applyEdits(now, fixes[0]!.edits), text);

  it('writes it at its usual place', () => {
    for (const key of ['title', 'community', 'coreTask', 'date', 'participants', 'minutes'])
      assert.equal(
        mended(without(key)),
        danish('# Noter\n').replace(new RegExp(`^${key}:.*`, 'm'), `${key}: …`),
      );
    assert.equal(mended(without('language')), danish('# Noter\n'));
  });

  it('writes it behind a value of several lines, before a comment and among other keys', () => {
    const text = without('coreTask').replace(
      'community: Team Nord',
      'community: >-\n  Team\n  Nord\n# Mere\nmine: 1',
    );
    assert.match(mended(text), /\n {2}Nord\ncoreTask: …\n# Mere\nmine: 1\ndate/);
  });

  it('writes it behind its colon where that stands', () => {
    for (const end of ['', ' ', '   '])
      assert.match(
        mended(danish('').replace('participants: 9', `participants:${end}`)),
        /^participants: …\s*$/m,
      );
  });

  it('is not offered where the front matter cannot be read', () => {
    const text = without('date').replace('title: De', 'title: De: ');
    const finding = analysed(text).findings.find(({ code }) => code === 'field.missing')!;
    assert.deepEqual(finding.fixes, []);
  });
});

describe('the fix of what is ignored', () => {
  it('takes out classes and ids, and leaves values alone', () => {
    const body = lines(
      '::trin{nr=1 .vigtig}',
      '',
      ':::indsatser',
      '- a :indsats{.x fællesskab=fagligt ansvarlig="leder #2 .stk" #y}',
      ':::',
    );
    assert.deepEqual(told(danish(body)), [
      'directive.ignored ".vigtig"',
      'directive.ignored ".x"',
      'directive.ignored "#y"',
    ]);
    const edits = analysed(danish(body)).findings.flatMap(({ fixes }) => fixes[0]!.edits);
    const mended = applyEdits(danish(body), edits);
    assert.match(mended, /\n::trin\{nr=1\}\n/);
    assert.match(mended, /:indsats\{ ?fællesskab=fagligt ansvarlig="leder #2 \.stk"\}\n/);
    assert.deepEqual(told(mended), []);
  });
});

describe('the fix of steps', () => {
  const step = (heading: string, number: number) =>
    [`## ${heading}`, '', `::trin{nr=${number}}`, ''] as const;
  const numbers = (text: string) => analysed(text).workshop.steps.map(({ number }) => number);

  it('gives a step the number that its heading says', () => {
    const body = lines(...step('Trin 1', 1), ...step('Trin 3', 1), ...step('Trin 4', 4));
    assert.deepEqual(numbers(fixed('step.duplicate', body)), [1, 3, 4]);
    const named = lines(...step('Introduktion', 1), ...step('Indsatser', 1));
    assert.deepEqual(numbers(fixed('step.duplicate', named)), [1, 4]);
  });

  it('gives it the only number that is free where its heading says nothing', () => {
    const body = lines(...step('a', 1), ...step('b', 1), ...step('c', 3));
    assert.deepEqual(numbers(fixed('step.duplicate', body)), [1, 2, 3]);
  });

  it('guesses nothing', () => {
    const body = lines(...step('a', 1), ...step('b', 1), ...step('c', 4));
    assert.deepEqual(analysed(danish(body)).findings[0]!.fixes, []);
    const swapped = lines(...step('Trin 2', 2), ...step('Trin 1', 1));
    assert.deepEqual(analysed(danish(swapped)).findings[0]!.fixes, []);
  });

  it('inserts missing steps before the next one, under a heading of its level', () => {
    let text = danish(
      lines(...step('Trin 1: Introduktion', 1), ...step('Trin 4: Indsatser', 4)),
      'template: balancer\n',
    );
    const { findings } = analysed(text);
    text = applyEdits(
      text,
      findings.flatMap(({ fixes }) => fixes[0]!.edits),
    );
    assert.deepEqual(numbers(text), [1, 2, 3, 4]);
    assert.match(
      text,
      /\n\n## Trin 2: Refleksion\n\n::trin\{nr=2\}\n\n## Trin 3: Fælles drøftelse\n\n::trin/,
    );
    assert.deepEqual(told(text), []);
  });
});

describe('the fix of a rating table', () => {
  it('adds a column at the end of every row', () => {
    const text = fixed(
      'rating.columnMissing',
      lines(
        ':::balance',
        '| Fællesskab | Nu |',
        '| --- | --- |',
        '| Organisatorisk | 3 |',
        '| Opgaverettet | 3 |',
        '| Fagligt | 3 |',
        '| Kollegialt | 3 |',
        ':::',
      ),
    );
    assert.match(
      text,
      /\| Fællesskab \| Nu \| Ønsket \|\n\| --- \| --- \| ------ \|\n\| Organisatorisk \| 3 \| {8}\|/,
    );
    assert.deepEqual(told(text), []);
  });

  it('names the column of the communities', () => {
    const text = fixed(
      'rating.layout',
      lines(':::balance', '|   | Nu | Ønsket |', '| - | - | - |', '| Fagligt | 3 | 3 |', ':::'),
    );
    assert.match(text, /\| Fællesskab\s*\| Nu \| Ønsket \|/);
  });

  it('translates a column', () => {
    const table = lines(
      ':::balance',
      '| Fællesskab | Now | Ønsket |',
      '| - | - | - |',
      '| Fagligt | 3 | 3 |',
      ':::',
    );
    assert.match(fixed('rating.layout', table), /\| Fællesskab \| Nu \| Ønsket \|/);
  });

  it('takes no head of few letters for another', () => {
    const text = danish(
      lines(':::balance', '| Nr | Fællesskab | Ønsket |', '| - | - | - |', '| 1 | Fagligt | 3 |', ':::'),
    );
    const fixes = analysed(text)
      .findings.filter(({ code }) => code === 'rating.columnMissing')
      .flatMap((one) => one.fixes);
    assert.deepEqual(fixes, []);
  });
});

describe('words of the other language', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['::step{nr=1}', '::trin{nr=1}', /»step« er engelsk\. Her hedder det »trin«/],
    ['::trin{number=1}', '::trin{nr=1}', /»number« er engelsk\. Her hedder det »nr«/],
    [
      ':::fællesskab{type=professional}\n:::',
      ':::fællesskab{type=fagligt}\n:::',
      /»professional« er engelsk\. Her hedder det »fagligt«/,
    ],
    [
      ':::indsatser\n- a :indsats{vurdering=not-now}\n:::',
      ':::indsatser\n- a :indsats{vurdering=ikke-nu}\n:::',
      /»not-now« er engelsk/,
    ],
    [
      ':::indsatser\n- a :indsats{vurdering=raise}\n  - b :støtte{art=leadership}\n:::',
      ':::indsatser\n- a :indsats{vurdering=løftes}\n  - b :støtte{art=ledelse}\n:::',
      /er engelsk/,
    ],
    [
      ':::rammer\n- a :ramme{kind=struktur nr=1}\n:::',
      ':::rammer\n- a :ramme{art=struktur nr=1}\n:::',
      /»kind« er engelsk/,
    ],
  ];
  for (const [before, after, message] of cases) {
    it(`are named as such and translated: ${before.split('\n').join(' / ')}`, () => {
      const text = danish(`${before}\n`);
      const { findings } = analysed(text);
      for (const finding of findings) assert.match(finding.message, message);
      const all = findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
      assert.equal(applyEdits(text, all), danish(`${after}\n`));
      assert.deepEqual(told(applyEdits(text, all)), []);
    });
  }

  it('are none of the values that are read', () => {
    const { workshop } = analysed(danish('::::fællesskab{type=professional}\n:::styrker\n- a\n:::\n::::\n'));
    assert.deepEqual(workshop.communities, []);
  });

  it('are told of in an English file too', () => {
    const text = danish('::trin{nr=1}\n').replace('language: da', 'language: en');
    const [finding] = analysed(text).findings;
    assert.equal(finding!.message, '“trin” is Danish. Here it is called “step”.');
  });
});

describe('a date', () => {
  const clear: readonly (readonly [string, 'da' | 'en', string | null])[] = [
    ['15-12-2026', 'da', '2026-12-15'],
    ['15/12 2026', 'da', '2026-12-15'],
    ['15/12-2026', 'da', '2026-12-15'],
    ['5.6.2026', 'da', '2026-06-05'],
    ['den 15. december 2026', 'da', '2026-12-15'],
    ['15. dec. 2026', 'da', '2026-12-15'],
    ['1. maj 2026', 'da', '2026-05-01'],
    ['2026/12/15', 'da', '2026-12-15'],
    ['2026-1-5', 'da', '2026-01-05'],
    ['20261215', 'da', '2026-12-15'],
    ['"15-12-2026"', 'da', '2026-12-15'],
    ['15 December 2026', 'en', '2026-12-15'],
    ['15th of December 2026', 'en', '2026-12-15'],
    ['December 15, 2026', 'en', '2026-12-15'],
    ['12/15/2026', 'en', '2026-12-15'],
    ['15/12/2026', 'en', '2026-12-15'],
    ['6/6/2026', 'en', '2026-06-06'],
    ['5/6/2026', 'en', null],
    ['15. december', 'da', null],
    ['31.11.2026', 'da', null],
    ['15-12-26', 'da', null],
    ['15. brumaire 2026', 'da', null],
    ['202612', 'da', null],
    ['uge 50', 'da', null],
    ['', 'da', null],
  ];
  for (const [words, language, expected] of clear)
    it(`${words || 'nothing'} in ${language} is ${expected ?? 'not clear'}`, () =>
      assert.equal(meantDate(words, language), expected));

  it('is told with the day to write, where that is known or can be guessed', () => {
    const message = (due: string) =>
      analysed(danish(`:::indsatser\n- [ ] Ny bil :indsats{vurdering=løftes frist="${due}"}\n:::`))
        .findings.map((finding) => finding.message)
        .join();
    assert.match(message('3/12-2026'), /Skriv »3\/12-2026« som 2026-12-03\./);
    assert.match(message('3/12'), /»3\/12« er ikke en hel dato\. Skriv 2026-12-03, hvis det er den dag/);
    assert.match(message('efter ferien'), /Skriv år, måned og dag/);
  });
});
