/** What is for the facilitator alone is in nothing that leaves, whatever happens to the file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { resemblesNotes } from '../../src/disclosure/resemblance.js';
import { damagedFile, secret, secretFiles } from './damagedNotes.js';
import { danish, lines } from './support.js';

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
      { numRuns: Number(process.env['RUNS'] ?? 1500) },
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
  ];
  it('withholds the file', () => {
    for (const head of heads) assert.equal(kindsIn(`${head}\nBo har sagt op\n`)[0], 'notesMeant', head);
  });
  it('does not when its author says at its place that others may read it, and only then', () => {
    const said = (comment: string) => kindsIn(`<!-- samklang: ${comment} -->\n:::note\na\n:::\n`);
    assert.deepEqual(said('ignorer linje notes.meant'), []);
    assert.deepEqual(said('ignore line notes.meant'), []);
    for (const other of ['ignorer linje', 'ignorer fil notes.meant', 'ignorer linje directive.unknown'])
      assert.deepEqual(said(other), ['notesMeant'], other);
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
    ])
      assert.deepEqual(
        kindsIn(`${open}\n`).filter((kind) => kind === 'notesMeant'),
        [],
        open,
      );
  });
});

describe('a line that may begin the facilitator’s notes', () => {
  const yes = [
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
  ];
  const no = [
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
});
