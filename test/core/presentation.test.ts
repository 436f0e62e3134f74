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

  it('has no findings, and leads nowhere into the text', () => {
    const text = `${readFixture('teamNord.md')}\n:::styrkr\n- Noget\n:::\n`;
    const analysis = analysed(text);
    assert.ok(analysis.findings.some(({ severity }) => severity !== 'information'));
    const projected = presentationOf(disclosed(text));
    assert.deepEqual(projected.overview.findings, []);
    assert.doesNotMatch(JSON.stringify(projected), /arget":\d/);
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
