/** What is told when one points at a word of a workshop file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hoverAt } from '../../src/editing/hover.js';
import { communityIds, languages } from '../../src/model/communities.js';
import { directiveIds } from '../../src/model/directives.js';
import { directiveHelp } from '../../src/editing/directiveHelp.js';
import { dialects } from '../../src/model/dialect.js';
import { analyse } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutatedFixture } from './arbitraries.js';
import { analysed, danish, lines, readFixture, wordsAt } from './support.js';

const teamNord = readFixture('teamNord.md');
const english = readFixture('formatExample.en.md');

/** What is told of the first place where `words` stand; `inside` names the part of them that is pointed at. */
function told(
  text: string,
  words: string,
  inside = words,
): { on: string | undefined; markdown: string } | null {
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `"${words}" should stand in the text`);
  const hover = hoverAt(analysed(text), start + words.indexOf(inside) + Math.min(1, inside.length - 1));
  return hover && { on: wordsAt(text, hover.span), markdown: hover.markdown };
}

describe('hoverAt', () => {
  it('never throws, and tells of words that the place is in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...fixtureTexts), mutatedFixture), fc.nat(9999), (text, share) => {
        const analysis = text.length < 10_000 ? analyse(text) : null;
        if (!analysis) return;
        const offset = Math.floor((share / 10_000) * (text.length + 1));
        const hover = hoverAt(analysis, offset);
        if (!hover) return;
        assert.ok(hover.span.start <= offset && offset <= hover.span.end && hover.span.end <= text.length);
        assert.ok(hover.markdown.trim() !== '' && !/undefined|null|NaN/.test(hover.markdown));
      }),
      { numRuns: runs(200) },
    );
  });

  it('explains a directive by its name: what it is for, its attributes and an example', () => {
    const { on, markdown } = told(teamNord, '::trin{nr=2', 'trin')!;
    assert.equal(on, '::trin');
    assert.match(markdown, /^\*\*Trin 2: Refleksion\*\*/);
    assert.match(markdown, /- `minutter`: hvor mange minutter trinnet får/);
    assert.match(markdown, /```text\n::trin\{nr=2 minutter=35\}\n```/);
    assert.match(told(english, ':::efforts', 'efforts')!.markdown, /^All the actions that you propose/);
  });

  for (const language of languages) {
    it(`has an example in ${language} for every directive that is in order in a file`, () => {
      for (const id of directiveIds) {
        const help = directiveHelp(language, id);
        const example = /```text\n([^]*)\n```/.exec(help)![1]!;
        const { directives } = dialects[language];
        const around: Partial<Record<string, string>> = {
          ...{
            imbalance: directives.imbalances,
            trend: directives.trends,
            frame: directives.frames,
            effort: directives.efforts,
          },
          ...{ strengths: 'community', gains: 'community', improvements: 'community' },
        };
        const outer = around[id];
        const head = `${directives.community}{${dialects[language].attributes.type}=${dialects[language].communities.task}}`;
        const body =
          id === 'support'
            ? lines(`:::${directives.efforts}`, '- [ ] X', `  ${example}`, ':::')
            : outer === 'community'
              ? lines(`::::${head}`, example, '::::')
              : outer
                ? lines(`:::${outer}`, example, ':::')
                : example;
        const text = danish(body).replace('language: da', `language: ${language}`);
        const found = analysed(text).findings.filter(({ severity }) => severity === 'error');
        assert.deepEqual(found, [], `${id}: ${body}`);
      }
    });
  }

  it('explains the model behind a value', () => {
    const imbalance = told(teamNord, ':ubalance{nr=9}', '9')!;
    assert.equal(imbalance.on, '9');
    assert.match(imbalance.markdown, /^\*\*Vi har ikke tid til eller/);
    assert.match(imbalance.markdown, /\*\*Hører til:\*\* Fagligt fællesskab/);
    assert.match(imbalance.markdown, /\*\*En vej frem:\*\* Skab et læringsmiljø/);
    assert.match(told(teamNord, 'type=fagligt', 'fagligt')!.markdown, /^\*\*Fagligt fællesskab\*\* · Faget/);
    assert.equal(
      told(teamNord, 'vurdering=løftes', 'løftes')!.markdown,
      'Det skal løftes til andre, der kan beslutte det, for eksempel MED eller ledelsen',
    );
    assert.match(told(teamNord, 'art=struktur', 'struktur')!.markdown, /^\*\*Robuste strukturer\*\*/);
    assert.equal(told(teamNord, 'frist=2026-12-15', '2026')!.markdown, '**15\\. december 2026**');
    assert.match(told(english, 'number=9', '9')!.markdown, /\*\*A way forward:\*\*/);
    const lists = danish(
      lines(
        ':::tendenser',
        '- x :tendens{nr=6}',
        ':::',
        '',
        ':::rammer',
        '- y :ramme{art=ledelse nr=1}',
        ':::',
      ),
    );
    assert.match(told(lists, 'tendens{nr=6}', '6')!.markdown, /^\*\*Tendens 6: Højt arbejdspres\*\*/);
    assert.match(told(lists, 'nr=1}', '1')!.markdown, /^\*\*Ledelsen sætter en klar strategisk retning/);
    assert.match(
      told(lists, ':ramme{', 'ramme')!.markdown,
      /^\*\*Ledelsen sætter en klar[^]*Viser, hvilken af rammerne/,
    );
  });

  it('explains an attribute by its name', () => {
    const { on, markdown } = told(teamNord, 'ansvarlig=teamleder', 'ansvarlig')!;
    assert.equal(on, 'ansvarlig');
    assert.equal(markdown, '`ansvarlig`: den rolle, der sørger for det, aldrig en persons navn');
  });

  it('says where an effort stands, and shows what the user wrote as it is', () => {
    const text = teamNord.replace('ansvarlig=teamleder', 'ansvarlig="leder [x](command:y) <b>"');
    const { markdown } = told(text, ':indsats{fællesskab=fagligt', 'indsats')!;
    assert.match(
      markdown,
      /^\*\*Aftalt\*\* · senest den 15\\\. december 2026 · leder \\\[x\\\]\\\(command\\:y\\\) \\<b\\>\n/,
    );
    const raised = told(teamNord, ':indsats{fællesskab=opgaverettet', 'indsats')!;
    assert.match(raised.markdown, /^\*\*Løftes til andre\*\*\n/);
  });

  it('explains a key of the front matter, and says its value in words', () => {
    assert.deepEqual(told(teamNord, 'coreTask'), {
      on: 'coreTask',
      markdown: '`coreTask`: kerneopgaven, altså den forskel, I skal gøre for andre',
    });
    assert.match(told(teamNord, 'followUp: 2027-02-22', '2027')!.markdown, /\n\n\*\*22\. februar 2027\*\*$/);
    assert.match(told(english, 'template: balancer', 'balancer')!.markdown, /\*\*The right balances\?\*\*/);
    assert.equal(told(danish('', 'noget: 1\n'), 'noget'), null);
  });

  it('sums up the ratings of a cell in words', () => {
    assert.deepEqual(told(teamNord, '3 4 3 5 2 3 1 5 3'), {
      on: '3 4 3 5 2 3 1 5 3',
      markdown: '**Kollegialt fællesskab · Nu**\n\nMidt 3 (1–5), 9 svar. Nogen enighed.',
    });
    assert.match(
      told(english, '4 4 4 5 4')!.markdown,
      /^\*\*Task-oriented community · Wanted\*\*\n\nMedian 4 \(4–5\), 5 ratings\./,
    );
    const empty = danish(
      lines(
        ':::balance',
        '| Fællesskab | Nu | Ønsket |',
        '| --- | --- | --- |',
        '| Fagligt | 3 |   |',
        ':::',
      ),
    );
    assert.match(told(empty, '| 3 |   |', '  |')!.markdown, /· Ønsket\*\*\n\nIkke besvaret\.$/);
    assert.match(told(empty, '3 |   |')!.markdown, /\n\n3\. Ét fælles tal\.$/);
  });

  it('explains the rows and columns of the rating table', () => {
    for (const id of communityIds)
      assert.equal(
        told(teamNord, `| ${dialects.da.rows[id]}`, dialects.da.rows[id])?.on,
        dialects.da.rows[id],
      );
    assert.match(told(teamNord, 'Ønsket')!.markdown, /^Hvor meget energi vil vi gerne/);
  });

  it('has nothing to tell of prose and of what is not ours', () => {
    assert.equal(told(teamNord, 'kl. 10:30'), null);
    assert.equal(told(teamNord, 'Fredagssparringen'), null);
    assert.equal(told(danish(lines(':::boks', 'x', ':::')), 'boks'), null);
  });

  it('finds the same words with the line ends of Windows', () => {
    const windows = teamNord.replaceAll('\n', '\r\n');
    assert.equal(told(windows, '::trin{nr=2', 'trin')!.on, '::trin');
    assert.equal(told(windows, 'coreTask')!.on, 'coreTask');
    assert.equal(told(windows, '3 4 3 5 2 3 1 5 3')!.on, '3 4 3 5 2 3 1 5 3');
  });
});
