/** What the product is bundled into, and how; `npm run build` makes the files, and the notices list what is in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type BuildOptions, type Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What is loaded when it is first needed: the sources say `import('../lazy/core.js')`, and that is a bundle of its own,
 * required there and then. So opening VS Code or asking for --help loads no parser.
 */
const doors = {
  analysis: 'src/lazy/analysis.ts',
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
 * What several bundles need and is large, and analysis.cjs has not. It stands in core.cjs alone, and the others, which
 * need the core in any case, take it from there.
 */
const kept = [
  'src/analysis/check/folderSettings.ts',
  'src/disclosure/forFacilitator.ts',
  'src/facilitation/agenda.ts',
  'src/facilitation/ownNotes.ts',
  'src/facilitation/questions.ts',
  'src/portfolio/copies.ts',
  'src/templates/ourWords.ts',
  'src/texts/effortTexts.ts',
  'src/texts/formTexts.ts',
  'src/texts/overviewTexts.ts',
  'src/texts/reflectionTexts.ts',
  'src/texts/roomTexts.ts',
  'src/texts/templateTexts.ts',
  'src/texts/uiTexts.ts',
] as const;
const keepers: readonly string[] = ['formatting', 'sharing', 'acrossWorkshopsLoaded', 'nowAndThenLoaded'];

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
  return [...source.matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm)].map(([, name]) => name!);
}

/** Takes what stands in some files from another bundle. */
function takenFrom(bundle: 'analysis' | 'core', files: readonly string[]): Plugin {
  const known = new Set(files);
  return {
    name: `taken-from-${bundle}`,
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const file = relative(root, join(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '.ts');
        return known.has(file) ? { path: `./${bundle}.cjs`, external: true } : undefined;
      });
    },
  };
}

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

/** The names that sources import, but for those of them that `files` say. */
function importedBeside(files: readonly string[]): ReadonlySet<string> {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
  const others = sources.filter((file) => !files.includes(file));
  const imports = others.flatMap((file) =>
    Array.from(
      readFileSync(join(root, file), 'utf8').matchAll(/\{([^{}]*)\} from '/g),
      ([, names]) => names!,
    ),
  );
  return new Set(imports.flatMap((names) => names.match(/\w+/g) ?? []));
}

/** A bundle that gives what others take from it of some files; a name that means two things fails the build. */
function giving(files: readonly string[], door?: string) {
  const asked = importedBeside(files);
  const given = files.map((file) => {
    const names = exportsOf(file).filter((name) => asked.has(name));
    return names.length === 0 ? '' : `export { ${names.join(', ')} } from './${file}';`;
  });
  const whole = door === undefined ? '' : `export * from './${door}';`;
  return { contents: [whole, ...given].join('\n'), resolveDir: root, loader: 'ts' } as const;
}

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

/**
 * The sources of which analysis.cjs holds anything. They stand there alone, with all that others ask of them: each
 * thread of the command loads it and nothing else of the core.
 */
const analysing = sourcesIn(doors.analysis);

function sourcesIn(entry: string): readonly string[] {
  const { metafile } = buildSync({
    ...anywhere,
    entryPoints: [entry],
    external: ['yaml'],
    metafile: true,
    write: false,
    outfile: 'analysis.cjs',
  });
  const [{ inputs }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]];
  return Object.keys(inputs).filter(
    // What is told about the model in one language is asked for by `content` alone.
    (file) => inputs[file]!.bytesInOutput > 0 && /^src\/(?!lazy|texts\/content\/\w+\/).*\.ts$/.test(file),
  );
}

/** What a bundle leaves to others. */
function leftToOthers(name: keyof typeof doors): Plugin[] {
  if (name === 'core') return [takenFrom('analysis', analysing)];
  return keepers.includes(name) ? [takenFrom('analysis', analysing), takenFrom('core', kept)] : [];
}

/** What a bundle is made of. */
function contentsOf(name: keyof typeof doors): BuildOptions {
  switch (name) {
    case 'analysis':
      return { stdin: giving(analysing) };
    case 'core':
      return { stdin: giving(kept, doors.core) };
    case 'formatting':
      return { stdin: formattingEntry };
    default:
      return { entryPoints: [doors[name]] };
  }
}

/** Every bundle of the product, as it is shipped. */
export const bundles: readonly BuildOptions[] = [
  { ...anywhere, entryPoints: ['src/vscode/main.ts'], outfile: 'dist/main.cjs', plugins: [lazyDoors] },
  ...(Object.keys(doors) as (keyof typeof doors)[]).map((name) => ({
    ...anywhere,
    ...contentsOf(name),
    outfile: `dist/${name}.cjs`,
    plugins: [
      lazyDoors,
      usualNames,
      inThisThread,
      takenFromYaml,
      ...leftToOthers(name),
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
