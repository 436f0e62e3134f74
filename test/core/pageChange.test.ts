/** The next version of a page: told by what has changed, with every part found again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse.js';
import { keepKeys } from '../../src/page/keepKeys.js';
import { pageOf } from '../../src/page/pageOf.js';
import type { Page, PageItem } from '../../src/protocol/page.js';
import { changeOf, type PageChange } from '../../src/protocol/pageChange.js';
import { applyEdits } from '../../src/text/edits.js';
import { movedOffset, type Step } from '../../src/text/moved.js';
import { runs } from '../seed.js';
import { fixtureTexts } from './arbitraries.js';
import { allParts, innerParts, ownFields } from './pageParts.js';
import { analysed, danish, lines } from './support.js';

/** A text and one that an edit makes of it. */
const edited = fc
  .record({
    text: fc.constantFrom(...fixtureTexts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(80),
    words: fc.oneof(fc.constantFrom('x', '\n', '- ny\n', ':::\n', '## Trin\n'), fc.string({ maxLength: 12 })),
  })
  .map(({ text, from, length, words }) => {
    const start = Math.floor(from * text.length);
    const step: Step = [{ span: { start, end: Math.min(text.length, start + length) }, text: words }];
    return { text, step, next: applyEdits(text, step) };
  });

/** What a page does with a change: blocks put in, those behind moved on. */
function applied(page: Page, { from, removed, blocks, by, rest }: PageChange): Page {
  const behind = page.blocks.slice(from + removed).map((block) => moved(block, by));
  return { ...page, ...rest, blocks: [...page.blocks.slice(0, from), ...blocks, ...behind] };
}

function moved<T>(value: T, by: number): T {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && 'start' in inner && 'end' in inner
        ? { start: Number(inner.start) + by, end: Number(inner.end) + by }
        : inner,
    ),
  ) as T;
}

function pagesOf(text: string, step: Step, next: string): readonly [Page, Page] | null {
  const [before, after] = [analyse(text), analyse(next)];
  if (!before || !after) return null;
  const page = pageOf(before);
  return [page, keepKeys(page, [step], pageOf(after), 2)];
}

const itemsOf = (page: Page): PageItem[] =>
  allParts(page.blocks).filter((part): part is PageItem => part.kind === 'item');

describe('the next version of a page', () => {
  it('is what the change makes of the one before', () => {
    fc.assert(
      fc.property(edited, ({ text, step, next }) => {
        const pages = pagesOf(text, step, next);
        if (pages) assert.deepEqual(applied(pages[0], changeOf(...pages)), moved(pages[1], 0));
      }),
      { numRuns: runs(250) },
    );
  });

  it('is told by one block where one letter was typed', () => {
    const text = danish(lines(':::styrker', '', '- et', '- to', '', ':::', '', 'Mere', '', '## Sidst'));
    const at = text.indexOf('to') + 2;
    const step: Step = [{ span: { start: at, end: at }, text: 'r' }];
    const change = changeOf(...pagesOf(text, step, applyEdits(text, step))!);
    assert.deepEqual([change.from, change.removed, change.blocks.length, change.by], [1, 1, 1, 1]);
    assert.deepEqual(change.rest, {});
  });

  it('gives no two parts the same key, and no key to another kind', () => {
    fc.assert(
      fc.property(edited, ({ text, step, next }) => {
        const pages = pagesOf(text, step, next);
        if (!pages) return;
        const [before, after] = pages;
        const keys = allParts(after.blocks).map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        const kinds = new Map(allParts(before.blocks).map(({ key, kind }) => [key, kind]));
        for (const { key, kind } of allParts(after.blocks)) assert.equal(kinds.get(key) ?? kind, kind);
      }),
      { numRuns: runs(250) },
    );
  });

  it('finds each line again that stands where it stood, with other words or the same', () => {
    fc.assert(
      fc.property(edited, ({ text, step, next }) => {
        const pages = pagesOf(text, step, next);
        if (!pages) return;
        const [before, after] = pages;
        const [{ span }] = step as [Step[number]];
        const all = new Map(allParts(after.blocks).map((part) => [part.key, part]));
        for (const part of allParts(before.blocks)) {
          for (const inner of innerParts(part)) {
            const again = all.get(inner.key);
            // Of a part whose surroundings were found again, and that the edit has not touched.
            if (!all.has(part.key) || (inner.at.end >= span.start && inner.at.start <= span.end)) continue;
            const twin = innerParts(all.get(part.key)!).find(
              ({ at, kind }) => at.start === movedOffset(inner.at.start, [step]) && kind === inner.kind,
            );
            if (twin) assert.equal(twin, again);
          }
        }
      }),
      { numRuns: runs(250) },
    );
  });

  it('knows a line by its words where all of the text was put in anew', () => {
    const text = danish(lines(':::styrker', '', '- et', '- to', '', ':::'));
    const next = text.replace('- et', '- nul\n- et');
    const step: Step = [{ span: { start: 0, end: text.length }, text: next }];
    const [before, after] = pagesOf(text, step, next)!;
    const keyOf = (page: Page, words: string) =>
      itemsOf(page).find((item) => item.words?.value === words)?.key;
    assert.equal(keyOf(after, 'et'), keyOf(before, 'et'));
    assert.equal(keyOf(after, 'to'), keyOf(before, 'to'));
    assert.ok(!itemsOf(before).some(({ key }) => key === keyOf(after, 'nul')));
  });

  it('names each field of its first version once', () => {
    for (const text of fixtureTexts) {
      const analysis = analyse(text);
      const page = pageOf(analysis ?? analysed(danish('')));
      const names = allParts(page.blocks).flatMap((part) =>
        ownFields(part).map(({ key }) => `${part.key} ${key}`),
      );
      assert.equal(new Set(names).size, names.length);
    }
  });
});
