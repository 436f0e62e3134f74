/** What holds for every text, however strange. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { validate } from '../../src/analysis/check/validate.generated.js';
import type { Span } from '../../src/text/span.js';
import { overviewOf } from '../../src/overview/overview.js';
import { analyse, type Analysis } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
import {
  markdownish,
  mutate,
  mutatedFixture,
  mutation,
  fixtureTexts,
  strangeWorkshop,
} from './arbitraries.js';

/** Every place that an analysis names, with what it is for. */
function places({ findings, spans, reading }: Analysis): (readonly [string, Span])[] {
  const { directives, blanks, headings, malformed, ratingTables, yamlProblems } = reading;
  return [
    ...findings.map(({ code, span }): [string, Span] => [code, span]),
    ...findings.flatMap(({ code, fixes }) =>
      fixes.flatMap(({ edits }) => edits.map(({ span }): [string, Span] => [`fix of ${code}`, span])),
    ),
    ...spans,
    ...[...reading.spans].map(([pointer, span]): [string, Span] => [`draft ${pointer}`, span]),
    ...directives.flatMap(({ name, span, nameSpan, head, attributes }): [string, Span][] => [
      [name, span],
      [`name of ${name}`, nameSpan],
      [`head of ${name}`, head],
      ...attributes.flatMap(({ nameSpan, valueSpan }): [string, Span][] => [
        ['attribute', nameSpan],
        ['attribute value', valueSpan ?? nameSpan],
      ]),
    ]),
    ...[...blanks, ...malformed.map(({ span }) => span), ...yamlProblems.map(({ span }) => span)].map(
      (span): [string, Span] => ['blank or problem', span],
    ),
    ...headings.map(({ text, span }): [string, Span] => [text, span]),
    ...ratingTables
      .flatMap(({ span, head }) => [span, ...head.map((cell) => cell.span)])
      .map((span): [string, Span] => ['table', span]),
  ];
}

function holds(text: string): void {
  const analysis = analyse(text);
  if (!analysis) return;
  for (const [what, { start, end }] of places(analysis)) {
    assert.ok(
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length,
      `${what}: ${start}–${end} of ${text.length}`,
    );
  }
  // CommonMark reads the character NUL as the sign for an unknown one.
  const known = (words: string): string => words.replaceAll('\0', '\uFFFD');
  const read = ({ start, end }: Span): string => known(text.slice(start, end));
  for (const { nameSpan, name, attributes, span } of analysis.reading.directives) {
    assert.equal(read(nameSpan), known(name));
    assert.ok(nameSpan.start < span.end);
    for (const attribute of attributes) {
      assert.equal(read(attribute.nameSpan), known(attribute.name));
      if (attribute.valueSpan) assert.equal(read(attribute.valueSpan), known(attribute.value));
    }
  }
  assert.ok(analysis.findings.every(({ message }) => message.trim() !== ''));
  assertFitsSchema(analysis);
  for (const { target } of overviewOf(analysis).findings) assert.ok(target <= text.length);
}

/** Nothing in the readable workshop is against the schema; at its top something may be missing. */
function assertFitsSchema({ workshop }: Analysis): void {
  const errors = validate(workshop) ? [] : (validate.errors ?? []);
  assert.deepEqual(
    errors.filter(({ keyword, instancePath }) => keyword !== 'required' || instancePath !== ''),
    [],
  );
}

function same(analysis: Analysis | null): unknown {
  if (!analysis) return null;
  const { workshop, findings, spans, balance, language, reading } = analysis;
  const draftSpans = [...reading.spans];
  return {
    workshop,
    findings,
    spans: [...spans],
    balance,
    language,
    reading: { ...reading, spans: draftSpans },
  };
}

describe('analyse', () => {
  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), { numRuns: runs(300) });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (head, body) => holds(`---\nsamklang: 1\n${head}\n---\n${body}`),
      ),
      { numRuns: runs(300) },
    );
  });

  it('takes anything made of Markdown’s pieces', () => {
    fc.assert(fc.property(strangeWorkshop, holds), { numRuns: runs(500) });
    fc.assert(
      fc.property(markdownish, (yaml) => holds(`---\nsamklang: 1\n${yaml}`)),
      { numRuns: runs(300) },
    );
  });

  it('takes workshop files that were cut and patched', () => {
    fc.assert(fc.property(mutatedFixture, holds), { numRuns: runs(500) });
  });

  it('gives the same after edits, whatever was read before', () => {
    // Also one that leaves the text as long as it was.
    const replaced = fc.constantFrom(
      { from: '# ', to: '#x' },
      { from: 'a', to: 'o' },
      { from: ':::', to: '::' },
      { from: '\n- ', to: '\n  ' },
    );
    const edits = fc.array(fc.oneof({ weight: 4, arbitrary: mutation }, replaced), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.constantFrom(...fixtureTexts), edits, (start, mutations) => {
        const states = [start];
        for (const edit of mutations)
          states.push(
            'from' in edit ? states.at(-1)!.replaceAll(edit.from, edit.to) : mutate(states.at(-1)!, edit),
          );
        const forwards = states.map((text) => same(analyse(text)));
        const backwards = [...states].reverse().map((text) => same(analyse(text)));
        assert.deepEqual(forwards, backwards.reverse());
      }),
      { numRuns: runs(200) },
    );
  });

  it('changes neither what it is given nor what it gave before', () => {
    const text = fixtureTexts.find((fixture) => fixture.includes('Fredagssparringen'))!;
    const first = analyse(text)!;
    const copy = structuredClone(same(first));
    analyse(text.replace('Fredagssparringen', 'Mandagssparringen'));
    assert.deepEqual(same(first), copy);
  });
});
