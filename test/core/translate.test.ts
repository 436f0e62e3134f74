/** A file's structure in the other language: what is ours is translated, what people wrote is not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { insertions, type InsertionPlace } from '../../src/templates/insertions.js';
import { newWorkshopText, type WorkshopAnswers } from '../../src/templates/newWorkshop.js';
import { blocks, container } from '../../src/templates/sections.js';
import { templates } from '../../src/templates/files/index.js';
import type { ModelNode } from '../../src/editing/modelNode.js';
import { modelTree } from '../../src/editing/modelTree.js';
import {
  misspeltNames,
  translateStructure,
  translationObstacle,
} from '../../src/editing/translateStructure.js';
import { languages, type Language } from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';
import type { Disclosed } from '../../src/disclosure/disclose.js';
import { dialects } from '../../src/model/dialect.js';
import { analyse } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
import {
  fixtureTexts,
  markdownish,
  mutate,
  mutatedFixture,
  mutation,
  strangeWorkshop,
} from './arbitraries.js';
import {
  analysed,
  applyEdits,
  codesOf,
  danish,
  disclosed,
  fixtures,
  lines,
  readFixture,
  root,
} from './support.js';

const other: Readonly<Record<Language, Language>> = { da: 'en', en: 'da' };
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** A file in a language; in the other one when none is named. */
function translated(text: string, to?: Language): string {
  const analysis = analysed(text);
  return applyEdits(text, translateStructure(analysis, to ?? other[analysis.language]));
}

/** The file in English; translated back it has to be what it was. */
function inEnglish(text: string): string {
  const english = translated(text, 'en');
  assert.equal(translated(english, 'da'), text, 'comes back as it was');
  assert.equal(translated(crlf(text), 'en'), crlf(english), 'the same with CRLF');
  return english;
}

/** The body of a small Danish file in English. */
function bodyInEnglish(...parts: readonly string[]): string {
  const english = inEnglish(danish(lines(...parts)));
  return english.slice(english.indexOf('---\n\n') + '---\n\n'.length);
}

const answers: WorkshopAnswers = {
  title: 'De rette balancer i Team Nord',
  community: 'Team Nord: hjemmeplejen',
  coreTask: '',
  forum: 'Personalegruppe',
  date: '2026-11-22',
  participants: 9,
  minutes: 90,
};

