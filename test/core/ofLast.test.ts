import assert from 'node:assert/strict';
import { ofLast } from '../../src/text/ofLast.js';

describe('what is known of the last one', () => {
  it('is found once for the same object in a row, and again behind another', () => {
    const asked: object[] = [];
    const numbered = ofLast((key: object) => asked.push(key));
    const [one, other] = [{}, {}];
    assert.deepEqual([one, one, other, other, one].map(numbered), [1, 1, 2, 2, 3]);
    assert.deepEqual(asked, [one, other, one]);
  });

  it('is looked for again where that failed', () => {
    let count = 0;
    const second = ofLast(() => {
      if (++count === 1) throw new Error('not yet');
      return count;
    });
    const key = {};
    assert.throws(() => second(key));
    assert.equal(second(key), 2);
  });
});
