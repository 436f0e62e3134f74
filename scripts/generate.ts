/**
 * `npm run generate`: what follows from other sources. From schemas/workshop.schema.json the model's
 * types and a validator, from src/templates the templates, from the dialects the grammar, from src/analysis the reference of the
 * findings and the setting for them, and from the bundles the notices of others' work in them. The validator is ajv's standalone code with its two small helpers
 * inlined, because a browser extension host may refuse the `new Function` of ajv itself. With `--check`,
 * nothing is written: fails if a committed file is not what would be generated.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { grammarText } from './grammar.js';
import { snippets } from './snippets.js';
import { templates } from '../src/templates/files/index.js';
import { languages } from '../src/model/communities.js';
import { dataPage } from './dataPage.js';
import { dataSchemas, schemaFile } from './dataSchemas.js';
import { findingsPage } from './findingsPage.js';
import { withMadeParts, withTitles } from './manifest.js';
import { noticesText, packagesIn } from './notices.js';
import { settingsSchema } from './settingsSchema.js';
import { namesFile, namesPackage } from './names.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaPath = 'schemas/workshop.schema.json';
const banner = `Generated from ${schemaPath} by \`npm run generate\`. Do not edit.`;

const schemaText = await readFile(root + schemaPath, 'utf8');
// Each generator gets a copy of its own: json-schema-to-typescript changes what it is given.
const schema = (): AnySchemaObject => JSON.parse(schemaText) as AnySchemaObject;

function types(): Promise<string> {
  return compile(schema(), 'Workshop', {
    bannerComment: `/** ${banner} */`,
    cwd: `${root}schemas/`,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** `findings` is our annotation: which finding a failing keyword gives. Texts come from there, so ajv's are left out. */
async function validator(): Promise<{ readonly code: string; readonly packages: ReadonlySet<string> }> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['findings']);
  formats.default(ajv, { mode: 'full', formats: ['date'] });
  // Descriptions are for people: the validator, loaded by every editor, goes without.
  const bare = JSON.parse(schemaText, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  ) as AnySchemaObject;
  const source = standalone.default(ajv, ajv.compile(bare));
  const bundle = await build({
    stdin: { contents: source, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    treeShaking: true,
    legalComments: 'none',
  });
  // ajv's length helper carries a note on how to require it; only its generator reads that.
  const written = (bundle.outputFiles[0]?.text ?? '').replace(/^.*ucs2length\.code = .*\n/m, '');
  const code = `${addingErrors(written)}\n${adder}`;
  const refused = /\brequire\(|\beval\(|new Function\b/.exec(code);
  if (refused)
    throw new Error(`The validator holds "${refused[0]}", which a browser extension host may refuse.`);
  return { code: `// ${banner}\n${code}`, packages: packagesIn(bundle.metafile) };
}

/** ajv copies all errors for each entry of a list that has some, which takes the square of their number. */
function addingErrors(written: string): string {
  const copying = /(vErrors) === null \? (\w+\.errors) : vErrors\.concat\(\2\)/g;
  const code = written.replace(copying, 'added($1, $2)');
  if (code === written || code.includes('.concat('))
    throw new Error('The validator adds errors in another way.');
  return code;
}

const adder = `function added(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;

const validatorTypes = `/** ${banner} */
import type { Workshop } from '../model/workshop.generated.js';

/** One thing that the schema does not allow. */
export interface SchemaError {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema object that holds \`keyword\`; \`findings\` says which finding each keyword gives. */
  readonly parentSchema: { readonly findings?: Readonly<Record<string, string>> };
  readonly data: unknown;
}

export interface Validate {
  (value: unknown): value is Workshop;
  /** What the last call found; null when that was nothing. */
  errors?: readonly SchemaError[] | null;
}

export const validate: Validate;
export default validate;
`;

/** The templates, made of the same building blocks as the snippets and the insert commands. */
const templateFiles = languages.flatMap((language) =>
  Object.entries(templates).map(
    ([id, template]) => [`templates/${language}/${id}.md`, template(language)] as const,
  ),
);

const danishTitles = await readFile(`${root}package.nls.da.json`, 'utf8');
const made = await validator();
const files: Readonly<Record<string, string>> = {
  'src/model/workshop.generated.ts': await types(),
  'src/analysis/check/validate.generated.js': made.code,
  'src/personal/names.generated.ts': namesFile(),
  'src/analysis/check/validate.generated.d.ts': validatorTypes,
  'syntaxes/samklang.tmLanguage.json': grammarText(),
  ...Object.fromEntries(templateFiles),
  'snippets/samklang.code-snippets': `${JSON.stringify(snippets(), null, 2)}\n`,
  'docs/findings.md': findingsPage(),
  ...Object.fromEntries(
    Object.entries(dataSchemas).map(([name, made]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(schemaFile(made), null, 2)}\n`,
    ]),
  ),
  'docs/data.md': dataPage(),
  'schemas/settings.schema.json': `${JSON.stringify(settingsSchema(), null, 2)}\n`,
  'THIRD_PARTY_NOTICES.txt': await noticesText([...made.packages, namesPackage]),
  'package.json': withMadeParts(await readFile(`${root}package.json`, 'utf8')),
  'package.nls.json': withTitles(await readFile(`${root}package.nls.json`, 'utf8'), danishTitles, 'en'),
  'package.nls.da.json': withTitles(danishTitles, danishTitles, 'da'),
};
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, text] of Object.entries(files)) {
  const current = await readFile(root + path, 'utf8').catch(() => null);
  if (current === text) continue;
  stale.push(path);
  if (!check) {
    await mkdir(dirname(root + path), { recursive: true });
    await writeFile(root + path, text);
  }
}
if (stale.length === 0) console.log(`${String(Object.keys(files).length)} generated files are current.`);
else if (!check) console.log(stale.map((path) => `wrote ${path}`).join('\n'));
else {
  console.error(`Not what their sources say; run \`npm run generate\` and commit:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}
