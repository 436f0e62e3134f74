/** What is read from list items: prose is never mistaken for structure. */
import assert from 'node:assert/strict';
import { analysed, danish, lines, told, wordsAt } from './support.js';

const efforts = (...items: readonly string[]): string => danish(lines(':::indsatser', ...items, ':::'));

/** Prose with colons; all of it is the item's text. */
const prose: readonly string[] = [
  'Vi mødes kl. 10:30',
  'kl. 8:00',
  'Balancen er 3:1',
  'se:her',
  'note:vigtigt',
  'Til medarbejder:innen',
  'Se https://a.dk:8080',
  'Se https://a.dk:8080/x{y}',
  'Godt arbejde :smile:',
  'Godt arbejde :+1: :tada:',
  ':smile: først',
  'a :b c',
  'a :b',
  'Det hedder :indsats på dansk',
  'Det hedder :støtte og så videre',
  'Skriv : og så {a=b}',
  'C:\\mappe\\fil',
  'en `:kode{x=1}` i midten',
  '**fed** og *kursiv* og [henvisning](https://a.dk:1)',
];

/** What is found, but for what an agreed effort still lacks: that has a test of its own. */
function toldOfItem(text: string): string[] {
  return told(text).filter((one) => !one.startsWith('effort.incomplete'));
}

