/** Where the front matter stands, what makes a file a workshop file, and what is read from it. */
import assert from 'node:assert/strict';
import { findFrontMatter, isWorkshop } from '../../src/syntax/frontMatter.js';
import { analysed, codesOf, lines, told, wordsAt } from './support.js';

interface Case {
  readonly name: string;
  readonly text: string;
  /** The YAML; null when there is no front matter. */
  readonly yaml: string | null;
  readonly closed?: boolean;
  readonly body?: string;
  readonly workshop: boolean;
}

const cases: readonly Case[] = [
  { name: 'nothing', text: '', yaml: null, workshop: false },
  { name: 'no front matter', text: '# Noter\n\nsamklang: 1\n', yaml: null, workshop: false },
  { name: 'a plain one', text: '---\nsamklang: 1\n---\nx', yaml: 'samklang: 1\n', body: 'x', workshop: true },
  {
    name: 'nothing behind it',
    text: '---\nsamklang: 1\n---',
    yaml: 'samklang: 1\n',
    body: '',
    workshop: true,
  },
  {
    name: 'a byte order mark',
    text: '\uFEFF---\nsamklang: 1\n---\nx',
    yaml: 'samklang: 1\n',
    body: 'x',
    workshop: true,
  },
  {
    name: 'CRLF',
    text: '---\r\nsamklang: 1\r\n---\r\nx',
    yaml: 'samklang: 1\r\n',
    body: 'x',
    workshop: true,
  },
  {
    name: 'CRLF and a mark',
    text: '\uFEFF---\r\nsamklang: 1\r\n---\r\n',
    yaml: 'samklang: 1\r\n',
    body: '',
    workshop: true,
  },
  {
    name: 'blanks behind the fences',
    text: '--- \t\nsamklang: 1\n---  \nx',
    yaml: 'samklang: 1\n',
    body: 'x',
    workshop: true,
  },
  { name: 'an empty one', text: '---\n---\nsamklang: 1\n', yaml: '', body: 'samklang: 1\n', workshop: false },
  { name: 'only its fence', text: '---', yaml: '', closed: false, body: '', workshop: false },
  { name: 'four dashes', text: '----\nsamklang: 1\n---\n', yaml: null, workshop: false },
  { name: 'words behind the fence', text: '--- x\nsamklang: 1\n---\n', yaml: null, workshop: false },
  { name: 'a blank before the fence', text: ' ---\nsamklang: 1\n---\n', yaml: null, workshop: false },
  { name: 'a line before the fence', text: '\n---\nsamklang: 1\n---\n', yaml: null, workshop: false },
  {
    name: '`samklang:` in the body only',
    text: '---\ntitle: x\n---\nsamklang: 1\n',
    yaml: 'title: x\n',
    body: 'samklang: 1\n',
    workshop: false,
  },
  {
    name: '`samklang:` inside a value only',
    text: '---\nx:\n  samklang: 1\n---\n',
    yaml: 'x:\n  samklang: 1\n',
    body: '',
    workshop: false,
  },
  {
    name: '`samklang` as the beginning of another key',
    text: '---\nsamklangen: 1\n---\n',
    yaml: 'samklangen: 1\n',
    body: '',
    workshop: false,
  },
  {
    name: '`samklang` in another case',
    text: '---\nSamklang: 1\n---\n',
    yaml: 'Samklang: 1\n',
    body: '',
    workshop: false,
  },
  {
    name: 'a blank before the colon',
    text: '---\nsamklang : 1\n---\n',
    yaml: 'samklang : 1\n',
    body: '',
    workshop: true,
  },
  {
    name: 'not the first key',
    text: '---\ntitle: x\nsamklang: 1\n---\n',
    yaml: 'title: x\nsamklang: 1\n',
    body: '',
    workshop: true,
  },
  {
    name: 'blank lines in it',
    text: '---\n\nsamklang: 1\n\n---\n',
    yaml: '\nsamklang: 1\n\n',
    body: '',
    workshop: true,
  },
  {
    name: 'not closed, to the end',
    text: '---\nsamklang: 1',
    yaml: 'samklang: 1',
    closed: false,
    body: '',
    workshop: true,
  },
  {
    name: 'not closed, to a blank line',
    text: '---\nsamklang: 1\n\nx: y\n',
    yaml: 'samklang: 1\n',
    closed: false,
    body: '\nx: y\n',
    workshop: true,
  },
  {
    name: 'not closed, to a heading',
    text: '---\nsamklang: 1\n# x\n',
    yaml: 'samklang: 1\n',
    closed: false,
    body: '# x\n',
    workshop: true,
  },
  {
    name: 'not closed, to a directive',
    text: '---\nsamklang: 1\n::trin\n',
    yaml: 'samklang: 1\n',
    closed: false,
    body: '::trin\n',
    workshop: true,
  },
  {
    name: 'a thematic break, not closed',
    text: '---\n\nsamklang: 1\n',
    yaml: '',
    closed: false,
    body: '\nsamklang: 1\n',
    workshop: false,
  },
];

