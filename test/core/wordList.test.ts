/**
 * The glossary, docs/ordliste.md, is kept to: no word that it rules out stands in what Samklang says, writes or prints,
 * and what is rated is said in the same words everywhere.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { languages, type Language } from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';
import { templates } from '../../src/templates/files/index.js';
import { content } from '../../src/texts/content/index.js';
import { helpTexts } from '../../src/texts/helpTexts.js';
import { overviewTexts } from '../../src/texts/overviewTexts.js';
import { portfolioTexts } from '../../src/texts/portfolioTexts.js';
import { whatIsRated } from '../../src/texts/ratingTexts.js';
import { reportTexts } from '../../src/texts/reportTexts.js';
import { roomTexts } from '../../src/texts/roomTexts.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const below = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`);

/** The words of the third column, but for those in brackets, of the table below a heading. */
function ruledOutIn(heading: string): string[] {
  const [, table = ''] = read('docs/ordliste.md').split(`## ${heading}\n`);
  return table
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:--|Det \||It \|)/.test(line))
    .flatMap((line) =>
      line
        .split('|')[3]!
        .replace(/\([^()]*\)(?=,| *$)/g, '')
        .split(','),
    )
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const ruledOut: Readonly<Record<Language, readonly string[]>> = {
  da: ruledOutIn('Dansk'),
  en: ruledOutIn('English'),
};

/** Matches any of the words where it stands as a word of its own. */
function anyOf(language: Language): RegExp {
  const escaped = ruledOut[language].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\d-])(?:${escaped.join('|')})(?![\p{L}\d])`, 'giu');
}

/** A text of ours without what is written in the language of files and of the command line. */
function words(text: string): string {
  return text
    .replace(/^(`{3,})[^]*?^\1/gm, '')
    .replace(/`[^`\n]*`|\{\{\w+\}\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/:{1,}\p{L}+(?:\{[^}]*\})?/gu, '')
    .replace(/\b(?:effort|frame)\.[a-z]+/gi, '')
    .replace(/^### (?:samklang )?efforts$/gm, '');
}

function found(name: string, text: string, language: Language): string[] {
  const ours = words(text);
  return [...ours.matchAll(anyOf(language))].map(({ 0: word, index }) => {
    const around = ours.slice(Math.max(0, index - 40), index + 40).replaceAll('\n', ' ');
    return `${name}: “${word}” in “${around}”`;
  });
}

/**
 * What a source file says in a language: its strings in an object's `da` or `en`, or in a folder of that name. Single
 * small words are ids, keywords and names of files.
 */
function textsIn(path: string, language: Language): string {
  const texts: string[] = [];
  const visit = (node: ts.Node, inside: string | null): void => {
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText && inside === language && (/\s/.test(node.text) || /^\p{Lu}/u.test(node.text)))
      texts.push(node.text);
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : '';
    ts.forEachChild(node, (child) => visit(child, name === 'da' || name === 'en' ? name : inside));
  };
  const folder = /\/(da|en)\//.exec(path)?.[1] ?? null;
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest), folder);
  return texts.join('\n');
}

/** The texts of a `package.nls` file; a command has its title in both languages: "Ny workshop · New workshop". */
function shown(path: string, language: Language): [key: string, text: string][] {
  const own = path.includes('.da.') ? 'da' : 'en';
  return Object.entries(JSON.parse(read(path)) as Record<string, string>).flatMap(([key, text]) => {
    const [danish, english] = text.split(' · ');
    if (english !== undefined && /^(?:command|insert)\./.test(key))
      return [[key, language === 'da' ? danish! : english]];
    return (key.startsWith('da.') ? 'da' : own) === language ? [[key, text]] : [];
  });
}

describe('the glossary', () => {
  it('rules out words, each in its language', () => {
    assert.ok(
      ruledOut.da.includes('kræfter') && ruledOut.en.includes('efforts') && !ruledOut.da.includes('team'),
    );
    assert.equal(found('x', 'Hvor mange kræfter lægger vi i det?', 'da').length, 1);
    assert.equal(found('x', 'How much effort do we put into it?', 'en').length, 1);
    assert.equal(found('x', ':::efforts\n- [ ] x :effort{assessment=yes}', 'en').length, 0);
    assert.match(textsIn('src/texts/overviewTexts.ts', 'da'), /Ønsket/);
    assert.doesNotMatch(textsIn('src/texts/overviewTexts.ts', 'en'), /Ønsket/);
  });

  for (const language of languages) {
    it(`is kept to in texts, messages and templates in ${language}`, () => {
      const sources = [
        ...below('src/texts/', '.ts'),
        ...below('src/analysis/check/', '.ts').filter((path) => !path.includes('generated')),
      ];
      const files = below(`templates/${language}/`, '.md');
      assert.deepEqual(
        [
          ...sources.flatMap((path) => found(path, textsIn(path, language), language)),
          ...files.flatMap((path) => found(path, read(path).replace(/^---[^]*?^---/m, ''), language)),
        ],
        [],
      );
    });

    it(`is kept to in what VS Code shows, and in the documents, in ${language}`, () => {
      const named = ['package.nls.json', 'package.nls.da.json'].flatMap((path) =>
        shown(path, language).flatMap(([key, text]) => found(`${path} ${key}`, text, language)),
      );
      const pages = ['README.md', ...below('docs/', '.md')].filter(
        (path) => path !== 'docs/ordliste.md' && path.startsWith('docs/da/') === (language === 'da'),
      );
      assert.deepEqual([...named, ...pages.flatMap((path) => found(path, read(path), language))], []);
    });
  }
});

describe('what is rated', () => {
  for (const language of languages)
    it(`is said in the same words everywhere in ${language}`, () => {
      const sentence = whatIsRated(language);
      const nls = read(language === 'da' ? 'package.nls.da.json' : 'package.nls.json');
      const said: Readonly<Record<string, string>> = {
        hover: helpTexts[language].directives.balance,
        legend: overviewTexts[language].labels.rated,
        'the page of all workshops': portfolioTexts[language].scale,
        minutes: reportTexts[language].minutes.howRated,
        script: reportTexts[language].script.rating.join('\n'),
        form: roomTexts[language].labels.entry.help,
        model: content[language].notions.whatIsRated.full,
        walkthrough: (JSON.parse(nls) as Record<string, string>)['walkthrough.balance.description']!,
      };
      for (const [place, text] of Object.entries(said)) assert.ok(text.includes(sentence), place);
      for (const id of templateIds) {
        const template = templates[id](language);
        const table = template.indexOf(':::balance');
        if (table >= 0) assert.ok(template.indexOf(sentence, table) > table, id);
      }
    });
});