const markdownIn = (folder: string): [name: string, text: string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

const wholeFiles = new Map([
  ...markdownIn(fixtures),
  ...markdownIn(`${root}examples/da`),
  ...markdownIn(`${root}examples/en`),
]);

describe('translating a template that is not filled in', () => {
  for (const id of templateIds) {
    it(`${id}: its words are translated, and what is to be filled in stays`, () => {
      for (const language of languages) {
        const text = templates[id](language);
        const there = translated(text);
        const open = (file: string) => file.match(/\{\{\w+\}\}/g);
        assert.deepEqual(open(there), open(text));
        const words = dialects[language].directives;
        for (const name of Object.values(words).filter(
          (name) => !Object.values(dialects[other[language]].directives).includes(name),
        ))
          assert.equal(there.includes(`::${name}{`), false, name);
        assert.equal(translated(there), text);
      }
    });
  }

  it('of one’s own: a head with minutes to be filled in', () => {
    assert.equal(
      bodyInEnglish(
        '::trin{nr=1 minutter={{minutes1}}}',
        '',
        ':::styrker',
        '- {{title}} :indsats{frist={{date}}}',
        ':::',
      ),
      lines(
        '::step{number=1 minutes={{minutes1}}}',
        '',
        ':::strengths',
        '- {{title}} :effort{due={{date}}}',
        ':::',
      ),
    );
  });
});

describe('translating a file made from a template', () => {
  // What the old ratings came to is told in words of the file's language, which are nobody's to translate.
  const earlier = disclosed(readFixture('teamNord.md').replace(/:::balance[\s\S]*?\n:::\n/, ''));
  const made = (id: (typeof templateIds)[number], language: Language, from: readonly Disclosed[]) =>
    newWorkshopText({ id, language, text: templates[id](language) }, answers, from);

  for (const id of templateIds) {
    it(`gives what the other language’s template gives, and back: ${id}`, () => {
      for (const from of [[], [earlier]]) {
        const [da, en] = [made(id, 'da', from), made(id, 'en', from)];
        assert.equal(inEnglish(da), en);
        assert.equal(translated(en), da);
      }
    });
  }
});

describe('translating what was inserted', () => {
  const ofNode = ({ insertText, place = 'top', children }: ModelNode): [string, InsertionPlace][] => [
    ...(insertText === undefined ? [] : [[insertText, place] as [string, InsertionPlace]]),
    ...children.flatMap(ofNode),
  ];
  const bodies = (language: Language): [string, InsertionPlace][] => [
    ...insertions.map(({ body, place }): [string, InsertionPlace] => [body(language), place]),
    ...modelTree(language).flatMap(ofNode),
  ];
  const file = (language: Language, [body, place]: [string, InsertionPlace]) => {
    const { efforts } = dialects[language].directives;
    const whole = place === 'top' ? body : container(efforts, body);
    return `${blocks(`---\nsamklang: 1\nlanguage: ${language}\ntitle: Nord\n---`, whole)}\n`;
  };

  it('gives what is inserted in the other language, and back, for each thing on its own', () => {
    const [da, en] = [bodies('da'), bodies('en')];
    assert.ok(da.length > 150, String(da.length));
    for (const [index, body] of da.entries()) {
      const [danishFile, englishFile] = [file('da', body), file('en', en[index]!)];
      assert.equal(translated(danishFile), englishFile);
      assert.equal(translated(englishFile), danishFile);
    }
  });
});

describe('translating whole files', () => {
  /** All that the group itself has written or decided. */
  const theirs = (workshop: Disclosed['workshop']) => {
    const { steps, imbalances, trends, frames } = workshop;
    return {
      ...workshop,
      language: null,
      steps: steps.map((step) => ({ ...step, title: null })),
      marks: [...imbalances, ...trends, ...frames].map((mark) => ({ ...mark, text: null })),
      ...{ imbalances: null, trends: null, frames: null },
    };
  };

  for (const [name, text] of wholeFiles) {
    it(`there and back changes nothing, and in between nothing of the group’s: ${name}`, () => {
      for (const file of [text, crlf(text)]) {
        const before = analysed(file);
        const after = analysed(translated(file));
        assert.equal(after.language, other[before.language]);
        assert.deepEqual(theirs(after.workshop), theirs(before.workshop));
        assert.deepEqual(
          after.findings.map(({ code, severity }) => [code, severity]),
          before.findings.map(({ code, severity }) => [code, severity]),
        );
        assert.equal(translated(after.text), file);
      }
    });
  }

  it('translates all of the structure', () => {
    const english = inEnglish(readFixture('teamNord.md'));
    assert.equal(
      english.slice(0, english.indexOf('## Step 2')),
      lines(
        ...['---', 'samklang: 1', 'language: en', 'template: balancer'],
        'title: De rette balancer i Team Nord',
        'community: Team Nord, hjemmeplejen',
        'coreTask: At borgerne kan leve trygt og selvstændigt i eget hjem',
        ...['forum: Personalegruppe', 'date: 2026-11-22', 'participants: 9', 'minutes: 90'],
        ...['followUp: 2027-02-22', '---', '', '# De rette balancer i Team Nord', ''],
        ...['## Step 1: Introduction', '', '::step{number=1 minutes=10}', ''],
        ...['Vi mødtes kl. 10:30 i kantinen.', ''],
      ),
    );
    assert.match(
      english,
      /::::community\{type=professional\}\n\n### Professional community\n\n:::strengths\n- Fredagssparringen/,
    );
    assert.match(
      english,
      /\n- \[x\] We do not really know one another; the social glue is missing :imbalance\{number=11\}\n/,
    );
    assert.match(
      english,
      / hver torsdag :effort\{community=professional assessment=yes responsible=teamleder due=2026-12-15\}\n {2}- Vagtplanen rykkes en halv time :support\{kind=structure\}\n/,
    );
    assert.match(
      english,
      /\n\| Community {6}\| Now {15}\| Wanted {12}\|\n\| -{14} \| -{17} \| -{17} \|\n\| Organisational \| 2 1 /,
    );
  });

  // What is no word of the language is left as it is, and may be like nothing in the other one.
  const findingFiles = markdownIn(`${fixtures}findings`).filter(([name, text]) => {
    const analysis = /unknown|nearMiss/.test(name) ? null : analyse(text);
    return analysis && translationObstacle(analysis, other[analysis.language]) === null;
  });

  it('finds the same afterwards as before', () => {
    assert.ok(findingFiles.length > 20, String(findingFiles.length));
    for (const [name, text] of findingFiles) assert.deepEqual(codesOf(translated(text)), codesOf(text), name);
  });
});

describe('translating keywords', () => {
  it('reads words without regard to case, and writes them as the dialect does', () => {
    const text = danish(
      lines(
        ...['::::fællesskab{type=Fagligt}', '', '::::', '', ':::indsatser'],
        '- [ ] Sparring :indsats{fællesskab=" KOLLEGIALT " vurdering=Ja}',
        ...[':::', '', ':::balance', '| fællesskab | NU | Ønsket |', '| --- | --- | --- |'],
        ...['| fagligt | 2 | 3 |', ':::'],
      ),
    );
    const english = translated(text);
    for (const words of ['{type=professional}', '{community=" collegial " assessment=yes}'])
      assert.ok(english.includes(words), words);
    assert.ok(
      english.includes('| Community | Now | Wanted |\n| --- | --- | --- |\n| Professional | 2 | 3 |'),
    );
    assert.ok(translated(english).includes('| Fællesskab | Nu | Ønsket |'));
  });

  it('leaves alone what is a word of the other language already', () => {
    const body = [
      ...['::::fællesskab{type=task}', '', ':::strengths', '- Vi hjælpes ad', ':::', '', '::::', ''],
      ...[':::indsatser', '- [ ] Nye stole :indsats{community=fagligt vurdering=yes}', ':::'],
    ];
    const english = translated(danish(lines(...body)));
    assert.ok(english.includes('::::community{type=task}\n\n:::strengths\n'));
    assert.ok(english.includes(':effort{community=fagligt assessment=yes}'));
  });

  it('translates neither prose that looks like a keyword nor anybody else’s directives', () => {
    const body = [
      ...['Vi mødtes kl. 10:30, se:her og :støtte midt i en sætning.', ''],
      ...[
        ': styrker er et ord som andre.',
        '',
        ':::note{type=fagligt nr=2}',
        'Styrker og udbytte',
        ':::',
        '',
      ],
      ...['```', ':::styrker', '### Fagligt fællesskab', ':::', '```', ''],
      ...['- Et punkt :ubalance', '', '| Fællesskab | Antal |', '| --- | --- |', '| Fagligt | 4 |'],
    ];
    assert.equal(bodyInEnglish(...body), lines(...body));
  });

  it('translates what is broken as far as one can see what was meant', () => {
    assert.equal(
      bodyInEnglish(
        ...['::: styrker', '', '::trin {nr=1 minutter=90}', '', ':::rammer{', ''],
        ...[':::indsatser', '- [ ] Sparring :indsats{fællesskab=fagligt vurdering=ja'],
        '- [ ] Ruter :indsats{fællesskab=opgaverettet} og så lige hurtigt',
        '  - Vagtplanen rykkes :støtte{art="struktur}',
      ),
      lines(
        ...['::: strengths', '', '::step {number=1 minutes=90}', '', ':::frames{', ''],
        ...[':::efforts', '- [ ] Sparring :effort{community=professional assessment=yes'],
        '- [ ] Ruter :effort{community=task} og så lige hurtigt',
        '  - Vagtplanen rykkes :support{kind="structure}',
      ),
    );
  });

  it('translates an item’s directive where it is not read', () => {
    assert.equal(
      bodyInEnglish(
        '- [ ] Fast sparring :indsats{fællesskab=fagligt frist=…}',
        '- Ruter : indsats{vurdering=ja}',
      ),
      lines('- [ ] Fast sparring :effort{community=professional due=…}', '- Ruter : effort{assessment=yes}'),
    );
  });

  it('tells of names that are misspelt, not of those that are right in the other language', () => {
    const text = danish(lines(':::styrke', ':::', '', ':::gains', ':::', '', ':::note', ':::'));
    assert.deepEqual(misspeltNames(analysed(text), 'en'), ['styrke']);
    assert.deepEqual(misspeltNames(analysed(readFixture('teamNord.md')), 'en'), []);
  });
});

describe('translating rating tables', () => {
  const table = (...rows: readonly string[]) => [':::balance', ...rows, ':::'];
  const english = (...rows: readonly string[]) => lines(':::balance', ...rows, ':::');

  it('keeps the columns in line, with the room that they had', () => {
    assert.equal(
      bodyInEnglish(
        ...table('| Fællesskab | Nu  | Ønsket   |', '| ---------- | --- | -------- |'),
        ...['', ...table('| Nu |Fællesskab  |', '|----|:-----------|', '|3   |Fagligt     |')],
      ),
      [
        english('| Community | Now | Wanted   |', '| --------- | --- | -------- |'),
        english('| Now|Community     |', '|----|:-------------|', '|3   |Professional  |'),
      ].join('\n'),
    );
  });

  it('grows and shrinks columns that are set to the right', () => {
    assert.equal(
      bodyInEnglish(
        ...table('| Fællesskab | Nu |    Ønsket |', '| ---------: | -- | --------: |'),
        ...['|    Fagligt | 3  |         4 |', '|    Nattevagt | 3 | |', ''],
        ...table('| Fællesskab |', '| ---------: |', '|    Fagligt |', '|            |'),
      ).split('\n\n')[1],
      english('|    Community |', '| -----------: |', '| Professional |', '|              |').slice(0, -1) +
        '\n',
    );
  });

  it('translates the labels alone where the columns are not in line', () => {
    assert.equal(
      bodyInEnglish(
        ...table('| Fællesskab | Nu | Ønsket |', '|---|---|---|', '| Fagligt | 2 1 3 | |', 'Kollegialt | 4'),
      ),
      english(
        ...['| Community | Now | Wanted |', '|---|---|---|', '| Professional | 2 1 3 | |'],
        'Collegial | 4',
      ),
    );
  });

  it('keeps the labels and heads in line when somebody wrote past the others', () => {
    assert.equal(
      bodyInEnglish(
        ...table('| Fællesskab | Nu  | Ønsket |', '| ---------- | --- | ------ |'),
        ...table(
          '| Fællesskab | Nu  | Ønsket |',
          '| ---------- | --- | ------ |',
          '| Fagligt    | 2 1 3 | 4 4 5 5 |',
        ),
      ).split(':::balance\n')[2],
      lines(
        ...['| Community    | Now | Wanted |', '| ------------ | --- | ------ |'],
        ...['| Professional | 2 1 3 | 4 4 5 5 |', ':::'],
      ),
    );
  });

  it('translates a table in a quotation', () => {
    assert.equal(
      bodyInEnglish('> :::balance', '> | Fællesskab | Nu |', '> | --- | --- |', '> | Fagligt | 2 |', '> :::'),
      lines('> :::balance', '> | Community | Now |', '> | --- | --- |', '> | Professional | 2 |', '> :::'),
    );
  });

  it('leaves the users’ own tables alone', () => {
    const own = [
      '| Fællesskab | Nu  | Ønsket |',
      '| ---------- | --- | ------ |',
      '| Fagligt    | 3   | 4      |',
      '| Nattevagt  | 3   | 4      |',
    ];
    assert.equal(bodyInEnglish(...own), lines(...own));
  });
});

describe('translating texts of ours', () => {
  const question = 'Hvor og hvornår mærker vi, at fællesskabet er særlig stærkt?';
  const inQuestion = 'Where and when do we see this community at its strongest?';

  it('takes them only as they stand in a template: whole, and as what they are there', () => {
    const body = [
      ...['# Robuste strukturer', '', `### ${question} Ja!`, '', `- ${question}`, ''],
      ...['Typiske udfordringer', '', '- Lad først alle tænke, alene eller to og to. Og så i plenum.', ''],
      ...[
        '- [ ] Konkurrence i stedet for samarbejde',
        '  og mere til',
        '',
        '## Trin 2: Refleksion (35 min.)',
      ],
    ];
    assert.equal(bodyInEnglish(...body), lines(...body));
  });

  it('takes a line of ours with the group’s own words right below it', () => {
    assert.equal(
      bodyInEnglish(question, 'Mest om fredagen.', '', '> Vi talte om:', `> ${question}`),
      lines(inQuestion, 'Mest om fredagen.', '', '> Vi talte om:', `> ${inQuestion}`),
    );
  });

  it('takes a heading of any depth but the title’s, and with a line below it', () => {
    assert.equal(
      bodyInEnglish('#### Typiske udfordringer ##', '', 'Robuste strukturer', '---'),
      lines('#### Typical challenges ##', '', 'Robust structures', '---'),
    );
  });

  const ambiguous = '- Lad først alle tænke, alene eller to og to.';
  it('lets the file’s template decide where a text has two counterparts', () => {
    const inFile = (template: string) => inEnglish(danish(`${ambiguous}\n`, `template: ${template}\n`));
    assert.ok(inFile('dialog-task').endsWith('- Give everyone time to think first, alone or in pairs.\n'));
    assert.ok(inFile('balancer').endsWith('- Let everyone think first, alone or in pairs.\n'));
  });

  it('leaves a text that would not come back as it was', () => {
    const file = danish('- Give everyone time to think first, alone or in pairs.\n', 'template: balancer\n');
    const english = file.replace('language: da', 'language: en');
    assert.equal(translated(english), file);
    assert.equal(translated(file), english);
  });
});

describe('translating the front matter', () => {
  const file = (...entries: readonly string[]) => `${lines('---', ...entries, '---', '')}::trin{nr=1}\n`;
  const head = (text: string) => text.split('\n---')[0]!.split('\n').slice(1);

  for (const [before, after] of [
    ['language: "da" # sproget', 'language: "en" # sproget'],
    ["language:   'da'", "language:   'en'"],
    ['language: da   ', 'language: en   '],
  ] as const) {
    it(`changes nothing but the language: ${before}`, () => {
      assert.deepEqual(head(inEnglish(file('samklang: 1', 'title: da', before))), [
        ...['samklang: 1', 'title: da'],
        after,
      ]);
    });
  }

  it('adds the language where it is missing, below the version', () => {
    const text = file('title: Vores balance', 'samklang: 1 # ja', 'minutes: 90');
    const wanted = ['title: Vores balance', 'samklang: 1 # ja', 'language: en', 'minutes: 90'];
    assert.deepEqual(head(translated(text, 'en')), wanted);
    assert.equal(translated(crlf(text), 'en'), crlf(translated(text, 'en')));
    assert.deepEqual(head(translated(file('samklang:', 'language:'), 'en')), ['samklang:', 'language: en']);
    assert.deepEqual(head(translated(file('language: …', 'samklang: 1'), 'en')), [
      ...['language: en', 'samklang: 1'],
    ]);
    assert.equal(translated('---\nsamklang: 1', 'en'), '---\nsamklang: 1\nlanguage: en');
  });

  it('does nothing where the file is in that language, or cannot be read', () => {
    const obstacle = (text: string, to: Language) => {
      const analysis = analysed(text);
      const found = translationObstacle(analysis, to);
      assert.equal(translateStructure(analysis, to).length === 0, found !== null);
      return found;
    };
    assert.equal(obstacle(readFixture('teamNord.md'), 'da'), 'already');
    assert.equal(obstacle(readFixture('teamNord.md'), 'en'), null);
    assert.equal(obstacle(danish(`${'> '.repeat(120)}citat\n`), 'en'), 'excess');
    assert.equal(obstacle(file('samklang: 1', 'language: fr'), 'en'), 'frontMatter');
    // What was meant for the title has become a part of the language, and must not be lost.
    assert.equal(obstacle(file('samklang: 1', 'language: da', '  De rette balancer'), 'en'), 'frontMatter');
    // Below the key only YAML finds it.
    for (const between of ['# Trin', ''])
      assert.equal(obstacle(file('samklang: 1', 'language:', between, ' da'), 'en'), 'frontMatter');
  });
});

describe('translating any file', () => {
  /** Translates, and sees to it that the edits are in order and do what they should. */
  function holds(text: string): void {
    const analysis = analyse(text);
    if (!analysis) return;
    for (const to of languages) {
      const edits = translateStructure(analysis, to);
      let end = 0;
      for (const { span, text: words } of edits) {
        assert.ok(end <= span.start && span.start <= span.end && span.end <= text.length, 'no edits overlap');
        assert.notEqual(text.slice(span.start, span.end), words, 'every edit changes something');
        end = span.end;
      }
      if (translationObstacle(analysis, to)) continue;
      const after = analyse(applyEdits(text, edits));
      assert.equal(after?.language, to);
      assert.deepEqual(translateStructure(after, to), []);
    }
  }

  it('takes any text', () => {
    fc.assert(fc.property(strangeWorkshop, holds), { numRuns: runs(50) });
    fc.assert(
      fc.property(markdownish, (yaml) => holds(`---\nsamklang: 1\n${yaml}`)),
      { numRuns: runs(50) },
    );
    fc.assert(fc.property(mutatedFixture, holds), { numRuns: runs(50) });
  });

  /** Heads that are right or broken in any way, also one in another, in the words of the Danish dialect. */
  const attribute = fc
    .tuple(
      fc.constantFrom(...Object.values(dialects.da.attributes), 'nrnr'),
      fc.constantFrom('=9', '', '="9"', '= 9'),
    )
    .map((parts) => parts.join(''));
  const head = fc
    .tuple(
      fc.constantFrom(':', '::', ':::'),
      fc.constantFrom(...Object.values(dialects.da.directives)),
      fc.array(attribute, { maxLength: 2 }),
      fc.constantFrom('}', '', ' ', ' }'),
    )
    .map(([colons, name, inside, end]) => `${colons}${name}{${inside.join(' ')}${end}`);
  const heads = fc
    .tuple(fc.constantFrom('- [ ] x ', '- x', '', '> '), fc.array(head, { minLength: 1, maxLength: 2 }))
    .map(([before, parts]) => before + parts.join(''));

  it('gives the same file there and back where heads are broken, or stand in one another', () => {
    const body = fc.array(heads, { minLength: 1, maxLength: 3 }).map((parts) => lines(...parts));
    const boxed = body.map((text) => container(dialects.da.directives.imbalances, text));
    fc.assert(
      fc.property(fc.oneof(body, boxed), (text) => {
        const file = danish(text);
        holds(file);
        assert.equal(translated(translated(file)), file);
      }),
      {
        numRuns: runs(200),
        examples: [['::trin{ :ubalance{nr=9}\n'], [':::ubalance{nr=9\n- [ ] x :ubalance{nr=9}\n']],
      },
    );
  });

  const cell = fc.constantFrom('', '3', '4 4', '2 1 3', '…', '2 1 3 2 4 3 2 3 3');
  const ratingRows = fc.shuffledSubarray(['organisational', 'task', 'professional', 'collegial'] as const);

  /** A rating table in a language, in line or not, its columns in any order. */
  const ratings = fc
    .record({
      rows: ratingRows,
      columns: fc.shuffledSubarray(['community', 'now', 'wanted'] as const, { minLength: 1 }),
      cells: fc.array(cell, { minLength: 16, maxLength: 16 }),
      inLine: fc.boolean(),
      tight: fc.boolean(),
      colons: fc.constantFrom(['', ''], [':', ''], ['', ':'], [':', ':']),
      spare: fc.nat(3),
    })
    .map(({ rows, columns, cells, inLine, tight, colons, spare }) => (language: Language): string => {
      const words = [
        columns.map((column) => dialects[language].columns[column]),
        ...rows.map((row, at) =>
          columns.map((column, index) =>
            column === 'community' ? dialects[language].rows[row] : cells[at * 3 + index]!,
          ),
        ),
      ];
      const space = tight ? '' : ' ';
      const width = (index: number) => spare + Math.max(3, ...words.map((row) => row[index]!.length));
      const [left, right] = colons as [string, string];
      const fill = (text: string, index: number) =>
        !inLine ? text : right && !left ? text.padStart(width(index)) : text.padEnd(width(index));
      const line = (row: readonly string[]) => `|${row.map((text) => space + text + space).join('|')}|`;
      const rule = columns.map(
        (_, index) => left + '-'.repeat(inLine ? width(index) - left.length - right.length : 3) + right,
      );
      const [head, ...rest] = words.map((row) => line(row.map(fill)));
      return container(dialects[language].directives.balance, [head, line(rule), ...rest].join('\n'));
    });

  const notes = fc
    .constantFrom(
      'Vi griner sammen, også på de lange vagter',
      '- Der er altid kage om fredagen\n  - og te',
      '> Kl. 10:30, se:her',
      '### Det, vi selv kaldte det',
      ':::tip\nhusk det her\n:::',
      '| A | B |\n| - | - |\n| Nu | 3 |',
      '1. Printeren\n2. Kaffen',
    )
    .map((text) => () => text);
  const inserted = fc
    .constantFrom(...insertions.filter(({ place }) => place === 'top'))
    .map(({ body }) => body);
  const opened = fc
    .constantFrom(...templateIds)
    .map(
      (id) => (language: Language) =>
        newWorkshopText({ id, language, text: templates[id](language) }, answers),
    );

  /** A file as somebody could have made it, its keywords spelt as in the dialect. */
  const canonical = fc
    .tuple(
      fc.constantFrom(...languages),
      opened,
      fc.array(fc.oneof(ratings, notes, inserted), { maxLength: 6 }),
    )
    .map(([language, first, parts]) => blocks(first(language), ...parts.map((part) => part(language))));

  it('gives the same file there and back', () => {
    fc.assert(
      fc.property(canonical, fc.boolean(), (text, isWindows) => {
        const file = isWindows ? crlf(text) : text;
        const there = translated(file);
        assert.equal(translated(there), file);
        const { workshop, findings } = analysed(file);
        const { workshop: after, findings: foundAfter } = analysed(there);
        assert.deepEqual(after.ratings, workshop.ratings);
        assert.deepEqual(
          foundAfter.map(({ code }) => code),
          findings.map(({ code }) => code),
        );
      }),
      { numRuns: runs(40) },
    );
  });

  it('gives the same file there and back after some hands were at it', () => {
    // Nothing in these is a word of the other language.
    const start = fixtureTexts.filter(
      (text) =>
        analyse(text)?.reading.draft.language === 'da' && !/expect: \S*(?:unknown|nearMiss)/.test(text),
    );
    assert.ok(start.length > 15, String(start.length));
    fc.assert(
      fc.property(fc.constantFrom(...start), fc.array(mutation, { maxLength: 4 }), (text, mutations) => {
        const file = mutations.reduce(mutate, text);
        if (analyse(file)?.reading.draft.language === 'da') assert.equal(translated(translated(file)), file);
      }),
      { numRuns: runs(80) },
    );
  });
});