describe('front matter', () => {
  for (const { name, text, yaml, closed = true, body, workshop } of cases) {
    it(`is found: ${name}`, () => {
      const found = findFrontMatter(text);
      assert.equal(isWorkshop(text), workshop);
      assert.equal(found ? wordsAt(text, found.yaml) : null, yaml);
      if (!found) return;
      assert.equal(found.closed, closed);
      assert.equal(wordsAt(text, found.fence), '---');
      assert.equal(text.slice(found.bodyStart), body);
    });
  }

  it('is looked for no further than it goes', () => {
    assert.equal(isWorkshop(`---\n\n${'samklang: 1\n'.repeat(3)}`), false);
    assert.equal(isWorkshop(`${'x\n'.repeat(10)}---\nsamklang: 1\n---\n`), false);
  });
});

describe('front matter’s values', () => {
  const read = (...yaml: readonly string[]) => {
    const { workshop, spans, text } = analysed(lines('---', 'samklang: 1', ...yaml, '---'));
    const words = Object.fromEntries([...spans].map(([pointer, span]) => [pointer, wordsAt(text, span)]));
    return { workshop, words };
  };

  const values: readonly (readonly [string, string, unknown, string])[] = [
    ['plain text', 'title: De rette balancer', 'De rette balancer', 'De rette balancer'],
    ['text in quotation marks', 'title: "De rette: balancer"', 'De rette: balancer', '"De rette: balancer"'],
    [
      'text over lines',
      'title: >-\n  De rette\n  balancer',
      'De rette balancer',
      '>-\n  De rette\n  balancer',
    ],
    ['a comment behind', 'title: Balancer # et udkast', 'Balancer', 'Balancer'],
    ['a number as text', 'community: 112', '112', '112'],
    ['a number with a nought first', 'community: 007', '007', '007'],
    ['yes as text', 'coreTask: true', 'true', 'true'],
    ['a template’s placeholder', 'title: {{title}}', '{{title}}', '{{title}}'],
    ['a date', 'date: 2026-11-22', '2026-11-22', '2026-11-22'],
    ['a number', 'participants: 9', 9, '9'],
    ['words of all the world', 'title: Ærø 😀 مرحبا', 'Ærø 😀 مرحبا', 'Ærø 😀 مرحبا'],
  ];
  for (const [name, yaml, value, words] of values) {
    it(`are read: ${name}`, () => {
      const key = yaml.slice(0, yaml.indexOf(':'));
      const found = read(yaml);
      assert.deepEqual((found.workshop as Record<string, unknown>)[key], value);
      assert.equal(found.words[`/${key}`], words);
    });
  }

  it('are left alone where the keys are somebody else’s', () => {
    assert.deepEqual(
      Object.keys(read('tags: [a, b]', 'draft: true', '__proto__: x', 'toString: y').workshop).sort(),
      ['communities', 'efforts', 'frames', 'imbalances', 'language', 'ratings', 'steps', 'trends', 'version'],
    );
  });

  it('count the first time when they stand twice', () => {
    const { workshop, words } = read('title: Den ene', 'title: Den anden');
    assert.equal(workshop.title, 'Den ene');
    assert.equal(words['/title'], 'Den ene');
  });

  const broken: readonly (readonly [string, string, string])[] = [
    ['a colon too many', 'title: Team Nord: balancer', 'Team Nord: balancer'],
    ['two colons too many', 'title: a: b: c', 'a: b: c'],
    ['a quotation mark too few', 'title: "Balancer', 'Balancer'],
    ['words behind the quotation marks', 'title: "Balancer" i Nord', 'Balancer" i Nord'],
    ['a bracket too few', 'title: [a, b', '[a, b'],
    ['a sign that YAML keeps for itself', 'title: @Nord', '@Nord'],
    ['a dash first', 'title: - Nord', '- Nord'],
    ['a tab below', 'title: Nord\n\tminutter: 3', 'Nord minutter: 3'],
  ];
  for (const [name, yaml, title] of broken) {
    it(`are read as far as they can be: ${name}`, () => {
      const text = lines(
        '---',
        'samklang: 1',
        'participants: 9',
        yaml,
        'community: Team Nord',
        'minutes: 90',
        '---',
      );
      const { workshop } = analysed(text);
      assert.deepEqual(
        [workshop.title, workshop.participants, workshop.community, workshop.minutes],
        [title, 9, 'Team Nord', 90],
      );
      assert.equal(told(text).filter((finding) => finding.startsWith('frontMatter.syntax')).length, 1);
    });
  }

  it('are read when several are broken and one stands twice', () => {
    const text = lines('---', 'samklang: 1', 'title: a: b', 'forum: "x', 'minutes: 90', 'minutes: 80', '---');
    assert.equal(analysed(text).workshop.minutes, 90);
    assert.deepEqual(codesOf(text), ['field.missing', 'frontMatter.syntax']);
  });
});
