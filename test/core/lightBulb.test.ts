/** What the light bulb offers besides fixes: what can stand in a blank, and what may be passed over. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choicesFor, silenceable } from '../../src/editing/lightBulb.js';
import type { Finding } from '../../src/analysis/finding.js';
import { analysed, applyEdits, danish, told } from './support.js';

const today = '2026-12-01';

/** The lines that the choices for the first blank would make of an action's mark. */
function chosen(mark: string): string[] {
  const text = danish(`:::indsatser\n- [ ] Fast sparring :indsats{${mark}}\n:::\n`);
  const analysis = analysed(text, { today });
  const blank = analysis.findings.find(({ code }) => code === 'blank.unfilled');
  assert.ok(blank, told(text).join('\n'));
  return choicesFor(analysis, blank, today).map(({ edits }) => {
    const result = applyEdits(text, edits);
    assert.ok(!told(result).some((line) => line.includes('invalid')), result);
    return /\{(.*)\}/.exec(result)![1]!;
  });
}

describe('the light bulb at a blank', () => {
  it('offers the three answers, the four communities, and days to come', () => {
    assert.deepEqual(chosen('vurdering=…'), ['vurdering=ja', 'vurdering=løftes', 'vurdering=ikke-nu']);
    assert.deepEqual(chosen('fællesskab=…').sort(), [
      'fællesskab=fagligt',
      'fællesskab=kollegialt',
      'fællesskab=opgaverettet',
      'fællesskab=organisatorisk',
    ]);
    assert.deepEqual(chosen('frist=…').slice(0, 3), [
      'frist=2026-12-15',
      'frist=2027-01-01',
      'frist=2027-03-01',
    ]);
  });

  it('offers nothing for words of one’s own', () => {
    const text = danish(':::indsatser\n- [ ] …\n:::\n');
    const analysis = analysed(text, { today });
    assert.deepEqual(
      analysis.findings.flatMap((finding) => choicesFor(analysis, finding, today)),
      [],
    );
  });
});

describe('passing over a finding', () => {
  const finding = fc.record({
    code: fc.constantFrom(
      ...['personal.name', 'personal.cpr', 'date.invalid', 'blank.unfilled', 'minutes.sum', 'file.withheld'],
    ),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'information' as const),
  });
  const findings = fc
    .array(finding)
    .map((all) =>
      all.map((one): Finding => ({ ...one, span: { start: 0, end: 1 }, message: '', fixes: [] })),
    );

  it('is never the only or the first choice where it is about personal data', () => {
    fc.assert(
      fc.property(findings, fc.boolean(), (found, mended) => {
        const offered = silenceable(found, mended);
        const personal = offered.findIndex(({ code }) => code.startsWith('personal.'));
        if (personal === -1) return;
        assert.ok(mended);
        assert.ok(offered.slice(personal).every(({ code }) => code.startsWith('personal.')));
      }),
    );
  });

  it('is not offered for errors and what no comment silences, and for everything else that is mended beside', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const may = found.filter(({ code, severity }) => severity !== 'error' && code !== 'file.withheld');
        assert.deepEqual(new Set(silenceable(found, true)), new Set(may));
      }),
    );
  });
});
