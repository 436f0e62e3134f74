/** What is for the facilitator alone is in nothing that leaves, whatever happens to the file. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { resemblesNotes } from '../../src/analysis/doubts/resemblance.js';
import { runs } from '../seed.js';
import { damagedFile, secret, secretFiles } from './damagedNotes.js';
import { applyEdits, danish, fixtures, lines, readFixture } from './support.js';

describe('what is disclosed of a file', () => {
  it('is asked of enough', () => assert.ok(secretFiles.length > 12, String(secretFiles.length)));

  it('is all but the notes, where nothing is damaged', () => {
    for (const text of secretFiles) {
      const shown = disclose(text);
      assert.ok(shown && !isWithheld(shown), JSON.stringify(shown));
      assert.ok(!shown.text.includes(secret));
      assert.equal(shown.text.length, text.length);
    }
  });

  it('holds no word of the notes whatever one damage is done to the file', () => {
    fc.assert(
      fc.property(damagedFile(), (text) => {
        const shown = disclose(text);
        if (shown && !isWithheld(shown)) assert.ok(!shown.text.includes(secret), text);
      }),
      { numRuns: runs(500) },
    );
  });

  it('keeps nothing back without a finding that says so while one writes', () => {
    const isTold = (text: string): boolean => {
      const given = disclose(text);
      if (!given || !isWithheld(given)) return true;
      const analysis = analyse(text);
      return !analysis || analysis.findings.some(({ severity }) => severity !== 'information');
    };
    fc.assert(fc.property(damagedFile(), isTold), { numRuns: runs(400) });
    for (const name of readdirSync(`${fixtures}leaks`).filter((name) => name.endsWith('.md'))) {
      assert.ok(isTold(readFixture(`leaks/${name}`)), name);
    }
  });

  it('shows other programs’ diagrams, whose arrows look like the ends of comments', () => {
    for (const open of ['::: mermaid', ':::mermaid']) {
      const given = disclose(danish(`${open}\ngraph TD; A-->B\n:::\n`));
      assert.ok(given && !isWithheld(given), open);
    }
    const given = disclose(danish('Vi sparer --> på tid\n'));
    assert.ok(given && isWithheld(given));
  });

  it('tells one place for a block that lacks a colon: that where the fix of the finding mends it', () => {
    const notes = lines(':::facilitator', '', ':::indsatser', '- [ ] a', ':::', '', '- b', '', ':::', '');
    for (const body of [notes, `${notes}\n${notes}`, `# Referat\n\n${notes}\n## Trin 1\n\nc\n`]) {
      const text = danish(body);
      const given = disclose(text);
      const findings = (analyse(text)?.findings ?? []).filter(({ code }) => code === 'fence.short');
      assert.ok(given && isWithheld(given));
      assert.deepEqual(
        given.doubts.map(({ kind, span }) => [kind, span.start]),
        findings.map(({ span }) => ['short', span.start]),
        body,
      );
      const mended = applyEdits(
        text,
        findings.flatMap(({ fixes }) => fixes[0]!.edits),
      );
      const shown = disclose(mended);
      assert.ok(shown && !isWithheld(shown), mended);
    }
  });

  it('tells one place where the beginning of notes is misspelt, and not their end too', () => {
    for (const begun of [':::facilita', ': : :facilitator', ':::{.facilitator}', ':::facilitator\u00a0']) {
      const text = danish(lines(begun, '- Husk pausen', ':::', '', '- b'));
      const given = disclose(text);
      assert.ok(given && isWithheld(given), begun);
      assert.deepEqual(
        given.doubts.map(({ kind, span }) => [kind, text.slice(span.start, span.end).trim()]),
        [['notes', begun.trim()]],
      );
    }
    // Another end, behind notes that end, is told by itself.
    const text = danish(lines(':::facilita', '- a', ':::', '', ':::styrker', '- b', ':::', '', ':::', ''));
    const given = disclose(text);
    assert.ok(given && isWithheld(given));
    assert.deepEqual(
      given.doubts.map(({ kind }) => kind),
      ['notes', 'stray'],
    );
  });

  it('is most often not nothing: a damage far from the notes withholds no file', () => {
    const text = danish(
      lines('# Referat', '', ':::styrker', '- a', ':::', '', 'Prosa om facilitator: hun samler op.'),
    );
    let withheld = 0;
    for (let at = 0; at < text.length; at++) {
      const shown = disclose(`${text.slice(0, at)}x${text.slice(at)}`);
      if (shown && isWithheld(shown)) withheld++;
    }
    assert.ok(withheld < text.length / 10, `${String(withheld)} of ${String(text.length)}`);
  });
});

describe('a comment', () => {
  const kindsIn = (body: string): readonly string[] => {
    const given = disclose(danish(body));
    return given && isWithheld(given) ? given.doubts.map(({ kind }) => kind) : [];
  };
  it('that lacks its end or its beginning withholds the file', () => {
    assert.deepEqual(kindsIn('a <!-- b\n'), ['comment']);
    for (const damaged of [
      'a <! b -->',
      'a !-- b -->',
      '- b -->',
      '<div>\na -->\n</div>',
      '| a --> |\n| - |',
    ])
      assert.deepEqual(kindsIn(`${damaged}\n`), ['commentEnd'], damaged);
  });
  it('withholds the file where code that lacks its end, or is made by an indent alone, may have swallowed it', () => {
    for (const damaged of [
      '```\na\n\n<!-- b -->',
      '```\na\n```\n\n```\n<!-- b -->\n```\n\n```\nc',
      '    <!-- a -->',
      'a ` <!-- b --> `c` d',
    ])
      assert.deepEqual(kindsIn(`${damaged}\n`), ['code'], damaged);
  });
  it('whose beginning a program or a hand has spoilt withholds the file', () => {
    for (const spoilt of [
      '<!– b –>',
      '<!— b —>',
      '<!- b ->',
      '<! -- b',
      '< !-- b',
      '&lt;!-- b --&gt;',
      '&#60;!-- b',
    ])
      assert.deepEqual(kindsIn(`a ${spoilt} c\n`)[0], 'comment', spoilt);
    for (const sound of ['a < b! c', 'a <!', '<b>!-- c</b>', 'a &lt; b', '`<!– b`', 'Pas på <3!'])
      assert.deepEqual(kindsIn(`${sound}\n`), [], sound);
  });
  it('of another program withholds the file, wherever it stands in what others read', () => {
    for (const meant of [
      '%%b%%',
      '%%\nb\n%%',
      'a %% b',
      '- a {>>b<<}',
      '# a %%b%%',
      '| %%b%% |\n| - |',
      '{==a==}{>>b<<}',
      'a {--b--} c',
      '{/* b */}',
      '{{!-- b --}}',
      '{{! b }}',
      '{# b #}',
      '{% comment %}b{% endcomment %}',
      '{%- comment -%}b{%- endcomment -%}',
      '[//]: # (b)',
      '[//]: # (b',
      '[comment]: <> (b)',
      'a <%# b %>',
      '\\begin{comment}\nb\n\\end{comment}',
      '#+BEGIN_COMMENT\nb\n#+END_COMMENT',
      '% b',
      'a\n% b',
    ])
      assert.deepEqual(kindsIn(`${meant}\n`)[0], 'commentMeant', meant);
    for (const sound of [
      '100 %',
      'a % b',
      '`% b`',
      '\\begin{align}',
      'a #+1',
      '<% b %>',
      '5%%',
      '%%%',
      '`%%b%%`',
      '```\n%% b\n```',
      '\\%%b',
      '{a}>>b',
      '\\{>>b',
      '{{title}}',
      '## a {#b}',
      '\\[//]: b',
      'Note: b',
    ])
      assert.deepEqual(kindsIn(`${sound}\n`), [], sound);
  });
  it('leaves in no other form that a browser takes for one, and not out of the fields at the top', () => {
    const inFields = (fields: string) => disclose(danish('', fields));
    for (const comment of ['<!-- b -->', '<?b ?>', '<!B b>', '<![CDATA[ b ]]>', '<!-->']) {
      const given = disclose(danish(`a ${comment} c\n\n${comment}\n\nd\n`));
      assert.ok(given && !isWithheld(given), comment);
      assert.match(given.text, /a +c\n\n *\n\nd\n$/, comment);
    }
    const fields = inFields('unit: a <!-- hemmeligt --> b\n');
    assert.ok(fields && !isWithheld(fields) && !JSON.stringify(fields.reading.others).includes('hemmeligt'));
    const meant = inFields('unit: a %%b%%\n');
    assert.ok(meant && isWithheld(meant));
    const open = inFields('unit: a <!-- b\n');
    assert.ok(open && isWithheld(open));
  });
  it('is none in code, and an arrow of other signs is none either', () => {
    for (const sound of ['`a --> b`', '```\na --> b\n```', 'a -> b', 'a → b', '<!-- a --> b <!-- c -->'])
      assert.deepEqual(kindsIn(`${sound}\n`), [], sound);
  });
});

