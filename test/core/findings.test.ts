/**
 * Every finding has a fixture, `test/fixtures/findings/<code>.md`, which says itself what is to be found:
 *
 *     :::styrke
 *     <!-- expect: directive.unknown "styrke" write "styrker" -->
 *
 * The comment stands below the line on which the finding begins (in the front matter it begins with `#`), and
 * is taken out before the text is analysed. The words are those of the finding's span. Then its fixes follow, in
 * their order, and what each does:
 *
 *     write "styrker"               in the place of the finding's words
 *     change "nr=1" to "nr=2"       elsewhere
 *     insert "\n:::"                at one place
 *     delete " minutter=15"         and nothing in its place
 *
 * The edits of one fix are joined by `and`. A fix that makes room for what only people can tell `leaves` a finding:
 * `insert "date: …\n" leaves blank.unfilled "…"`.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../src/analysis/check/rules.js';
import { schemaFindings } from '../../src/analysis/check/schemaDefinitions.js';
import { checkSchema } from '../../src/analysis/check/schemaFindings.js';
import { languages, type Language } from '../../src/model/communities.js';
import type { Finding, Fix } from '../../src/analysis/finding.js';
import type { Span } from '../../src/text/span.js';
import { dialects } from '../../src/model/dialect.js';
import type { Analysis } from '../../src/analysis/analyse.js';
import { analysed, applyEdits, fixtures, readFixture, told, wordsAt } from './support.js';

interface Expected {
  /** Counted from 0, in the text without expectations. */
  readonly line: number;
  readonly code: string;
  readonly words: string;
  /** What each fix does. */
  readonly fixes: readonly string[];
  /** What is found instead after each fix. */
  readonly leaves: readonly (readonly string[])[];
}

/** The day on which the fixtures are looked at. */
const today = '2026-12-01';

const words = String.raw`"(?:[^"\\]|\\.)*"`;
const edit = `(?:(?:write|insert|delete) ${words}|change ${words} to ${words})`;
const fix = `(${edit}(?: and ${edit})*)((?: leaves \\S+ ${words})*)`;
const expectation = new RegExp(`^(?:<!--|#) expect: (\\S+) (${words})((?: ${fix})*?)(?: -->)?$`);

/** Takes the expectations out of a fixture. */
function readExpectations(fixture: string): { text: string; expected: Expected[] } {
  const kept: string[] = [];
  const expected: Expected[] = [];
  for (const line of fixture.split('\n')) {
    const match = expectation.exec(line);
    assert.ok(match ?? !line.includes('expect:'), `cannot be read: ${line}`);
    if (!match) {
      kept.push(line);
      continue;
    }
    const fixes = Array.from(match[3]!.matchAll(new RegExp(fix, 'g')));
    expected.push({
      line: kept.length - 1,
      code: match[1]!,
      words: JSON.parse(match[2]!) as string,
      fixes: fixes.map(([, edits]) => edits!),
      leaves: fixes.map(([, , leaves]) =>
        Array.from(leaves!.matchAll(new RegExp(` leaves (\\S+ ${words})`, 'g')), ([, one]) => one!),
      ),
    });
  }
  return { text: kept.join('\n'), expected };
}

/** What a fix does, as expectations say it. */
function effectOf(text: string, finding: Finding, { edits }: Fix): string {
  assert.ok(edits.length > 0);
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start);
  inOrder.forEach(({ span }, index) => {
    assert.ok(index === 0 || inOrder[index - 1]!.span.end <= span.start, 'edits of a fix do not overlap');
  });
  return edits.map(({ span, text: put }) => effectOfEdit(text, finding, span, put)).join(' and ');
}

function effectOfEdit(text: string, finding: Finding, span: Span, put: string): string {
  const taken = wordsAt(text, span)!;
  if (taken === '') return `insert ${JSON.stringify(put)}`;
  if (put === '') return `delete ${JSON.stringify(taken)}`;
  assert.notEqual(taken, put);
  const isFinding = span.start === finding.span.start && span.end === finding.span.end;
  if (isFinding) return `write ${JSON.stringify(put)}`;
  return `change ${JSON.stringify(taken)} to ${JSON.stringify(put)}`;
}

function analysedThen(text: string): Analysis {
  return analysed(text, { today });
}

function toldThen(text: string): string[] {
  return told(text, analysedThen(text).findings);
}

function described({ text, findings }: Analysis): Omit<Expected, 'leaves'>[] {
  return findings.map((finding) => ({
    line: text.slice(0, finding.span.start).split('\n').length - 1,
    code: finding.code,
    words: wordsAt(text, finding.span)!,
    fixes: finding.fixes.map((fix) => effectOf(text, finding, fix)),
  }));
}

function withPlainBreaks(words: string): string {
  return words.replaceAll('\\r\\n', '\\n');
}

/** What `before` told, without those that should be gone. */
function without(before: readonly string[], gone: readonly string[]): string[] {
  const left = [...before];
  for (const one of gone) left.splice(left.indexOf(one), 1);
  return left;
}

/** The same findings in another language. */
function findingsIn(
  language: Language,
  { reading, workshop, spans, balance, personal }: Analysis,
): Finding[] {
  const translated = { ...reading, dialect: { ...reading.dialect, language } };
  const context = { reading: translated, workshop, spans, balance, language, personal, today };
  return [...checkSchema(translated, null).findings, ...rules.flatMap((rule) => rule.run(context))];
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
        assert.deepEqual(
          described(analysedThen(text)),
          expected.map(({ line, code, words, fixes }) => ({ line, code, words, fixes })),
        );
        assert.ok(expected.some((one) => one.code === code));
      });

      it('is found and mended at the same words with CRLF line ends', () => {
        const crlf = analysedThen(text.replaceAll('\n', '\r\n'));
        const plain = analysedThen(text);
        const asPlain = (words: string) => words.replaceAll('\r\n', '\n');
        assert.deepEqual(told(crlf.text, crlf.findings).map(withPlainBreaks), told(text, plain.findings));
        crlf.findings.forEach(({ fixes }, index) => {
          fixes.forEach(({ edits }, fix) => {
            const fixed = applyEdits(crlf.text, edits);
            assert.doesNotMatch(fixed, /(?<!\r)\n/);
            assert.equal(asPlain(fixed), applyEdits(text, plain.findings[index]!.fixes[fix]!.edits));
          });
        });
      });

      it('is mended by each of its fixes alone', () => {
        const before = analysedThen(text);
        const all = told(text, before.findings);
        before.findings.forEach((finding, index) => {
          finding.fixes.forEach(({ edits }, fix) => {
            const fixed = applyEdits(text, edits);
            const left = [...without(all, [all[index]!]), ...(expected[index]?.leaves[fix] ?? [])];
            assert.deepEqual(toldThen(fixed).toSorted(), left.toSorted(), fixed);
          });
        });
      });

      it('is mended by all safe fixes together', () => {
        const before = analysedThen(text);
        const mended = before.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
        const edits = mended.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)!.edits);
        assert.deepEqual(
          toldThen(applyEdits(text, edits)).toSorted(),
          without(told(text, before.findings), told(text, mended)).toSorted(),
        );
      });

      it('is told in every language, in words of its own', () => {
        const analysis = analysedThen(text);
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
