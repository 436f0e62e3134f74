/** What the schema refuses goes, what is left moves up, and the places go with it. */
import assert from 'node:assert/strict';
import { analysed, danish, lines, wordsAt } from './support.js';

function wordsOf(text: string): {
  workshop: ReturnType<typeof analysed>['workshop'];
  at: (pointer: string) => string | undefined;
} {
  const { workshop, spans } = analysed(text);
  return { workshop, at: (pointer) => wordsAt(text, spans.get(pointer)) };
}

describe('prune', () => {
  it('moves up what follows an entry that goes', () => {
    const { workshop, at } = wordsOf(
      danish(
        lines(
          ...[
            ':::ubalancer',
            '- [x] a :ubalance{nr=13}',
            '- [x] b :ubalance{nr=4}',
            '- [ ] c :ubalance',
            '- [ ] d :ubalance{nr=9}',
            ':::',
          ],
        ),
      ),
    );
    assert.deepEqual(
      workshop.imbalances.map(({ number, text }) => [number, text]),
      [
        [4, 'b'],
        [9, 'd'],
      ],
    );
    assert.deepEqual(
      ['/imbalances/0/text', '/imbalances/1/text', '/imbalances/1/number', '/imbalances/2/text'].map(at),
      ['b', 'd', '9', undefined],
    );
  });

  it('moves up ratings within a cell', () => {
    const { workshop, at } = wordsOf(
      danish(
        lines(
          ':::balance',
          '| Fællesskab | Nu |',
          '| - | - |',
          '| Forkert | 1 |',
          '| Fagligt | 2 7 x 4 |',
          ':::',
        ),
      ),
    );
    assert.deepEqual(workshop.ratings, [{ community: 'professional', now: [2, 4], wanted: [] }]);
    assert.deepEqual(
      ['/ratings/0/community', '/ratings/0/now/0', '/ratings/0/now/1', '/ratings/0/now/2'].map(at),
      ['Fagligt', '2', '4', undefined],
    );
  });

  it('keeps the rest of an entry that can do without the value', () => {
    const { workshop, at } = wordsOf(
      danish(
        lines(
          '::trin{nr=1 minutter=mange}',
          ':::indsatser',
          '- a :indsats{fællesskab=x vurdering=ja frist=snart ansvarlig=leder}',
          '  - b :støtte{art=x}',
          '  - c :støtte{art=ledelse}',
          ':::',
        ),
      ),
    );
    assert.deepEqual(workshop.steps, [{ number: 1 }]);
    assert.deepEqual(workshop.efforts, [
      {
        text: 'a',
        done: false,
        supports: [{ text: 'c', kind: 'leadership' }],
        assessment: 'yes',
        responsible: 'leder',
      },
    ]);
    assert.deepEqual(
      ['/efforts/0/supports/0/text', '/efforts/0/supports/1', '/efforts/0/due', '/efforts/0/assessment'].map(
        at,
      ),
      ['c', undefined, undefined, 'ja'],
    );
  });

  it('keeps a community’s points only with the community', () => {
    const { workshop, at } = wordsOf(
      danish(
        lines(
          ...['::::fællesskab{type=x}', ':::styrker', '- a', ':::', '::::', ''],
          ...['::::fællesskab{type=fagligt}', ':::styrker', '- b', ':::', '::::'],
        ),
      ),
    );
    assert.deepEqual(workshop.communities, [
      { id: 'professional', strengths: ['b'], gains: [], improvements: [] },
    ]);
    assert.deepEqual(['/communities/0/strengths/0', '/communities/0/id', '/communities/1'].map(at), [
      'b',
      'fagligt',
      undefined,
    ]);
  });

  it('drops what is wrong at the top, and nothing else', () => {
    const { workshop, at } = wordsOf(
      '---\nsamklang: 2\nlanguage: sv\ntitle: ""\nminutes: 0\nparticipants: 9\ndate: 2026-13-01\n---\n',
    );
    const { version, title, minutes, date, participants, language } = workshop;
    assert.deepEqual(
      { version, title, minutes, date, participants, language },
      {
        version: undefined,
        title: undefined,
        minutes: undefined,
        date: undefined,
        participants: 9,
        language: 'da',
      },
    );
    assert.deepEqual(['/version', '/language', '/participants', ''].map(at), [
      undefined,
      undefined,
      '9',
      '---',
    ]);
  });
});
