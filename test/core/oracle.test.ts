/** The blocks-only parser finds the containers and leaves that remark with all its plugins finds. */
import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { templates } from '../../src/templates/files/index.js';
import { languages } from '../../src/model/communities.js';
import type { DirectiveForm } from '../../src/model/directives.js';
import { directiveId } from '../../src/syntax/head.js';
import { dialects } from '../../src/model/dialect.js';
import { analyse } from '../../src/analysis/analyse.js';
import { templateIds } from '../../src/model/templates.js';
import { fixtureTexts } from './arbitraries.js';
import { readFixture } from './support.js';

interface Found {
  readonly form: DirectiveForm;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

/** The directives of a tree that one of the dialects knows by name and form, outside of list items' text. */
function* known(node: Nodes): Generator<Found> {
  if (node.type === 'containerDirective' || node.type === 'leafDirective') {
    const form = node.type === 'leafDirective' ? 'leaf' : 'container';
    if (languages.some((language) => directiveId(dialects[language], node.name, form) !== null)) {
      const { start, end } = node.position!;
      const attributes = Object.fromEntries(
        Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
      );
      yield { form, name: node.name, attributes, start: start.offset!, end: end.offset! };
    }
  }
  if ('children' in node) for (const child of node.children) yield* known(child);
}

/** The same of our own reading; of attributes that stand twice the last counts in the library. */
function found(text: string): Found[] {
  return (analyse(text)?.reading.directives ?? []).flatMap(({ form, name, attributes, span }) => {
    if (
      form === 'text' ||
      !languages.some((language) => directiveId(dialects[language], name, form) !== null)
    )
      return [];
    const values = Object.fromEntries(attributes.map(({ name: key, value }) => [key, value]));
    return [{ form, name, attributes: values, ...span }];
  });
}

const texts = fixtureTexts.filter((text) => analyse(text)?.reading.excess === null);

describe('the blocks-only parser', () => {
  it(`agrees with remark on ${texts.length} fixtures`, () => {
    for (const text of texts) {
      const closed = analyse(text)!.reading.frontMatter.closed;
      if (!closed) continue;
      assert.deepEqual(found(text), [...known(remark.parse(text))], text);
    }
  });

  it('agrees with remark on files with CRLF', () => {
    for (const plain of texts) {
      const text = plain.replaceAll('\n', '\r\n');
      if (analyse(text)!.reading.frontMatter.closed)
        assert.deepEqual(found(text), [...known(remark.parse(text))], text);
    }
  });

  it('is asked of enough', () => {
    const all = texts.flatMap(found);
    assert.ok(all.length > 80, `${all.length} directives`);
    assert.deepEqual([...new Set(all.map(({ form }) => form))].sort(), ['container', 'leaf']);
  });
});

describe('a file that another tool has formatted with remark', () => {
  const files = [
    ['teamNord.md', readFixture('teamNord.md')],
    ...templateIds.map((id) => [id, templates[id]('da').replace(/\{\{minutes\d\}\}/g, '10')] as const),
  ] as const;
  for (const [name, text] of files) {
    it(`is read as before: ${name}`, () => {
      const printed = remark().use(remarkStringify).stringify(remark.parse(text));
      assert.notEqual(printed, text);
      assert.deepEqual(analyse(printed)?.workshop, analyse(text)!.workshop);
    });
  }
});
