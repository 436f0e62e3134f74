/**
 * Nothing in src imports itself by way of others, for types neither: what stands in a circle can only be understood, and
 * only be loaded, as one. As an ESLint rule, which sees a circle as soon as it is written.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Looking again at every file for every file would take long; an editor's lint lives on while files change. */
const freshFor = 5000;
const known = new Map();

/** The files of ours that a text imports, lazily and for types too. */
function importsIn(file, text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => {
      const path = join(dirname(file), name);
      return [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].filter(
        (one) => one === file || (/\.tsx?$/.test(one) && existsSync(one)),
      );
    });
}

function importsOf(file) {
  const now = Date.now();
  const before = known.get(file);
  if (before && now - before.seen < freshFor) return before.imports;
  const { mtimeMs } = statSync(file);
  const imports = before?.mtimeMs === mtimeMs ? before.imports : importsIn(file, readFileSync(file, 'utf8'));
  known.set(file, { seen: now, mtimeMs, imports });
  return imports;
}

/** The shortest way from a file, with this text, through what it imports back to itself; null when there is none. */
function circleThrough(file, text) {
  const from = new Map();
  let next = importsIn(file, text).map((one) => [one, file]);
  while (next.length > 0) {
    const further = [];
    for (const [one, before] of next) {
      if (one === file) return wayTo(before, from, file);
      if (from.has(one)) continue;
      from.set(one, before);
      further.push(...importsOf(one).map((other) => [other, one]));
    }
    next = further;
  }
  return null;
}

function wayTo(last, from, file) {
  const way = [file];
  for (let at = last; at !== file; at = from.get(at)) way.unshift(at);
  return [file, ...way];
}

/** @type {import('eslint').Rule.RuleModule} */
export const circles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'Imports in a circle: {{way}}.' } },
  create: (context) => ({
    Program(node) {
      const way = circleThrough(context.filename, context.sourceCode.text);
      if (way === null) return;
      const words = way.map((file) => relative(context.cwd, file)).join(' → ');
      context.report({ node, messageId: 'circle', data: { way: words } });
    },
  }),
};
