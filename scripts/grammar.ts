import { languages } from '../src/model/communities.js';
import { directiveIds, directiveShapes, type DirectiveForm } from '../src/model/directives.js';
import { dialects, type Dialect } from '../src/model/dialect.js';

/** A rule of a TextMate grammar, as far as ours needs them. */
interface GrammarRule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
}
type Captures = Readonly<Record<number, GrammarRule>>;

/** At the start of a line, or of what a list or quotation leaves of it; where Markdown looks for blocks. */
const lineStart = '(?:^|\\G)[ ]{0,3}';
const attributeList = `(\\{(?:[^{}"'\\n]|"[^"\\n]*"|'[^'\\n]*')*\\})?`;
const rating = '(?:[1-5]|[-–…]|\\.{3})';

const punctuation = (role: string): GrammarRule => ({ name: `punctuation.definition.${role}.samklang` });
/** The manifest says that this is no Markdown: so VS Code offers no snippets of Markdown's in it. */
const attributes: GrammarRule = { name: 'meta.attributes.samklang', patterns: [{ include: '#attributes' }] };
const markdownBlocks: GrammarRule = { include: 'text.html.markdown#block' };
const fenceAndName: Captures = {
  1: punctuation('tag'),
  2: { name: 'entity.name.tag.samklang' },
  3: attributes,
};

/**
 * The grammar that colours our directives inside VS Code's own for Markdown, as JSON. It knows the words of
 * every dialect at once and no others: a grammar cannot see which language the front matter chooses.
 */
export function grammarText(): string {
  const grammar = {
    comment: 'Generated from src/model/dialect.ts by `npm run generate`. Do not edit.',
    scopeName: 'text.samklang.injection',
    injectionSelector:
      'L:text.html.markdown - meta.embedded - markup.fenced_code - markup.raw - markup.inline.raw - comment',
    patterns: [
      { include: '#ratings' },
      { include: '#container' },
      { include: '#leaf' },
      { include: '#item' },
    ],
    repository: {
      ratings: container(
        words(({ directives }) => [directives.balance]),
        [{ include: '#ratingRow' }, markdownBlocks],
      ),
      container: container(namesOf('container'), [markdownBlocks]),
      leaf: {
        match: `${lineStart}(::)(${namesOf('leaf')})${attributeList}[ \\t]*$`,
        captures: fenceAndName,
      },
      item: {
        match: `(?<!\\S)(:)(${namesOf('text')})(?=\\{)${attributeList}[ \\t]*$`,
        captures: fenceAndName,
      },
      attributes: { patterns: attributeRules() },
      ratingRow: {
        name: 'markup.table.markdown',
        match: `${lineStart}(\\S.*\\|.*|\\|.*)$`,
        captures: { 1: { patterns: cellRules } },
      },
    },
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

/** A region from an opening fence to one with as many colons; what stands in it is coloured as Markdown. */
function container(names: string, patterns: readonly GrammarRule[]): GrammarRule {
  return {
    begin: `${lineStart}(:{3,})(${names})${attributeList}[ \\t]*$`,
    beginCaptures: fenceAndName,
    end: `${lineStart}(\\1:*)[ \\t]*$`,
    endCaptures: { 1: punctuation('tag') },
    patterns,
  };
}

const cellRules: readonly GrammarRule[] = [
  {
    match: '(?<=\\|)[ \\t]*(:?-+:?)[ \\t]*(?=\\||$)',
    captures: { 1: { name: 'punctuation.separator.table.markdown' } },
  },
  {
    match: `(?<=\\|)((?:[ \\t]*${rating}[,;]*(?=[ \\t|]|$))+)[ \\t]*(?=\\||$)`,
    captures: { 1: { patterns: [{ match: '[1-5]', name: 'constant.numeric.rating.samklang' }] } },
  },
  { match: '\\|', name: 'punctuation.definition.table.markdown' },
  { include: 'text.html.markdown#inline' },
];

function attributeRules(): readonly GrammarRule[] {
  const keys = words(({ attributes }) => Object.values(attributes));
  const values = words(({ communities, assessments, frameKinds }) =>
    [communities, assessments, frameKinds].flatMap((table) => Object.values(table)),
  );
  const value: GrammarRule = {
    patterns: [
      { match: '"[^"]*"', name: 'string.quoted.double.samklang' },
      { match: "'[^']*'", name: 'string.quoted.single.samklang' },
      { match: `(?<==)(?i:${values})$`, name: 'constant.language.samklang' },
      { match: '(?<==)\\d+(?:-\\d+-\\d+)?$', name: 'constant.numeric.samklang' },
      { match: '(?<==).+', name: 'string.unquoted.samklang' },
    ],
  };
  return [
    {
      match: `(?<=[{\\s])(${keys})(=)("[^"]*"|'[^']*'|[^\\s"'<=>\`{}]+)`,
      captures: {
        1: { name: 'entity.other.attribute-name.samklang' },
        2: { name: 'punctuation.separator.key-value.samklang' },
        3: value,
      },
    },
    { match: '(?<=\\p{L})\\{', ...punctuation('tag.begin') },
    { match: '\\}$', ...punctuation('tag.end') },
  ];
}

function namesOf(form: DirectiveForm): string {
  return words(({ directives }) =>
    directiveIds.filter((id) => directiveShapes[id].form === form).map((id) => directives[id]),
  );
}

/** The words of every dialect as alternatives, longer ones first. */
function words(of: (dialect: Dialect) => readonly string[]): string {
  const all = new Set(languages.flatMap((language) => of(dialects[language])));
  return [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