describe('a block called by a word for notes', () => {
  const kindsIn = (body: string): readonly string[] => {
    const given = disclose(danish(body));
    return given && isWithheld(given) ? given.doubts.map(({ kind }) => kind) : [];
  };
  const heads = [
    ':::noter',
    '::: notes',
    ':::{.notes}',
    '::::Mødeleder',
    '> :::privat',
    ':::speaker-notes',
    ':::note',
    ':::til-mig-selv',
    ':::n\u043Et\u0435r',
    ':::arbejdsnoter',
    '::: kladde',
    ':::procesleder',
    '<aside class="notes">',
    '<div id="mine-noter" title="a">',
    '<p hidden>',
    '<div style="color: red; display:none">',
    '<span style="visibility : hidden">a</span>',
    '<note>',
    '<template>a</template>',
    'a <noscript>b</noscript>',
    'a <comment>b</comment>',
    'Vi så :note[b] på det',
    '- a :kommentar[b]',
    '## Facilitatorens noter',
    '## Mine noter',
    'My notes\n---',
    '### Kun til mødelederen',
    'Notes for the facilitator\n---',
    'Notat til mig selv: Bo har det svært',
    '**Noter til facilitatoren**',
    '- Note to self: ask him again',
    '> Kun til facilitatoren: sig intet',
    '| Noter til facilitatoren: sig intet | a |\n| - | - |',
    '[^1]: Note til mig selv: sig intet',
    'Det gik godt.\nNote til mig selv: Bo har det svært',
    'Det gik godt. Note til mig selv: Bo har det svært',
    '- Det gik godt (note til mig selv: spørg Bo)',
    '> Det gik godt\n> [kun til facilitatoren]',
    'OBS til mig selv: spørg Bo',
    '--- intern note ---',
    'Intern note: Bo har det svært',
    '## Interne noter',
    'FACILITATORNOTE: spørg Bo',
    '- Ordstyrernoter: spørg Bo',
    '## Mødeledernoter',
    'Private note: ask Bo',
    'Ikke til referat: Bo har det svært',
    '- **Ikke til referatet** – Bo har det svært',
    '- [ ] Tal med Bo (ikke til referat)',
    'Bo har det svært, ikke til referat.',
    'NB! Uden for referat: Bo har det svært',
    'Det her skal ikke med i referatet.',
    '> Må ikke deles: Bo har det svært',
    '| Bo har det svært (fortroligt) | a |\n| - | - |',
    '## Fortroligt',
    'OBS! Fortroligt: Bo har det svært',
    '- Fortroligt – Bo har det svært',
    '**Strengt fortroligt:**',
    '<p>Ikke til <b>referat</b>: Bo har det svært</p>',
    'Det gik godt.\nIkke til\nreferat: Bo',
    'Off the record: Bo',
    '<p>Må ikke <b>deles</b>: Bo har det svært</p>',
    'Ikke til citat: Bo',
    '- Bo (ikke til deling)',
    'Må ikke skrives ned: Bo',
    'Bo. Not for the record.',
    '(not to be minuted) Bo',
    '- Not for sharing: Bo',
    '- Bo (do not share)',
    'This must not go into the minutes.',
    '### Confidential',
  ];
  it('withholds the file', () => {
    for (const head of heads) assert.equal(kindsIn(`${head}\nBo har sagt op\n`)[0], 'notesMeant', head);
  });
  it('can be opened where it stands, by a fix that changes nothing else', () => {
    for (const head of heads) {
      const body = `${head}\nBo har sagt op\n`;
      let text = danish(body);
      // Each is opened for itself.
      for (let count = 0; count < 4; count++) {
        const found = analyse(text)!.findings.find(({ code }) => code === 'notes.meant');
        if (found) text = applyEdits(text, found.fixes.at(-1)!.edits);
      }
      const given = disclose(text);
      assert.ok(given && (!isWithheld(given) || given.doubts[0]!.kind !== 'notesMeant'), text);
      const rest = text.replace(/^[ \t>]*<!-- samklang: ignorer linje notes\.meant -->\n/gm, '');
      assert.equal(rest, danish(body));
    }
  });
  it('is hidden by the other fix, where it is certain where it ends', () => {
    for (const words of [
      'Ikke til referat: Bo',
      'Det gik godt.\nNote til mig selv: Bo',
      '**Intern note**: Bo\nog Bo',
    ]) {
      const text = danish(`A\n\n${words}\n\nB\n`);
      const [found] = analyse(text)!.findings.filter(({ code }) => code === 'notes.meant');
      const given = disclose(applyEdits(text, found!.fixes[0]!.edits));
      assert.ok(given && !isWithheld(given), words);
      assert.doesNotMatch(given.text, /Bo/, words);
      assert.match(given.text, /A\n[^]*\nB\n/, words);
    }
  });
  it('is named without what marks it', () => {
    for (const [words, name] of [
      ['**Facilitators noter:** Bo', 'Facilitators noter'],
      ['_Noter til facilitatoren_', 'Noter til facilitatoren'],
      ['[^1]: **Note til mig selv**: a', 'Note til mig selv'],
      ['Bo er ked af det _(ikke til referat)_', 'ikke til referat'],
    ] as const) {
      const text = danish(`${words}\n`);
      const found = analyse(text)!.findings.filter(({ code }) => code === 'notes.meant');
      assert.deepEqual(
        found.map(({ message }) => /»(.*?)«/.exec(message)?.[1]),
        [name],
      );
    }
  });
  it('does not when its author says at its place that others may read it, and only then', () => {
    const said = (comment: string) => kindsIn(`<!-- samklang: ${comment} -->\n:::note\na\n:::\n`);
    assert.deepEqual(said('ignorer linje notes.meant'), []);
    assert.deepEqual(said('ignore line notes.meant'), []);
    for (const other of ['ignorer linje', 'ignorer fil notes.meant', 'ignorer linje directive.unknown'])
      assert.deepEqual(said(other), ['notesMeant'], other);
  });
  it('is told of each of them, for what opens one opens no other', () => {
    const opened = '<!-- samklang: ignorer linje notes.meant -->';
    for (const second of ['Note til mig selv: spørg Bo', 'Ikke til referat: spørg Bo'])
      assert.deepEqual(kindsIn(`${opened}\nIkke til referat: kaffen\n${second}\n`), ['notesMeant'], second);
  });
  it('are no other blocks, and no prose', () => {
    for (const open of [
      ':::tip',
      ':::details',
      '> [!NOTE]',
      'note: husk',
      ':note',
      '# Noter',
      '- Noter',
      'a :::noter b',
      ':::fodnoter',
      '<a href="noter.md" title="Noter">a</a>',
      '<img alt="hidden notes" src="a.png">',
      '<div style="display: block">',
      'kl. 10:30 [note]',
      ':tip[note]',
      '| For mig selv: mere ro |\n| - |',
      '[^1]: Se vores noter: de ligger i mappen',
      '# Facilitator',
      '# Facilitatorens opgave',
      '# Noter til næste gang',
      '# Til lederen: det, vi beder om',
      '## Til lederen',
      '## Vores koordinator',
      '## Vores noter',
      '## Min dag',
      '## Min leder og mig',
      '- Min kommentar: vi mangler ro',
      'Til lederen: vi vil gerne høre tidligere',
      'Kommentar til lederen: tak',
      'Mig og min leder: vi ser hinanden sjældent',
      'Jeg skriver noter til mig selv: det hjælper',
      '- For mig selv: mere ro',
      'To me: a calm morning',
      ':::facilitator\n## Noter til facilitatoren\nNote til mig selv: husk kaffe\n\nIkke til referat: Bo\n:::',
      'Det, der bliver sagt, må ikke deles.',
      'Det er svært\nkun for mig',
      'Vi taler sammen (min leder og mig)',
      'Vi skriver fodnoter: de hjælper',
      'Intern kommunikation: vi hører det sidst',
      'Det er en intern sag. Kun for mig.',
      '- Skjulte ubalancer: tempo',
      '- Privatliv: vi ringer ikke efter fire',
      'Ledernes noter: de ligger i mappen',
      'Vores forslag kom ikke i referatet sidst.',
      'Tonen var åben, fortrolig og rolig.',
      'Vi kan tale fortroligt med hinanden.',
      '## Fortrolighed',
      '- Del ikke nøgler',
      'Vi taler off the record med ledelsen om løn',
      '<!-- Ikke til referat: Bo -->',
      'Det gik godt <!-- ikke til referat: Bo -->',
      '[a](b "Fortroligt")',
    ])
      assert.deepEqual(
        kindsIn(`${open}\n`).filter((kind) => kind === 'notesMeant'),
        [],
        open,
      );
  });
});

