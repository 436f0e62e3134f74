/**
 * Who may import whom in src, as one table and an ESLint rule that holds to it. The core runs
 * anywhere and is tested without an editor because nothing in it knows VS Code, Node or a browser.
 */
import { builtinModules } from 'node:module';
import { posix, relative, sep } from 'node:path';
import { circles } from './circles.mjs';

/** Each part of src (a folder) and the parts that it may import; nearly every part may import `text` and `model`. */
const basis = ['text', 'model'];
const core = [...basis, 'texts', 'syntax', 'personal', 'analysis', 'disclosure', 'templates'];
const whole = [...core, 'overview', 'editing', 'page', 'facilitation', 'portfolio', 'data', 'sharing'];

export const layers = {
  text: [],
  model: [],
  protocol: basis,
  texts: [...basis, 'protocol'],
  syntax: basis,
  personal: basis,
  analysis: [...basis, 'texts', 'syntax', 'personal'],
  disclosure: [...basis, 'texts', 'syntax', 'personal', 'analysis'],
  templates: [...basis, 'texts', 'syntax', 'analysis', 'disclosure'],
  overview: [...core, 'protocol'],
  editing: [...core, 'protocol'],
  page: [...core, 'protocol', 'editing'],
  facilitation: [...core, 'protocol', 'overview'],
  portfolio: [...core, 'protocol'],
  data: [...core, 'protocol', 'portfolio'],
  picture: ['model'],
  sharing: [...core, 'protocol', 'facilitation', 'portfolio', 'data', 'picture'],
  preview: [...basis, 'texts', 'syntax', 'analysis', 'picture'],
  lazy: [...whole, 'preview'],
  webview: [...basis, 'protocol', 'picture', 'facilitation'],
  vscode: [...whole, 'protocol', 'lazy', 'picture'],
  cli: [...whole, 'protocol', 'lazy', 'picture'],
};

/** Parts that have a world around them, and the packages of that world. */
const worlds = { vscode: /^vscode$/, cli: /^node:/, webview: /^preact(\/|$)/ };

const builtin = new RegExp(`^(node:.*|(${builtinModules.join('|')})(/.*)?)$`);

/** "parse" for src/parse/items.ts, null outside src. */
function partOf(path) {
  const [top, part] = path.split('/');
  return top === 'src' && part ? part.replace(/\.[jt]sx?$/, '') : null;
}

/** Why `part` may not import `specifier`; null when it may. */
function refusal(part, file, specifier, isLazy) {
  if (specifier.startsWith('.')) {
    const to = partOf(posix.join(posix.dirname(file), specifier));
    if (to === null) return `${part} may not import from outside src.`;
    if (to === 'lazy' && part !== 'lazy' && !isLazy)
      return 'What is in lazy is loaded when first needed: `import(…)` or `import type`.';
    return to === part || layers[part]?.includes(to) ? null : `${part} may not import ${to}.`;
  }
  if (worlds[part]?.test(specifier)) return null;
  if (specifier === 'vscode') return 'Only src/vscode knows VS Code.';
  if (builtin.test(specifier)) return 'Only src/cli knows Node (there with the prefix node:).';
  if (part === 'webview' || worlds.webview.test(specifier)) return `${part} may not import ${specifier}.`;
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const part = partOf(file);
    if (part === null) return {};
    const check = (source, isLazy) => {
      if (typeof source?.value !== 'string') return;
      const why = refusal(part, file, source.value, isLazy);
      if (why !== null) context.report({ node: source, messageId: 'refused', data: { why } });
    };
    return {
      Program: (node) => {
        if (!(part in layers)) {
          context.report({
            node,
            messageId: 'refused',
            data: { why: `src/${part} is not in the table of layers.` },
          });
        }
      },
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, true),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node.expression, false),
    };
  },
};

/** What a regular expression looks for that finds out where a block, an item or a directive begins. */
const blockSigns = /:\{[23],|[`~]\{3|#\{1,6|\[-\*\+/;
/** What reads Markdown besides our own reader. */
const readers = /^(micromark|mdast|remark|unified)/;

/**
 * Nothing outside src/syntax finds out by itself where a container, an item, a heading or code begins: neither by a regular
 * expression, also one put together of strings, nor with another program's parser, also one that is loaded later.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const reader = {
  meta: { type: 'problem', schema: [], messages: { own: 'Ask src/syntax where that begins and ends.' } },
  create(context) {
    const part = partOf(relative(context.cwd, context.filename).split(sep).join('/'));
    if (part === null || part === 'syntax') return {};
    const check = (node, words, signs) => {
      if (typeof words === 'string' && signs.test(words)) context.report({ node, messageId: 'own' });
    };
    const checkSource = ({ source }) => check(source, source?.value, readers);
    return {
      Literal: (node) => check(node, node.regex?.pattern ?? node.value, blockSigns),
      TemplateElement: (node) => check(node, node.value.cooked ?? node.value.raw, blockSigns),
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: ({ source, argument }) => {
        const from = source ?? argument?.literal;
        check(from, from?.value, readers);
      },
    };
  },
};

export default { rules: { imports: rule, circles, reader } };
