/** The notices of others' work that is in the bundles, made of what esbuild says is in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { bundles } from './bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that let their work be shipped in ours, with their notice. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'Zlib'];

/** A package of which something is shipped. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * The text of THIRD_PARTY_NOTICES.txt: every package of which a bundle holds a byte, with its licence. Throws when
 * one has a licence that is not among those allowed, or brings no text of it.
 *
 * @param more folders of packages that are in our sources rather than in a bundle, such as what a generator copied
 */
export async function noticesText(more: Iterable<string>): Promise<string> {
  const folders = new Set(more);
  for (const bundle of bundles) {
    const { metafile } = await build({ ...bundle, write: false, metafile: true, logLevel: 'error' });
    for (const folder of packagesIn(metafile)) folders.add(folder);
  }
  const shipped = [...folders].map(shippedFrom).sort(byName);
  // Many packages of one house have the same text.
  const alike = new Map<string, Shipped[]>();
  for (const one of shipped) {
    const key = `${one.licence}\n${one.text}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const parts = Array.from(alike.values(), (packages) => {
    const names = packages.map(({ name, version }) => `${name} ${version}`).join('\n');
    return `${line}\n${names}\n(${packages[0]!.licence})\n\n${packages[0]!.text}\n`;
  });
  return `${head(shipped.length)}\n${parts.join('\n')}`;
}

const line = '-'.repeat(80);

function head(count: number): string {
  return `Samklang holds parts of ${String(count)} packages by others. Each is used under its own licence, which follows.
Generated from what is bundled by \`npm run generate\`. Do not edit.
`;
}

/** The folders of the packages of which something is in the output. */
export function packagesIn({ outputs }: Metafile): Set<string> {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []));
}

function byName(a: Shipped, b: Shipped): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

function shippedFrom(folder: string): Shipped {
  const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const { name, version, license = '' } = manifest;
  const licence = license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .find((one) => allowed.includes(one));
  if (!licence)
    throw new Error(`${name} has the licence "${license}", which scripts/notices.ts does not allow.`);
  return { name, version, licence, text: licenceText(folder, name) };
}

function licenceText(folder: string, name: string): string {
  const files = existsSync(root + folder) ? readdirSync(root + folder) : [];
  const own = files.filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file)).sort();
  if (own.length === 0) throw new Error(`${name} brings no text of its licence.`);
  return own
    .map((file) => readFileSync(`${root}${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
