/**
 * Every finding has a fixture, `test/fixtures/findings/<code>.md`, which says itself what is to be found:
 *
 *     :::styrke
 *     <!-- expect: directive.unknown "styrke" write "styrker" -->
 *
 * The comment stands below the line on which the finding begins (in the front matter it begins with `#`), and
 * is taken out before the text is analysed. The words are those of the finding's span; `write` and `insert`
 * say what its fixes make of them, in their order.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../src/check/rules.js';
import { checkSchema, schemaFindings } from '../../src/check/schemaFindings.js';
import { languages, type Language } from '../../src/model/communities.js';
import type { Finding, Fix } from '../../src/model/finding.js';
import { dialects } from '../../src/vocabulary/dialect.js';
import type { Analysis } from '../../src/workshop.js';
import { analysed, applyEdits, fixtures, readFixture, told, wordsAt } from './support.js';

interface Expected {
  /** Counted from 0, in the text without expectations. */
  readonly line: number;
  readonly code: string;
  readonly words: string;
  readonly fixes: readonly string[];
}

const expectation =
  /^(?:<!--|#) expect: (\S+) ("(?:[^"\\]|\\.)*")((?: (?:write|insert) "(?:[^"\\]|\\.)*")*)(?: -->)?$/;

/** Takes the expectations out of a fixture. */
function readExpectations(fixture: string): { text: string; expected: Expected[] } {
  const kept: string[] = [];
  const expected: Expected[] = [];
  for (const line of fixture.split('\n')) {
    const match = expectation.exec(line);
    assert.ok(match ?? !line.includes('expect:'), `cannot be read: ${line}`);
    if (!match) kept.push(line);
    else
      expected.push({
        line: kept.length - 1,
        code: match[1]!,
        words: JSON.parse(match[2]!) as string,
        fixes: match[3]!.match(/(?:write|insert) "(?:[^"\\]|\\.)*"/g) ?? [],
      });
  }
  return { text: kept.join('\n'), expected };
}

/** What a fix does, as expectations say it. Fixes replace the words of their finding or insert; they never take away. */
function effectOf(text: string, finding: Finding, { edits }: Fix): string {
  const [edit, ...more] = edits;
  assert.ok(edit && more.length === 0, 'one edit is expected');
  const fixed = applyEdits(text, edits);
  const { start, end } = edit.span;
  if (start === end) {
    assert.equal(fixed.length, text.length + edit.text.length);
    return `insert ${JSON.stringify(edit.text)}`;
  }
  assert.deepEqual(edit.span, finding.span, 'a fix replaces the words that the finding is about');
  assert.ok(edit.text.trim() !== '', 'a fix never just takes away');
  assert.equal(fixed.slice(0, start) + text.slice(start, end) + fixed.slice(start + edit.text.length), text);
  return `write ${JSON.stringify(edit.text)}`;
}

function described({ text, findings }: Analysis): Expected[] {
  return findings.map((finding) => ({
    line: text.slice(0, finding.span.start).split('\n').length - 1,
    code: finding.code,
    words: wordsAt(text, finding.span)!,
    fixes: finding.fixes.map((fix) => effectOf(text, finding, fix)),
  }));
}

/** What `before` told, without those that should be gone. */
function without(before: readonly string[], gone: readonly string[]): string[] {
  const left = [...before];
  for (const one of gone) left.splice(left.indexOf(one), 1);
  return left;
}

/** The same findings in another language. */
function findingsIn(language: Language, { reading, workshop, spans, balance }: Analysis): Finding[] {
  const translated = { ...reading, dialect: { ...reading.dialect, language } };
  const context = { reading: translated, workshop, spans, balance, language };
  return [...checkSchema(translated).findings, ...rules.flatMap((rule) => rule.run(context))];
}

const codes = [...Object.keys(schemaFindings), ...rules.map(({ code }) => code)];
const files = readdirSync(`${fixtures}findings`);

describe('findings', () => {
  it('have codes of their own', () => {
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.match(code, /^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/);
  });

  it('have a fixture each', () => {
    assert.deepEqual(files.toSorted(), codes.map((code) => `${code}.md`).toSorted());
  });

  it('are shown in fixtures of both languages', () => {
    const seen = files.map(
      (file) => analysed(readExpectations(readFixture(`findings/${file}`)).text).language,
    );
    assert.deepEqual([...new Set(seen)].sort(), [...languages].sort());
  });

  for (const file of files) {
    const code = file.replace(/\.md$/, '');
    const { text, expected } = readExpectations(readFixture(`findings/${file}`));

    describe(code, () => {
      it('is found where the fixture says, and nothing else is', () => {
        assert.deepEqual(described(analysed(text)), expected);
        assert.ok(expected.some((one) => one.code === code));
      });

      it('is found at the same words with CRLF line ends', () => {
        const crlf = analysed(text.replaceAll('\n', '\r\n'));
        assert.deepEqual(
          described(crlf).map(({ line, code, words }) => ({
            line,
            code,
            words: words.replaceAll('\r\n', '\n'),
          })),
          expected.map(({ line, code, words }) => ({ line, code, words })),
        );
      });

      it('is mended by each of its fixes alone', () => {
        const before = analysed(text);
        before.findings.forEach((finding, index) => {
          for (const { edits } of finding.fixes) {
            const fixed = applyEdits(text, edits);
            const all = told(text, before.findings);
            assert.deepEqual(told(fixed).toSorted(), without(all, [all[index]!]).toSorted(), fixed);
          }
        });
      });

      it('is mended by all safe fixes together', () => {
        const before = analysed(text);
        const mended = before.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
        const edits = mended.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)!.edits);
        assert.deepEqual(
          told(applyEdits(text, edits)).toSorted(),
          without(told(text, before.findings), told(text, mended)).toSorted(),
        );
      });

      it('is told in every language, in words of its own', () => {
        const analysis = analysed(text);
        const [danish, english] = languages.map((language) => findingsIn(language, analysis));
        danish!.forEach((finding, index) => {
          const other = english![index]!;
          assert.equal(finding.code, other.code);
          const pairs = [
            [finding.message, other.message],
            ...finding.fixes.map(({ title }, fix) => [title, other.fixes[fix]!.title]),
          ];
          for (const [one, another] of pairs) {
            assert.ok(one?.trim() && another?.trim());
            assert.notEqual(one, another);
            assert.doesNotMatch(`${one} ${another}`, /undefined|null|NaN|\[object/);
          }
        });
      });
    });
  }

  it('are told in the language of the file', () => {
    for (const language of languages) {
      const text = `---\nsamklang: 1\nlanguage: ${language}\n---\n`;
      const { message } = analysed(text).findings[0]!;
      assert.match(message, language === 'da' ? /mangler/ : /is missing/);
      assert.equal(analysed(text).reading.dialect, dialects[language]);
    }
  });
});
