/**
 * The guide names what is on the screen: every word in bold is a command, a setting, a button or another text of ours, or
 * one of the few of VS Code's own; every picture and every place that it leads to is there.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { languages, type Language } from '../../src/model/communities.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const guides: Readonly<Record<Language, string>> = { da: 'docs/da/vejledning.md', en: 'docs/en/guide.md' };

/** What VS Code itself shows, in English whatever the language. */
const vscodeNames = [
  'Extensions: Install from VSIX...',
  'Install',
  'File > Open Folder...',
  'File > Auto Save',
  'Yes, I trust the authors',
];

const manifest = JSON.parse(read('package.json')) as {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, unknown> } };
};

/** Every text below a value, but those of another language. */
function textsBelow(value: unknown, language: Language): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key === language || !(languages as readonly string[]).includes(key))
    .flatMap(([, below]) => textsBelow(below, language));
}

async function shownIn(language: Language): Promise<ReadonlySet<string>> {
  const files = readdirSync(new URL('src/texts/', root)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    [...files, 'content/index.ts'].map((name) => import(new URL(`src/texts/${name}`, root).href)),
  );
  const titles = JSON.parse(read('package.nls.json')) as object;
  return new Set([
    ...modules.flatMap((module) => textsBelow({ ...module }, language)),
    ...(Object.values(titles) as string[]),
    ...Object.keys(manifest.contributes.configuration.properties),
    ...vscodeNames,
  ]);
}

const boldIn = (text: string): string[] => [...text.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, name]) => name!);

/** The places in a page that a link may lead to. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLocaleLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the guide', () => {
  for (const language of languages) {
    const path = guides[language];
    const text = read(path);

    it(`names only what is shown, in ${language}`, async () => {
      const shown = await shownIn(language);
      const names = boldIn(text);
      assert.ok(names.length > 40);
      assert.deepEqual(
        names.filter((name) => !shown.has(name) && !shown.has(name.replace(/[:.]$/, ''))),
        [],
      );
      assert.ok(!shown.has('Vis balance') && shown.has(language === 'da' ? 'Ikke nu' : 'Not now'));
      assert.ok(!shown.has(language === 'da' ? 'Not now' : 'Ikke nu'), 'in its own language');
    });

    it(`leads to what is there, in ${language}`, () => {
      const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
      const missing = targets.filter((target) =>
        target.startsWith('#')
          ? !anchorsIn(text).includes(target.slice(1))
          : !existsSync(new URL(target, new URL(path, root))),
      );
      assert.ok(targets.length >= 5);
      assert.deepEqual(missing, []);
    });
  }

  it('has the same chapters, pictures and names of commands in both languages', () => {
    const [danish, english] = languages.map((language) => {
      const text = read(guides[language]);
      return {
        headings: text.match(/^#+ /gm),
        pictures: [...text.matchAll(/guide-\w\w-(\S+)\.png/g)].map(([, name]) => name),
        commands: boldIn(text)
          .filter((name) => name.includes(' · '))
          .sort(),
      };
    });
    assert.deepEqual(danish, english);
  });
});

describe('the other pages', () => {
  const pages = [
    'README.md',
    ...readdirSync(new URL('docs/', root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const plain = (name: string) => name.replace(/^Samklang: /, '').replace(/…$/, '');

  it('name commands as they are called', async () => {
    const both = [...(await shownIn('en'))].flatMap((name) => name.split(' · ')).map(plain);
    const shown = (name: string) => both.some((one) => one === name || one.startsWith(`${name} `));
    let commands = 0;
    for (const page of pages)
      for (const name of boldIn(read(page)))
        if (
          (name.startsWith('Samklang: ') || name.endsWith('…')) &&
          !vscodeNames.includes(name.replace('…', '...'))
        ) {
          commands++;
          assert.ok(
            name === 'Samklang: Insert: …' || shown(plain(name)) || name === 'Paste As…',
            `${page}: ${name}`,
          );
        }
    assert.ok(commands > 15);
  });

  it('have every setting, and none that is not there', () => {
    const settings = Object.keys(manifest.contributes.configuration.properties);
    const named = [...read('README.md').matchAll(/^\| `(samklang\.[\w.]+)`/gm)].map(([, name]) => name!);
    assert.deepEqual(named.sort(), settings.sort());
  });

  it('have every option of the command line, and none that is not there', () => {
    const optionsIn = (text: string) =>
      new Set(Array.from(text.matchAll(/--[a-z][a-z-]*/g), ([option]) => option));
    const told = optionsIn(read('docs/cli.md'));
    const known = optionsIn(read('src/cli/help.ts'));
    assert.ok(known.size > 15);
    assert.deepEqual(told, known);
  });
});
