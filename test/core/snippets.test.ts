/** The snippets are what can be inserted, with a tab stop for every blank; VS Code's syntax for them is read here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { insertions } from '../../src/templates/insertions.js';
import { snippets, type Snippet } from '../../scripts/snippets.js';
import { languages } from '../../src/model/communities.js';
import { dialects } from '../../src/model/dialect.js';
import { root } from './support.js';

interface Expansion {
  readonly text: string;
  /** The number of each tab stop, in the order of the text. */
  readonly stops: readonly number[];
}

/** What VS Code writes for a snippet when every default and every first choice is taken. */
function expanded({ body }: Snippet): Expansion {
  const stops: number[] = [];
  const syntax = /\\([\\$}])|\$\{(\d+):([^${}|\\]*)\}|\$\{(\d+)\|([^${}|\\]+)\|\}|([$\\])/g;
  const text = body
    .join('\n')
    .replace(
      syntax,
      (whole, literal?: string, stop?: string, value?: string, choice?: string, words?: string) => {
        if (literal !== undefined) return literal;
        const number = stop ?? choice;
        assert.ok(number, `"${whole}" means something else in a snippet`);
        stops.push(Number(number));
        return value ?? words!.split(',')[0]!;
      },
    );
  return { text, stops };
}

/** A text in which each blank with a fixed set of words has the first of them. */
function withFirstChoices(text: string, language: (typeof languages)[number]): string {
  const { attributes, communities, assessments } = dialects[language];
  return text
    .replaceAll(`${attributes.community}=…`, `${attributes.community}=${communities.organisational}`)
    .replaceAll(`${attributes.assessment}=…`, `${attributes.assessment}=${assessments.yes}`);
}

describe('the snippets', () => {
  const file = JSON.parse(readFileSync(`${root}snippets/samklang.code-snippets`, 'utf8')) as Record<
    string,
    Snippet
  >;

  it('are all in the file that is shipped', () => {
    assert.deepEqual(file, snippets());
    assert.equal(Object.keys(file).length, insertions.length * languages.length);
  });

  for (const language of languages) {
    it(`have a prefix each in ${language}, without blanks in it`, () => {
      const prefixes = insertions.map(({ prefix }) => prefix[language]);
      assert.deepEqual(prefixes, [...new Set(prefixes)]);
      for (const prefix of prefixes) assert.match(prefix, /^[\p{Ll}\d-]+$/u);
    });

    for (const { id, prefix, name, body } of insertions) {
      it(`write what is inserted: ${id} in ${language}`, () => {
        const snippet = file[`${language} ${id}`]!;
        const { text, stops } = expanded(snippet);
        assert.equal(text, withFirstChoices(body(language), language));
        assert.deepEqual(
          stops,
          stops.map((_, index) => index + 1),
        );
        assert.equal(snippet.prefix, prefix[language]);
        assert.ok(snippet.description.endsWith(name[language]));
        const blanks = body(language).match(/…/g)?.length ?? 0;
        assert.equal(stops.length, blanks + (id.startsWith('step.') ? 1 : 0), 'a tab stop for every blank');
      });
    }

    it(`offer the words that fit in ${language}`, () => {
      const { communities, assessments } = dialects[language];
      const effort = file[`${language} effort`]!.body.join('\n');
      for (const words of [communities, assessments])
        assert.ok(effort.includes(`|${Object.values(words).join(',')}|`), effort);
    });
  }
});