describe('a field at the top that is notes by its name', () => {
  it('leaves in nothing, however it is written, and the fields around it do', () => {
    for (const notes of [
      'noter: hemmeligt',
      '"noter" : "hemmeligt"',
      'noter:\n- hemmeligt\n- hemmeligt',
      'noter: |\n  hemmeligt\n\n  hemmeligt',
      'facilitator: hemmeligt',
      'Facilitatorens noter: hemmeligt',
      'private-notes: [hemmeligt,\n hemmeligt]',
      'process:\n  noter: hemmeligt\n  place: b',
    ]) {
      const given = disclose(danish('a\n', `first: a\n${notes}\nunit: Nord\n`));
      assert.ok(given && !isWithheld(given), notes);
      const { values } = given.reading.others;
      assert.deepEqual([values['first'], values['unit']], ['a', 'Nord'], notes);
      assert.doesNotMatch(JSON.stringify([values, given.text]), /hemmeligt/, notes);
    }
  });
  it('withholds the file where it is written so that its bounds are not certain', () => {
    for (const notes of ['process: {noter: a}', '? noter\n: a']) {
      const given = disclose(danish('a\n', `${notes}\n`));
      assert.ok(given && isWithheld(given) && given.doubts[0]?.kind === 'notesMeant', notes);
    }
  });
});

