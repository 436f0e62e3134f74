/** What is projected for all to see. */
import assert from 'node:assert/strict';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { analysed, danish, disclosed, lines, readFixture } from './support.js';

describe('what is projected', () => {
  it('has the model, the balance, the steps and the efforts', () => {
    const { pieces, overview, agenda } = presentationOf(disclosed(readFixture('teamNord.md')));
    assert.equal(pieces.length, 4);
    assert.equal(overview.title, 'De rette balancer i Team Nord');
    assert.ok(overview.efforts.length > 0);
    assert.ok(overview.pieces.some(({ now }) => now.ratings.length > 0));
    assert.ok(agenda.length > 0);
  });

  it('has no ratings of few before the group has said that it is fine', () => {
    const few = readFixture('teamNord.md').replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '1 3 5 | 2');
    const piece = (showFew?: boolean) => {
      const { asksToShow, overview } = presentationOf(disclosed(few), showFew);
      const { now, wanted, headline } = overview.pieces[0]!;
      return [asksToShow, now.ratings, now.centres, wanted.ratings, headline];
    };
    assert.deepEqual(piece(), [true, [], [], [], null]);
    assert.deepEqual(piece(true), [false, [1, 3, 5], [3], [2], 'differ']);
    assert.equal(presentationOf(disclosed(readFixture('teamNord.md'))).asksToShow, false);
  });

  it('does not say what is unanswered', () => {
    const { overview } = presentationOf(disclosed(readFixture('teamNord.md')));
    assert.ok(overview.pieces.every(({ unanswered }) => unanswered === null));
  });

  it('has no findings, and leads nowhere into the text', () => {
    const text = `${readFixture('teamNord.md')}\n:::styrkr\n- Noget\n:::\n`;
    const analysis = analysed(text);
    assert.ok(analysis.findings.some(({ severity }) => severity !== 'information'));
    const projected = presentationOf(disclosed(text));
    assert.deepEqual(projected.overview.findings, []);
    assert.doesNotMatch(JSON.stringify(projected), /arget":\d/);
  });

  it('has no imbalance that a group added and that means somebody, wherever their name stands', () => {
    const own = lines(
      '- [x] Vi ses for sjældent',
      `- [x] Vi hører for sent${'\n           om det'.repeat(9)}\n           af Mette Jensen`,
    );
    const text = danish(lines(':::ubalancer', own, '- [x] Der er mobning', ':::'));
    const { imbalances } = presentationOf(disclosed(text)).overview;
    assert.deepEqual(
      imbalances.map((line) => line.text),
      ['Vi ses for sjældent'],
    );
  });

  it('has nothing of what stands in notes for the facilitator', () => {
    const notes = lines(
      ':::::facilitator',
      '::trin{nr=1 titel="Den svære del"}',
      '::::fællesskab{type=fagligt}',
      ':::styrker',
      '- Hemmelig styrke',
      ':::',
      '::::',
      ':::balance',
      '| Fællesskab | Nu | Ønsket |',
      '| --- | --- | --- |',
      '| fagligt | 1 1 1 1 | 5 5 5 5 |',
      ':::',
      ':::indsatser',
      '- [ ] Hemmelig indsats :indsats{vurdering=ja}',
      ':::',
      ':::::',
    );
    const plain = danish(lines(':::indsatser', '- [ ] Sparring hver torsdag', ':::'));
    const projected = presentationOf(disclosed(`${plain}\n${notes}`));
    assert.doesNotMatch(JSON.stringify(projected), /emmelig|svære del/);
    assert.deepEqual(projected, presentationOf(disclosed(plain)));
  });
});
