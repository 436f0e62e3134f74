/** Finding one's way in a file: outline, folding, selecting, going to and fro, small print, renaming, the place. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldsOf } from '../../src/editing/navigate/folds.js';
import { lensesOf } from '../../src/editing/navigate/lenses.js';
import { outlineOf, type OutlineItem } from '../../src/editing/navigate/outline.js';
import { placeAt } from '../../src/editing/navigate/place.js';
import { definitionsAt, linksOf, relatedAt } from '../../src/editing/navigate/related.js';
import { renameRow, rowLabelAt } from '../../src/editing/navigate/renameRow.js';
import { selectionsAt } from '../../src/editing/navigate/selection.js';
import { analyse } from '../../src/analysis/analyse.js';
import type { Span } from '../../src/text/span.js';
import { runs } from '../seed.js';
import { mutatedFixture } from './arbitraries.js';
import { analysed, applyEdits, readFixture, told, wordsAt } from './support.js';

const text = readFixture('teamNord.md');
const analysis = analysed(text);
const english = analysed(readFixture('formatExample.en.md'));
const at = (words: string) => text.indexOf(words);
const words = (spans: readonly Span[]) => spans.map((span) => wordsAt(text, span)!.split('\n')[0]);

/** The outline as indented lines. */
function lines(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail && ` (${detail})`}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('the outline', () => {
  it('shows steps, communities, ratings, imbalances and efforts within each other', () => {
    const shown = lines(outlineOf(analysis));
    assert.deepEqual(shown.slice(0, 6), [
      'Trin 1: Introduktion (10 min.)',
      'Trin 2: Refleksion (35 min.)',
      '  Organisatorisk fællesskab (3)',
      '    Styrker (1)',
      '    Forbedringer (2)',
      '  Opgaverettet fællesskab (3)',
    ]);
    const balance = shown.indexOf('  Balance');
    assert.deepEqual(shown.slice(balance - 1, balance + 5), [
      'Trin 3: Fælles drøftelse (25 min.)',
      '  Balance',
      '    Organisatorisk (2 → 3)',
      '    Opgaverettet (5 → 4)',
      '    Fagligt (3 → 4)',
      '    Kollegialt (3 → 3)',
    ]);
    assert.ok(shown.some((line) => line.startsWith('    Nye uniformer (')));
    assert.ok(
      shown.includes(
        '    Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden (9)',
      ),
    );
    assert.ok(!shown.some((line) => line.includes('Vi mangler mulighed')), 'only what is ticked');
  });

  it('speaks the language of the file', () => {
    assert.ok(lines(outlineOf(english)).some((line) => line.includes('Professional')));
    assert.ok(!lines(outlineOf(english)).some((line) => /fællesskab|Styrker/.test(line)));
  });
});

describe('folding', () => {
  it('takes the front matter, steps, containers and the table', () => {
    const firsts = words(foldsOf(analysis));
    for (const first of ['---', '## Trin 2: Refleksion', '::::fællesskab{type=fagligt}', ':::indsatser'])
      assert.ok(firsts.includes(first), first);
    assert.ok(firsts.some((first) => first?.startsWith('| Fællesskab')));
  });
});

describe('expanding a selection', () => {
  it('goes from the word to the item, its block, the containers, the step and the file', () => {
    const chain = selectionsAt(analysis, at('travlt') + 2).map((span) => wordsAt(text, span)!);
    assert.equal(chain[0], 'travlt');
    const steps = [
      'Vi udskyder de svære samtaler, når der er travlt',
      '- Vi udskyder de svære samtaler, når der er travlt',
      /^:::forbedringer/,
      /^::::fællesskab\{type=fagligt\}/,
      /^## Trin 2/,
      /^---/,
    ];
    let from = 0;
    for (const step of steps) {
      const found = chain.findIndex(
        (one, index) => index >= from && (typeof step === 'string' ? one === step : step.test(one)),
      );
      assert.ok(found >= from, String(step));
      from = found;
    }
  });
});

describe('going to', () => {
  it('leads from an effort, a rating and an imbalance to the notes, and from the notes to the ratings', () => {
    const section = ['::::fællesskab{type=fagligt}'];
    assert.deepEqual(words(definitionsAt(analysis, at('Fast halv time') + 3)), section);
    assert.deepEqual(words(definitionsAt(analysis, at('| Fagligt') + 3)), section);
    assert.deepEqual(words(definitionsAt(analysis, at('nr=9') + 3)), section);
    assert.deepEqual(words(definitionsAt(analysis, at('type=fagligt') + 6)), ['Fagligt']);
    assert.deepEqual(words(definitionsAt(analysis, at('### Fagligt') + 6)), ['Fagligt']);
    assert.deepEqual(definitionsAt(analysis, at('kl. 10:30')), []);
  });

  it('finds all that is about the same community', () => {
    assert.deepEqual(words(relatedAt(analysis, at('type=fagligt'))), [
      '::::fællesskab{type=fagligt}',
      'Fagligt',
      'Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden',
      'Fast halv time til faglig sparring hver torsdag',
    ]);
    assert.deepEqual(relatedAt(analysis, at('Nye uniformer')), []);
  });

  it('has links on the communities of efforts and the numbers of imbalances', () => {
    assert.deepEqual(
      linksOf(analysis).map(({ span, title, target }) => [
        wordsAt(text, span),
        title,
        text.slice(target).split('\n')[0],
      ])[2],
      ['11', 'Gå til noterne: Kollegialt fællesskab', '::::fællesskab{type=kollegialt}'],
    );
    assert.equal(linksOf(analysis).length, 6);
  });
});

