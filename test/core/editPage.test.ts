/** What is written on the page stands in the file as the same words, and nothing else there changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analyse.js';
import { editPage } from '../../src/page/editPage.js';
import { pageOf } from '../../src/page/pageOf.js';
import type { Field, Page } from '../../src/protocol/page.js';
import { keptOf } from '../../src/protocol/pageValues.js';
import { runs } from '../seed.js';
import { analysed, applyEdits } from './support.js';
import { fieldsOf } from './pageParts.js';
import { markdownish } from './arbitraries.js';
import { typed } from './pageTexts.js';
import { workshopTexts } from './workshopTexts.js';

function written({ text, analysis, page }: File, field: Field, to: string): string | null {
  const edit = { act: 'write', field, from: field.value, to } as const;
  const result = editPage(analysis, edit, page);
  return result.done ? applyEdits(text, result.edits) : null;
}

interface File {
  readonly text: string;
  readonly analysis: Analysis;
  readonly page: Page;
  readonly fields: readonly Field[];
}

function fileOf(text: string): File {
  const analysis = analysed(text);
  const page = pageOf(analysis);
  return { text, analysis, page, fields: fieldsOf(page) };
}

/** Each file as it is, and with the line ends of Windows. */
const files = [...workshopTexts, ...workshopTexts.map((text) => text.replace(/\r?\n/g, '\r\n'))].map(fileOf);

/** A file with a field of its page. */
const anyField = fc
  .tuple(fc.nat(files.length - 1), fc.nat())
  .map(([file, nth]) => ({ file, index: nth % files[file]!.fields.length }));

describe('writing on the page', () => {
  it('reads back as what was typed, and leaves all other fields as they are', () => {
    fc.assert(
      fc.property(anyField, typed, ({ file, index }, to) => {
        const { fields: before } = files[file]!;
        const field = before[index]!;
        if (field.name === 'source' || field.name === 'others') return;
        const kept = keptOf(field.shape, field.shape === 'tick' ? (to === '' ? '' : 'x') : to);
        const after = written(files[file]!, field, kept);
        assert.ok(after !== null, `${field.name} takes ${JSON.stringify(kept)}`);
        const now = fieldsOf(pageOf(analysed(after)));
        assert.equal(now[index]?.value, kept, field.name);
        assert.deepEqual(
          now.map(({ name, value }) => [name, value]).toSpliced(index, 1),
          before.map(({ name, value }) => [name, value]).toSpliced(index, 1),
        );
      }),
      { numRuns: runs(600) },
    );
  });

  it('leaves what is somebody’s own as it is written, and all that stands around it', () => {
    const places = files.flatMap(({ fields }, file) =>
      fields.flatMap(({ name }, index) => (name === 'source' ? [{ file, index }] : [])),
    );
    const tried = runs(300);
    const counts = { asTyped: 0, all: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...places), markdownish, ({ file, index }, to) => {
        const { fields } = files[file]!;
        const field = fields[index]!;
        const kept = keptOf('source', to);
        const after = written(files[file]!, field, kept);
        if (after === null) return;
        counts.all++;
        if (after.replaceAll('\r\n', '\n').includes(kept)) counts.asTyped++;
        const others = (all: readonly Field[]) =>
          all.filter(({ name }) => name !== 'source').map(({ name, value }) => `${name}: ${value}`);
        const [before, now] = [others(fields), others(fieldsOf(pageOf(analysed(after))))];
        // What was written may hold lines and headings of its own.
        const first = before.findIndex((one, at) => one !== now[at]);
        const same = first === -1 ? before.length : first;
        const rest = before.length - same;
        assert.deepEqual(now.slice(now.length - rest), before.slice(same));
      }),
      { numRuns: tried },
    );
    assert.ok(counts.all > tried * 0.9 && counts.asTyped > counts.all / 2, JSON.stringify(counts));
  });
});
