/**
 * `npm run package`: builds, and packs what users get as dist/samklang.vsix; .vscodeignore says what that is.
 */
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagePath = join(root, 'dist/samklang.vsix');
/**
 * A workshop tool is to install at once on any line; the bar keeps a heavy dependency from slipping in. Excel workbooks,
 * read and written, are 50 kB of it.
 */
const largest = 700_000;

/** vsce walks through all that it ignores, the hosted VS Code's 575 MB too: let it see a copy without them. */
function stage(): string {
  const staged = join(root, 'out/package');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  const apart = (name: string): boolean => name.startsWith('.') || name === 'node_modules' || name === 'out';
  for (const name of ['.vscodeignore', ...readdirSync(root).filter((entry) => !apart(entry))]) {
    cpSync(join(root, name), join(staged, name), { recursive: true });
  }
  // What people read with line breaks and indents, VS Code reads without.
  for (const name of globSync(['package*.json', '{schemas,snippets,syntaxes}/*'], { cwd: staged })) {
    const file = join(staged, name);
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  }
  for (const name of globSync('media/*.css', { cwd: staged })) {
    const file = join(staged, name);
    writeFileSync(file, transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true }).code);
  }
  return staged;
}

// What an earlier build left under another name would be packed too.
rmSync(join(root, 'dist'), { recursive: true, force: true });
await import('./build.js');
const cwd = stage();
await createVSIX({ cwd, dependencies: false, packagePath });
const files = await listFiles({ cwd, packageManager: PackageManager.None });
const { size } = statSync(packagePath);
console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  dist/samklang.vsix (${files.length} files)`);
const needed = ['LICENSE', 'THIRD_PARTY_NOTICES.txt', 'dist/main.cjs', 'dist/web.cjs'];
const missing = needed.filter((name) => !files.includes(name));
if (missing.length > 0) {
  console.error(`Not in the package: ${missing.join(', ')}`);
  process.exitCode = 1;
}
if (size > largest) {
  console.error(`The package is larger than ${largest / 1000} kB.`);
  process.exitCode = 1;
}
