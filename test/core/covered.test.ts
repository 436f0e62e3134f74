import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutCovered } from '../../src/analysis/check/covered.js';
import type { Finding } from '../../src/analysis/finding.js';
import { overlap } from '../../src/text/span.js';

const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));
/** Of the first two the second covers the first; the others cover nothing. */
const codes = ['directive.unclosed', 'text.invisible', 'list.bullet', 'personal.name'] as const;
const finding = fc.record({
  code: fc.constantFrom(...codes),
  severity: fc.constant('error' as const),
  span,
  message: fc.constant(''),
  fixes: fc.constant([]),
  covers: fc.array(span, { maxLength: 3 }),
});

describe('findings that come of another one', () => {
  it('are those that overlap what one of a higher rank covers', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), (found) => {
        const rank = ({ code }: Finding) => ['directive.unclosed', 'text.invisible'].indexOf(code);
        const told = found.filter(
          (one) =>
            one.code === 'personal.name' ||
            !found.some(
              (other) => rank(other) > rank(one) && other.covers.some((cover) => overlap(cover, one.span)),
            ),
        );
        assert.deepEqual(
          withoutCovered(found).map(({ code, span: place }) => [code, place]),
          told.map(({ code, span: place }) => [code, place]),
        );
      }),
    );
  });
});
