/** The example of the format's description, and the same facts in the other dialect. */
import assert from 'node:assert/strict';
import { analysed, assertGolden, danish, readFixture, told } from './support.js';

/** A value without what is said in words: the file's language and its texts. */
function facts(value: unknown): unknown {
  const texts = ['language', 'title', 'community', 'coreTask', 'forum', 'text', 'responsible'];
  const isNote = (item: unknown): boolean => typeof item === 'string' && item.includes(' ');
  if (Array.isArray(value)) return value.map((item) => (isNote(item) ? 'a note' : facts(item)));
  if (value === null || typeof value !== 'object') return value;
  // A community's id is a fact; the work community of the front matter is words.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      texts.includes(key) && !isId(item) ? 'a text' : facts(item),
    ]),
  );
}

function isId(value: unknown): boolean {
  return ['organisational', 'task', 'professional', 'collegial'].includes(value as string);
}

describe('the format’s example', () => {
  it('gives the expected workshop', () => {
    assertGolden('formatExample.json', analysed(readFixture('formatExample.md')).workshop);
  });

  it('is a good example', () => {
    assert.deepEqual(told(readFixture('formatExample.md')), [
      'rating.participants "2 1 2 3 2"',
      'effort.unanswered "3 3 4 3 3"',
    ]);
  });

  it('gives the same with CRLF and a byte order mark', () => {
    const text = readFixture('formatExample.md');
    const { workshop } = analysed(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(workshop, analysed(text).workshop);
  });

  it('gives the same facts in English', () => {
    const [danish, english] = ['formatExample.md', 'formatExample.en.md'].map((name) =>
      analysed(readFixture(name)),
    );
    assert.equal(english!.workshop.language, 'en');
    assert.deepEqual(facts(english!.workshop), facts(danish!.workshop));
    const pointers = [english!, danish!].map(({ spans }) => Array.from(spans, ([pointer]) => pointer));
    assert.deepEqual(pointers[0], pointers[1]);
    assert.deepEqual(
      english!.findings.map(({ code }) => code),
      danish!.findings.map(({ code }) => code),
    );
    assert.notDeepEqual(english!.workshop, danish!.workshop);
  });

  it('reads trends and frames too', () => {
    const { workshop } = analysed(
      danish(
        ':::tendenser\n- [x] a :tendens{nr=2}\n:::\n\n:::rammer\n- [ ] b :ramme{art=ledelse nr=5}\n:::\n',
      ),
    );
    assert.deepEqual(workshop.trends, [{ present: true, text: 'a', number: 2 }]);
    assert.deepEqual(workshop.frames, [{ present: false, text: 'b', kind: 'leadership', number: 5 }]);
  });
});
