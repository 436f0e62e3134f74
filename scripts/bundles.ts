/** What the product is bundled into, and how; `npm run build` makes the files, and the notices list what is in them. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What is loaded when it is first needed: the sources say `import('../lazy/core.js')`, and that is a bundle of its own,
 * required there and then. So opening VS Code or asking for --help loads no parser.
 */
const doors = {
  core: 'src/lazy/core.ts',
  formatting: 'src/lazy/formatting.ts',
  features: 'src/vscode/features.ts',
  forms: 'src/lazy/forms.ts',
  preview: 'src/lazy/preview.ts',
  sharing: 'src/lazy/sharing.ts',
  acrossWorkshopsLoaded: 'src/vscode/commands/acrossWorkshopsLoaded.ts',
  nowAndThenLoaded: 'src/vscode/commands/nowAndThenLoaded.ts',
} as const;

const lazyDoors: Plugin = {
  name: 'lazy-doors',
  setup(build) {
    const names = Object.keys(doors).join('|');
    build.onResolve({ filter: new RegExp(`^\\.\\.?/(?:.*/)?(?:${names})\\.js$`) }, ({ path, kind }) => {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.js'.length);
      return kind === 'dynamic-import' || kind === 'require-call'
        ? { path: `./${name}.cjs`, external: true }
        : undefined;
    });
  },
};

/**
 * What several bundles need and is large: the reader, the rules, the names that are looked for, texts. It stands in
 * core.cjs alone, and the others, which need the core in any case, take it from there.
 */
const kept = [
  'src/analysis/analyse.ts',
  'src/analysis/personal.ts',
  'src/analysis/balance/balance.ts',
  'src/analysis/balance/headline.ts',
  'src/analysis/balance/ratings.ts',
  'src/analysis/check/folderSettings.ts',
  'src/analysis/check/tables.ts',
  'src/analysis/read/readFrontMatter.ts',
  'src/disclosure/addedImbalances.ts',
  'src/disclosure/disclose.ts',
  'src/disclosure/exclusion.ts',
  'src/disclosure/forFacilitator.ts',
  'src/disclosure/stops.ts',
  'src/facilitation/agenda.ts',
  'src/facilitation/ownNotes.ts',
  'src/facilitation/questions.ts',
  'src/personal/findPersonal.ts',
  'src/personal/leaving.ts',
  'src/portfolio/copies.ts',
  'src/portfolio/sameEfforts.ts',
  'src/syntax/ratingNames.ts',
  'src/model/dialect.ts',
  'src/templates/ourWords.ts',
  'src/texts/content/index.ts',
  'src/texts/disclosureTexts.ts',
  'src/texts/effortTexts.ts',
  'src/texts/formTexts.ts',
  'src/texts/overviewTexts.ts',
  'src/texts/ratingTexts.ts',
  'src/texts/reflectionTexts.ts',
  'src/texts/roomTexts.ts',
  'src/texts/templateTexts.ts',
  'src/texts/uiTexts.ts',
] as const;
const keepers = ['formatting', 'sharing', 'acrossWorkshopsLoaded', 'nowAndThenLoaded'];

/** What reads and prints Markdown, and is large too: it stands in formatting.cjs, and sharing takes it from there. */
const packages: Readonly<Record<string, string>> = {
  'mdast-util-from-markdown': 'fromMarkdown',
  'mdast-util-gfm-strikethrough': 'gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown',
  'mdast-util-gfm-table': 'gfmTableToMarkdown',
  'mdast-util-to-markdown': 'toMarkdown',
  'micromark-extension-gfm-strikethrough': 'gfmStrikethrough',
};

/** The names that a module exports; types are none at run time. */
function exportsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name!);
}

const takenFromCore: Plugin = {
  name: 'taken-from-core',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = relative(root, join(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '.ts');
      return kept.some((known) => known === file) ? { path: './core.cjs', external: true } : undefined;
    });
  },
};

/**
 * The reader of YAML is needed by the core and by the preview, which VS Code loads with any Markdown file and which is
 * not to load the core: it has a file of its own, loaded when there is something to read.
 */
const yamlNames = ['isMap', 'isScalar', 'isSeq', 'parseDocument', 'stringify'] as const;
const yamlEntry = {
  contents: `export { ${yamlNames.join(', ')} } from 'yaml';`,
  resolveDir: root,
  loader: 'ts',
} as const;

const takenFromYaml: Plugin = {
  name: 'taken-from-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: 'late', namespace: 'yaml' }));
    build.onResolve({ filter: /^\.\/yaml\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /^late$/, namespace: 'yaml' }, () => ({
      contents: [
        `let yaml;`,
        ...yamlNames.map(
          (name) =>
            `export const ${name} = (...given) => (yaml ??= require('./yaml.cjs')).${name}(...given);`,
        ),
      ].join('\n'),
    }));
  },
};

const takenFromFormatting: Plugin = {
  name: 'taken-from-formatting',
  setup(build) {
    const filter = new RegExp(`^(?:${Object.keys(packages).join('|')})$`);
    build.onResolve({ filter }, () => ({ path: './formatting.cjs', external: true }));
  },
};

const formattingEntry = {
  contents: [
    `export * from './src/lazy/formatting.ts';`,
    ...Object.entries(packages).map(([name, exported]) => `export { ${exported} } from '${name}';`),
  ].join('\n'),
  resolveDir: root,
  loader: 'ts',
} as const;

