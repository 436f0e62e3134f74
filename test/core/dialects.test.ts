/** The words of workshop files, in every language. */
import assert from 'node:assert/strict';
import * as lists from '../../src/model/communities.js';
import { directiveIds, directiveShapes, type DirectiveForm } from '../../src/model/directives.js';
import { dialects, idOf, type Dialect } from '../../src/model/dialect.js';
import { analysed } from './support.js';

const { da, en } = dialects;
const forms: readonly DirectiveForm[] = ['container', 'leaf', 'text'];
const tables = [
  'directives',
  'attributes',
  'communities',
  'assessments',
  'frameKinds',
  'rows',
  'columns',
] as const;

/** Words that must be told apart: names by form, attributes by directive, and each table of values. */
function groups(dialect: Dialect): [string, string[]][] {
  return [
    ...forms.map((form): [string, string[]] => [
      form,
      directiveIds.filter((id) => directiveShapes[id].form === form).map((id) => dialect.directives[id]),
    ]),
    ...tables.slice(1).map((table): [string, string[]] => [table, Object.values(dialect[table])]),
  ];
}

describe('dialects', () => {
  for (const language of lists.languages) {
    const dialect = dialects[language];
    it(`${language} says itself which it is`, () => assert.equal(dialect.language, language));

    for (const [name, words] of groups(dialect)) {
      it(`${language} has no word twice: ${name}`, () => {
        const lower = words.map((word) => word.toLocaleLowerCase('da'));
        assert.deepEqual(
          lower.filter((word, index) => lower.indexOf(word) !== index),
          [],
        );
        for (const word of words) assert.match(word, /^\p{L}[\p{L}\p{N}_-]*$/u);
      });
    }

    it(`${language} is read back by its own words`, () => {
      for (const table of tables) {
        for (const [id, word] of Object.entries(dialect[table])) {
          if (table !== 'directives')
            assert.equal(idOf(dialect[table] as Record<string, string>, ` ${word.toUpperCase()} `), id);
        }
      }
    });

    it(`${language} has words that the parser takes`, () => {
      const body = directiveIds
        .map((id) => {
          const name = dialect.directives[id];
          const attributes = Object.keys(directiveShapes[id].attributes)
            .map((attribute) => `${dialect.attributes[attribute as keyof Dialect['attributes']]}=x`)
            .join(' ');
          switch (directiveShapes[id].form) {
            case 'container':
              return `:::${name}{${attributes}}\n:::`;
            case 'leaf':
              return `::${name}{${attributes}}`;
            case 'text':
              return `:::${dialect.directives.efforts}\n- a :${name}{${attributes}}\n:::`;
          }
        })
        .join('\n\n');
      const { reading } = analysed(`---\nsamklang: 1\nlanguage: ${language}\n---\n\n${body}\n`);
      const seen = new Set(reading.directives.map(({ id }) => id));
      assert.deepEqual(
        directiveIds.filter((id) => !seen.has(id)),
        [],
      );
      for (const { attributes } of reading.directives) assert.ok(attributes.every(({ id }) => id !== null));
    });
  }

  it('have the same ids', () => {
    for (const table of tables) assert.deepEqual(Object.keys(da[table]), Object.keys(en[table]));
    assert.deepEqual(Object.keys(da.directives), [...directiveIds]);
    assert.deepEqual(Object.keys(da.communities), [...lists.communityIds]);
    assert.deepEqual(Object.keys(da.rows), [...lists.communityIds]);
    assert.deepEqual(Object.keys(da.assessments), [...lists.assessments]);
    assert.deepEqual(Object.keys(da.frameKinds), [...lists.frameKinds]);
  });

  it('are words of the language, not ids', () => {
    assert.equal(idOf(da.communities, 'professional'), null);
    assert.equal(idOf(da.communities, ''), null);
    assert.equal(idOf(da.communities, 'constructor'), null);
    assert.equal(idOf(en.communities, 'fagligt'), null);
  });
});
