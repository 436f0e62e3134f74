import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quietMarks } from '../../src/editing/quietMarks.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { overlap } from '../../src/text/span.js';
import { runs } from '../seed.js';
import { strangeWorkshop } from './arbitraries.js';
import { inTime, readFixture } from './support.js';

describe('what stands back in the text', () => {
  it('is the lines of colons, leaves and marks, and no word of anybody', () => {
    const text = readFixture('teamNord.md');
    const marks = quietMarks(readSyntax(text), { start: 0, end: text.length });
    const quiet = marks.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(quiet.slice(0, 7), [
      '::trin{nr=1 minutter=10}',
      '::trin{nr=2 minutter=35}',
      '::::fællesskab{type=organisatorisk}',
      ':::styrker',
      ':::',
      ':::forbedringer',
      ':::',
    ]);
    assert.ok(quiet.includes(':støtte{art=struktur}'));
    const loud = marks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    assert.doesNotMatch(loud, /[{}]|::/);
    assert.match(loud, /- \[ \] Nye uniformer/);
  });

  it('is only what is seen, in the order of the text, without overlaps', () => {
    fc.assert(
      fc.property(strangeWorkshop, fc.nat(), fc.nat(400), (text, at, length) => {
        const start = at % (text.length + 1);
        const stretch = { start, end: start + length };
        const marks = quietMarks(readSyntax(text), stretch);
        assert.ok(marks.every((mark) => overlap(mark, stretch)));
        assert.ok(marks.every((mark, index) => index === 0 || marks[index - 1]!.end <= mark.start));
      }),
      { numRuns: runs(300) },
    );
  });

  it('costs next to nothing in a large file', () => {
    const body = readFixture('teamNord.md').replace(/^---[^]*?\n---\n/, '');
    const syntax = { 1: readSyntax(body.repeat(40)), 0.5: readSyntax(body.repeat(20)) };
    inTime(300, (share) => {
      for (let count = 0; count < 10; count++) quietMarks(syntax[share], { start: 20_000, end: 24_000 });
    });
  });
});