/**
 * Of HTML's 2,000 names for signs only the 250 that people write: all of them would be as large as the rest of what
 * reads Markdown. Another name stays as it is written.
 */
const usualNames: Plugin = {
  name: 'usual-names',
  setup(build) {
    build.onResolve({ filter: /^character-entities$/ }, () => ({ path: 'names', namespace: 'usual-names' }));
    build.onLoad({ filter: /^names$/, namespace: 'usual-names' }, () => ({
      contents: `export { characterEntitiesHtml4 as characterEntities } from 'character-entities-html4';`,
      resolveDir: root,
    }));
  },
};

/**
 * The reader of workbooks unpacks what is large in a thread of its own, which not every host lets it start, and which
 * brings much with it: it gets what unpacks here and now.
 */
const inThisThread: Plugin = {
  name: 'in-this-thread',
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('read-excel-file') ? { path: 'unzip', namespace: 'in-this-thread' } : undefined,
    );
    build.onLoad({ filter: /^unzip$/, namespace: 'in-this-thread' }, () => ({
      contents: `import { unzipSync } from 'fflate';
        export { strFromU8 } from 'fflate';
        export function unzip(data, done) {
          try {
            done(null, unzipSync(data));
          } catch (error) {
            done(error);
          }
        }`,
      resolveDir: root,
    }));
  },
};

/**
 * A workbook is packed where it is made, since extension hosts and Node have no Worker of the browser's kind; and it has
 * neither pictures nor colours that depend on values.
 */
const plainWorkbook: Plugin = {
  name: 'plain-workbook',
  setup(build) {
    const inLibrary = (path: string) => new RegExp(`write-excel-file[\\\\/]modules[\\\\/]${path}\\.js$`);
    build.onLoad({ filter: inLibrary('zip[\\\\/]zipToArrayBuffer') }, ({ path }) => ({
      contents: `import pack from './zipToArrayBufferSync.js';\nexport default (files) => Promise.resolve(pack(files));`,
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: inLibrary('xlsx[\\\\/]features[\\\\/](?:conditionalFormatting|images)') }, () => ({
      contents: 'export default {};',
    }));
  },
};

/** core.cjs gives what its door says, and what the others take from it; a name that means two things fails the build. */
const coreEntry = {
  contents: [
    `export * from './src/lazy/core.ts';`,
    ...kept.map((file) => `export { ${exportsOf(file).join(', ')} } from './${file}';`),
  ].join('\n'),
  resolveDir: root,
  loader: 'ts',
} as const;

/** The pages of the webviews. */
const pages = {
  webview: { script: 'src/webview/main.tsx', style: 'src/webview/main.css' },
  page: { script: 'src/webview/page/main.tsx', style: 'src/webview/page/page.css' },
  portfolio: { script: 'src/webview/portfolio.tsx', style: 'src/webview/portfolio.css' },
} as const;

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};
/** For every host: Node, with VS Code around it or not, and the worker in which VS Code in a browser runs extensions. */
const anywhere: BuildOptions = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  // remark's entity decoder is written for a DOM unless a worker is asked for; extension hosts have none.
  conditions: ['worker'],
  // Not `import()`: a require costs less, and VS Code's own loader knows it.
  supported: { 'dynamic-import': false },
};

/** Every bundle of the product, as it is shipped. */
export const bundles: readonly BuildOptions[] = [
  { ...anywhere, entryPoints: ['src/vscode/main.ts'], outfile: 'dist/main.cjs', plugins: [lazyDoors] },
  ...Object.entries(doors).map(([name, entry]) => ({
    ...anywhere,
    ...(name === 'core'
      ? { stdin: coreEntry }
      : name === 'formatting'
        ? { stdin: formattingEntry }
        : { entryPoints: [entry] }),
    outfile: `dist/${name}.cjs`,
    plugins: [
      lazyDoors,
      usualNames,
      inThisThread,
      takenFromYaml,
      ...(keepers.includes(name) ? [takenFromCore] : []),
      ...(name === 'sharing' ? [takenFromFormatting, plainWorkbook] : []),
    ],
  })),
  { ...anywhere, stdin: yamlEntry, outfile: 'dist/yaml.cjs' },
  {
    ...anywhere,
    entryPoints: ['src/vscode/web.ts'],
    outfile: 'dist/web.cjs',
    define: { siblings: JSON.stringify(['main', 'yaml', ...Object.keys(doors)]) },
  },
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    define: { packedVersion: JSON.stringify(manifest.version) },
    plugins: [lazyDoors],
    banner: { js: '#!/usr/bin/env node' },
  },
  ...Object.entries(pages).flatMap(([name, { script, style }]): BuildOptions[] => [
    {
      ...common,
      platform: 'browser',
      target: 'es2022',
      entryPoints: [script],
      outfile: `dist/${name}.js`,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // The stylesheet is a bundle of its own, so that the page can name it.
      loader: { '.css': 'empty' },
    },
    {
      ...common,
      target: 'es2022',
      entryPoints: [style],
      outfile: `dist/${name}.css`,
      // VS Code's webview has a policy on sources; a small picture goes into the file.
      loader: { '.svg': 'dataurl' },
    },
  ]),
];