describe('list items', () => {
  for (const words of prose) {
    it(`are text: ${words}`, () => {
      const text = efforts(`- [ ] ${words}`);
      const { workshop, reading } = analysed(text);
      assert.deepEqual(workshop.efforts, [{ text: words, done: false, supports: [] }]);
      assert.deepEqual(
        reading.directives.map(({ name }) => name),
        ['indsatser'],
      );
      assert.deepEqual(told(text), []);
    });
    it(`are text before a directive: ${words}`, () => {
      const text = efforts(`- [ ] ${words} :indsats{vurdering=ja}`);
      const { workshop, spans } = analysed(text);
      assert.deepEqual(workshop.efforts, [{ text: words, done: false, assessment: 'yes', supports: [] }]);
      assert.equal(wordsAt(text, spans.get('/efforts/0/text')), words);
      assert.deepEqual(toldOfItem(text), []);
    });
  }

  /** Items, what is read of them, and what is found. */
  const items: readonly (readonly [string, string, object, readonly string[]])[] = [
    ['a directive without attributes', '- a :indsats', { text: 'a' }, []],
    ['a directive without words', '- :indsats{vurdering=ja}', {}, []],
    ['a tick', '- [x] a :indsats{vurdering=ja}', { text: 'a', done: true, assessment: 'yes' }, []],
    ['a big tick', '- [X] a', { text: 'a', done: true }, []],
    ['no box', '- a', { text: 'a' }, []],
    ['a box that is none', '- [y] a', { text: '[y] a' }, []],
    ['a number', '7. a :indsats{vurdering=ja}', { text: 'a', assessment: 'yes' }, []],
    [
      'two directives',
      '- a :indsats{vurdering=ja} :indsats{vurdering=løftes}',
      { text: 'a :indsats{vurdering=ja}', assessment: 'raise' },
      ['directive.malformed ":indsats{vurdering=ja}"'],
    ],
    ['words behind', '- a :indsats{vurdering=ja} b', { text: 'a', assessment: 'yes' }, ['item.behind "b"']],
    ['no end', '- a :indsats{vurdering=ja', { text: 'a' }, ['directive.malformed ":indsats{vurdering=ja"']],
    ['a blank before somebody else’s brace', '- a :note {x=1}', { text: 'a :note {x=1}' }, []],
    [
      'a blank before the brace',
      '- a :indsats {vurdering=ja}',
      { text: 'a' },
      ['directive.malformed ":indsats {vurdering=ja}"'],
    ],
    [
      'quotation marks',
      '- a :indsats{ansvarlig="leder i Nord"}',
      { text: 'a', responsible: 'leder i Nord' },
      [],
    ],
    ['single ones', "- a :indsats{ansvarlig='leder i Nord'}", { text: 'a', responsible: 'leder i Nord' }, []],
    ['blanks around the sign', '- a :indsats{vurdering = ja}', { text: 'a', assessment: 'yes' }, []],
    [
      'words in another case',
      '- a :indsats{vurdering=JA fællesskab=Fagligt}',
      { text: 'a', assessment: 'yes', community: 'professional' },
      [],
    ],
    ['a second line', '- a\n  b :indsats{vurdering=ja}', { text: 'a b', assessment: 'yes' }, []],
    [
      'a directive on a line of its own',
      '- a\n  :indsats{vurdering=ja}',
      { text: 'a', assessment: 'yes' },
      [],
    ],
    [
      'attributes over lines',
      '- a :indsats{vurdering=ja\n  fællesskab=fagligt}',
      { text: 'a', assessment: 'yes', community: 'professional' },
      [],
    ],
    [
      'a second paragraph',
      '- a :indsats{vurdering=ja}\n\n  Mere om det.',
      { text: 'a', assessment: 'yes' },
      [],
    ],
    ['another language’s word', '- a :effort{assessment=yes}', { text: 'a' }, ['directive.unknown "effort"']],
    ['somebody else’s directive', '- a :citation{side=3}', { text: 'a' }, []],
    [
      'a class and an id',
      '- a :indsats{.vigtig #en vurdering=ja}',
      { text: 'a', assessment: 'yes' },
      ['directive.ignored ".vigtig"', 'directive.ignored "#en"'],
    ],
    [
      'no blank before it',
      '- a:indsats{vurdering=ja}',
      { text: 'a:indsats{vurdering=ja}' },
      ['directive.nearMiss ":indsats{vurdering=ja}"'],
    ],
    [
      'two colons',
      '- a ::indsats{vurdering=ja}',
      { text: 'a ::indsats{vurdering=ja}' },
      ['directive.nearMiss "::indsats{vurdering=ja}"'],
    ],
  ];
  for (const [name, item, effort, findings] of items) {
    it(`are read: ${name}`, () => {
      const text = efforts(item);
      const expected = Object.keys(effort).length > 0 ? [{ done: false, supports: [], ...effort }] : [];
      assert.deepEqual(analysed(text).workshop.efforts, expected);
      assert.deepEqual(toldOfItem(text), findings);
    });
  }

  it('that are blanks are no entries', () => {
    const text = efforts('- [ ] …', '- ...', '- … :indsats{vurdering=…}', '-', '- [ ]', '- a');
    assert.deepEqual(
      analysed(text).workshop.efforts.map(({ text: words }) => words),
      ['a'],
    );
    assert.deepEqual(told(text), ['blank.unfilled "…"', 'blank.unfilled "..."', 'blank.unfilled "…"']);
  });

  it('hold their supports', () => {
    const text = efforts(
      '- Sparring :indsats{fællesskab=fagligt}',
      '  - Vagtplanen rykkes :støtte{art=struktur}',
      '  - Bare en bemærkning kl. 9:00',
      '  - Lederen er med :støtte{art=ledelse}',
    );
    assert.deepEqual(analysed(text).workshop.efforts[0]?.supports, [
      { text: 'Vagtplanen rykkes', kind: 'structure' },
      { text: 'Lederen er med', kind: 'leadership' },
    ]);
    assert.deepEqual(told(text), []);
  });

  it('are points under their community, also in several lists', () => {
    const text = danish(
      lines(
        '::::fællesskab{type=fagligt}',
        ':::styrker',
        'Hvornår?',
        '',
        '- a kl. 10:30',
        '',
        'Og ellers?',
        '',
        '* b',
        '- …',
        ':::',
        '::::',
      ),
    );
    assert.deepEqual(analysed(text).workshop.communities, [
      { id: 'professional', strengths: ['a kl. 10:30', 'b'], gains: [], improvements: [] },
    ]);
  });

  it('of a checklist count only with their directive', () => {
    const text = danish(
      lines(':::ubalancer', '- [x] a :ubalance{nr=9}', '- [x] b', '- [ ] c :ubalance{nr=4}', ':::'),
    );
    assert.deepEqual(analysed(text).workshop.imbalances, [
      { present: true, text: 'a', number: 9 },
      { present: false, text: 'c', number: 4 },
    ]);
  });
});
