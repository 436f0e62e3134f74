/** What is written on the page stands in the file as the same words, and nothing else there changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editPage } from '../../src/page/editPage.js';
import { pageOf } from '../../src/page/pageOf.js';
import type { Field } from '../../src/protocol/page.js';
import { keptOf } from '../../src/protocol/pageValues.js';
import { analysed, applyEdits } from './support.js';
import { fieldsOf } from './pageParts.js';
import { typed } from './pageTexts.js';
import { workshopTexts } from './workshopTexts.js';

function written(text: string, field: Field, to: string): string | null {
  const edit = { act: 'write', field, from: field.value, to } as const;
  const result = editPage(analysed(text), edit);
  return result.done ? applyEdits(text, result.edits) : null;
}

/** Each file as it is, and with the line ends of Windows. */
const files = [...workshopTexts, ...workshopTexts.map((text) => text.replace(/\r?\n/g, '\r\n'))].map(
  (text) => ({
    text,
    fields: fieldsOf(pageOf(analysed(text))),
  }),
);

/** A file with a field of its page. */
const anyField = fc
  .tuple(fc.nat(files.length - 1), fc.nat())
  .map(([file, nth]) => ({ file, index: nth % files[file]!.fields.length }));

describe('writing on the page', () => {
  it('reads back as what was typed, and leaves all other fields as they are', () => {
    fc.assert(
      fc.property(anyField, typed, ({ file, index }, to) => {
        const { text, fields: before } = files[file]!;
        const field = before[index]!;
        if (field.name === 'source' || field.name === 'others') return;
        const kept = keptOf(field.shape, field.shape === 'tick' ? (to === '' ? '' : 'x') : to);
        const after = written(text, field, kept);
        assert.ok(after !== null, `${field.name} takes ${JSON.stringify(kept)}`);
        const now = fieldsOf(pageOf(analysed(after)));
        assert.equal(now[index]?.value, kept, field.name);
        assert.deepEqual(
          now.map(({ name, value }) => [name, value]).toSpliced(index, 1),
          before.map(({ name, value }) => [name, value]).toSpliced(index, 1),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
