/**
 * `npm run package`: builds, and packs what users get as dist/samklang.vsix.
 */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagePath = `${root}dist/samklang.vsix`;
/** A workshop tool is to install at once on any line; the bar keeps a heavy dependency from slipping in. */
const largest = 600_000;

await import('./build.js');
const options = { cwd: root, packageManager: PackageManager.None };
await createVSIX({ ...options, dependencies: false, packagePath });
const files = await listFiles(options);
const { size } = await stat(packagePath);
console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  dist/samklang.vsix (${String(files.length)} files)`);
if (size > largest) {
  console.error(`The package is larger than ${String(largest / 1000)} kB.`);
  process.exitCode = 1;
}
