/** What the reference page shows of every finding is true. */
import assert from 'node:assert/strict';
import {
  describedFindings,
  exampleDay,
  exampleFile,
  foundIn,
  silencing,
} from '../../scripts/findingsPage.js';
import { neverSilenced } from '../../src/analysis/check/silence.js';
import { languages } from '../../src/model/communities.js';
import { analysed, applyEdits, readFixture, told } from './support.js';

const findingsOf = (example: string) => analysed(exampleFile(example), { today: exampleDay }).findings;

describe('the example of a finding', () => {
  for (const { code, about, examples, severity } of describedFindings) {
    it(`shows ${code} as it should not be and as it should`, () => {
      const bad = findingsOf(examples.bad);
      const good = findingsOf(examples.good);
      assert.ok(
        bad.some((finding) => finding.code === code),
        told(exampleFile(examples.bad), bad).join('\n'),
      );
      assert.deepEqual(
        good.filter((finding) => finding.code === code || finding.severity === 'error'),
        [],
      );
      if (severity === 'error')
        assert.ok(!bad.some((other) => other.severity === 'error' && other.code !== code));
    });

    it(`is told of in every language: ${code}`, () => {
      for (const language of languages) assert.match(about[language], /^\p{Lu}.{20,}[.]$/u);
      assert.notEqual(about.da, about.en);
    });

    it(`offers a fix for ${code} if one is ever offered, and it helps`, () => {
      const text = exampleFile(examples.bad);
      const found = foundIn({ code, about, examples, severity });
      const fixture = readFixture(`findings/${code}.md`);
      if (new RegExp(`expect: ${code} "(?:[^"\\\\]|\\\\.)*" (?:write|insert|change|delete)`).test(fixture))
        assert.ok(found.some(({ fixes }) => fixes.length > 0));
      for (const { edits } of found.flatMap(({ fixes }) => fixes)) {
        const fixed = applyEdits(text, edits);
        const left = analysed(fixed, { today: exampleDay }).findings;
        assert.ok(left.filter((finding) => finding.code === code).length < found.length, fixed);
      }
    });

    it(`can be silenced as the page says: ${code}`, () => {
      const file = exampleFile(examples.bad);
      const [first, ...others] = foundIn({ code, about, examples, severity });
      const comment = silencing({ code, about, examples, severity }, first!);
      const lines = file.split('\n');
      let line = file.slice(0, first!.span.start).split('\n').length - 1;
      // No comment can stand in a table, or above the first line.
      while (lines[line]!.startsWith('|') && lines[line - 1]!.startsWith('|')) line--;
      if (line === 0) line = comment.startsWith('#') ? 1 : lines.length;
      const silenced = lines.toSpliced(line, 0, comment).join('\n');
      const left = analysed(silenced, { today: exampleDay }).findings;
      const expected = neverSilenced.includes(code) ? others.length + 1 : others.length;
      assert.ok(left.filter((finding) => finding.code === code).length <= expected, silenced);
      if (neverSilenced.includes(code)) assert.ok(left.some((finding) => finding.code === code));
    });
  }
});