describe('a line that may begin the facilitator’s notes', () => {
  const yes = [
    '<!-- facilitator -->',
    '<!-- slut facilitator -->',
    '[facilitator]',
    '[/facilitator]',
    '@facilitator',
    '<div facilitator>',
    '<section data-a="b" id="facilitator">',
    '&colon;&colon;&colon;facilitator',
    '...facilitator',
    ';;;facilitator',
    '…facilitator',
    '```facilitator',
    '~~~ facilitator',
    '|||facilitator',
    '@@@fasilitator',
    ...[
      ':::facilitator',
      '::::Facilitator',
      ':::fasilitator',
      ':::facillitator',
      '::: facilitator',
      ':::\u00A0facilitator',
    ],
    ...[
      ':::{.facilitator}',
      '    :::facilitator',
      '> :::facilitator',
      '- :::facilitator',
      '<facilitator>',
      '::facilitator',
    ],
    ...[
      '<div class="facilitator">',
      ':::facili\u00ADtator',
      ':\u200B::facilitator',
      'x:::facilitator',
      ':::ｆacilitator',
      ':::f\u0430\u0441\u0456l\u0456t\u0430t\u043Er',
      ':::FA\u0421\u0406LITATO\u03A1',
    ],
    ...[
      '{facilitator}',
      '!!! facilitator',
      '> [!facilitator]',
      ':::facilitater',
      ':::facilitor',
      ':::fator',
      ':::facili tator',
    ],
    // Behind each sign that opens something in the middle of a line.
    ...[
      'a ::facilitator',
      'a {facilitator}',
      'a </facilitator',
      'a !!! facilitator',
      'a [!facilitator]',
      'a %% facilitator',
      'a class = "facilitator"',
      'a :facilitator[b]',
      'a {b} 2 ::: .facilitator',
    ],
  ];
  const no = [
    '<!-- Facilitator: husk kaffe -->',
    '| facilitator |',
    '<img alt="Facilitator ved tavlen" src="facilitator.png">',
    '(facilitator)',
    'Vi spurgte :facilitator om det',
    '- a : facilitator',
    '**Facilitator**',
    '— Facilitator',
    '--- som facilitator siger',
    '- - Facilitator',
    ...[
      'Facilitator samler op',
      '## Facilitator',
      '- Facilitator: Mette',
      'Rollen: facilitator',
      ':::',
      ':::styrker',
    ],
    ...[
      '::: tip Husk',
      ':::details',
      '::trin{nr=1 minutter=10}',
      '::::fællesskab{type=fagligt}',
      ':::forbedringer',
    ],
    ...[
      '- [ ] x :indsats{fællesskab=fagligt ansvarlig=facilitator}',
      'kl. 10:30',
      'https://facilitator.dk',
      ':tada:',
    ],
    ...[
      ':::frames',
      ':::efforts',
      ':::improvements',
      ':::imbalances',
      ':::note',
      ':::warning',
      ':::info',
      '',
    ],
  ];
  for (const line of yes) it(`is ${JSON.stringify(line)}`, () => assert.ok(resemblesNotes(line)));
  for (const line of no) it(`is not ${JSON.stringify(line)}`, () => assert.ok(!resemblesNotes(line)));

  it('is one also where the eye sees no more than words, and the other way round', () => {
    const pieces = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('facilitator', 'Facilitatør', 'ord') },
      { weight: 1, arbitrary: fc.constant(' ') },
      { weight: 2, arbitrary: fc.constantFrom(...Array.from('1\t>-*+.,;:()\'"»/{<!%=&[|#_~@æå')) },
    );
    const line = fc.array(pieces, { maxLength: 6 }).map((some) => some.join(''));
    fc.assert(
      // Behind a sign that nobody sees every line is looked at with care.
      fc.property(line, (words) => assert.equal(resemblesNotes(words), resemblesNotes(`\u200B${words}`))),
      { numRuns: runs(5000) },
    );
  });
});