describe('the small print', () => {
  it('tells how far steps and communities are', () => {
    const titles = lensesOf(analysis).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 3), [
      '35 min. · 4 af 4 fællesskaber har noter',
      '25 min. · 4 af 4 fællesskaber er vurderet',
      '20 min. · 4 forslag, 2 valgt',
    ]);
    assert.ok(titles.includes('Skru op: 3 → 4'));
    assert.ok(titles.includes('Bevar: 3 → 3'));
    assert.ok(!titles.includes('indsæt spørgsmål'), 'where there are notes');
    assert.equal(titles.filter((title) => title === '1 indsats').length, 3);
  });

  it('says nothing where there is nothing to tell', () => {
    assert.deepEqual(
      lensesOf(analysed('---\nsamklang: 1\nlanguage: da\n---\n\n## Trin 1\n\n::trin{nr=1}\n')),
      [],
    );
  });
});

describe('what is put off', () => {
  it('is not counted among the efforts, and an empty section offers its questions', () => {
    const own = analysed(
      '---\nsamklang: 1\nlanguage: da\n---\n\n:::fællesskab{type=fagligt}\n:::\n\n:::indsatser\n- [ ] Stole :indsats{fællesskab=fagligt vurdering=ikke-nu}\n:::\n',
    );
    assert.deepEqual(
      lensesOf(own).map(({ title }) => title),
      ['indsæt spørgsmål'],
    );
  });
});

describe('a section of one’s own', () => {
  it('is no part of the step above it', () => {
    const own = `${text}\n## Bilag\n\nMere.\n`;
    assert.equal(placeAt(analysed(own), own.indexOf('Mere.')).short, 'Workshop');
  });
});

describe('renaming a row', () => {
  const rename = (source: string, label: string, name: string) => {
    const own = analysed(source);
    const span = rowLabelAt(own, source.indexOf(label) + 1);
    assert.ok(span, label);
    const answer = renameRow(own, span, name);
    return 'edit' in answer ? applyEdits(source, [answer.edit]) : answer.refused;
  };

  it('writes one of the four names as the file’s language has it, and keeps the table in line', () => {
    const misspelt = text.replace('| Fagligt        |', '| Faaglig        |');
    assert.equal(rename(misspelt, 'Faaglig', 'fagligt'), text);
    assert.deepEqual(told(rename(misspelt, 'Faaglig', 'FAGLIGT')), told(text));
  });

  it('takes no other name, and no name that another row has', () => {
    assert.match(
      rename(text, 'Fagligt  ', 'Professional'),
      /Organisatorisk, Opgaverettet, Fagligt eller Kollegialt/,
    );
    assert.match(rename(text, 'Fagligt  ', 'kollegialt'), /allerede/);
    assert.equal(rename(text, 'Fagligt  ', 'Fagligt'), text);
  });

  it('is offered in the first column alone', () => {
    assert.equal(rowLabelAt(analysis, at('2 3 3 2 4')), null);
    assert.equal(rowLabelAt(analysis, at('Nye uniformer')), null);
  });
});

describe('the place', () => {
  it('is the step, its minutes, and what there is to look at', () => {
    assert.equal(placeAt(analysis, at('kl. 10:30')).short, 'Trin 1 · 10 min.');
    assert.equal(placeAt(analysis, 0).short, 'Workshop');
    const broken = text.replace(':::styrker', ':::styrkr');
    assert.match(
      placeAt(analysed(broken), broken.length - 2).short,
      /^Trin 4 · 20 min\. · \d+ ting at se på$/,
    );
    assert.deepEqual(placeAt(analysis, at('kl. 10:30')).long.slice(0, 2), [
      'Trin 1: Introduktion',
      'Trinnene varer 90 af 90 minutter',
    ]);
  });
});

describe('any file', () => {
  it('has places within the text, children within their parents, and selections within each other', () => {
    const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
    const check = (item: OutlineItem, outer: Span): void => {
      assert.ok(within(item.span, outer) && within(item.head, item.span), item.name);
      assert.ok(item.name.trim() !== '' && item.head.start <= item.head.end);
      for (const child of item.children) check(child, item.span);
    };
    fc.assert(
      fc.property(mutatedFixture, fc.nat(), (source, somewhere) => {
        const own = analyse(source);
        if (!own) return;
        const all = { start: 0, end: source.length };
        const offset = somewhere % (source.length + 1);
        for (const item of outlineOf(own)) check(item, all);
        for (const span of [...foldsOf(own), ...definitionsAt(own, offset), ...relatedAt(own, offset)])
          assert.ok(within(span, all));
        for (const { target } of linksOf(own)) assert.ok(target <= source.length);
        for (const { span } of lensesOf(own)) assert.ok(within(span, all));
        const chain = selectionsAt(own, offset);
        for (const [index, span] of chain.entries()) {
          assert.ok(span.start <= offset && offset <= span.end);
          assert.ok(within(span, chain[index + 1] ?? all));
        }
        assert.ok(placeAt(own, offset).short);
      }),
      { numRuns: runs(300) },
    );
  });
});
