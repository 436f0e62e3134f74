/**
 * `npm test -- web`: the suite again, but in the web extension host, where VS Code for the Web runs extensions: a
 * worker in the browser, which has no Node. What is tested is the packed .vsix with its `browser` entry.
 */
import { cpSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runHostedTests } from '../../scripts/hostedTests.js';
import { ensure, installExtension, writeSettings } from '../../scripts/hostedVscode.js';
import { asText } from './page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folderOfTests = join(root, 'test/integration');
const vsix = join(root, 'dist/samklang.vsix');

/** The web extension host loads one file, and CommonJS only by this ending: the extension is of type "module". */
const testsName = 'tests.cjs';

/** All tests in one file; what they want of Node is replaced by what is in web/. */
function bundleSuite(folder: string): Promise<unknown> {
  const tests = globSync('{web,suite}/*.test.ts', { cwd: folderOfTests });
  const entry = `
    import { runSuite } from './web/suite.js';
    const load = () => { ${tests.map((path) => `require('./${path}');`).join(' ')} };
    export const run = () => runSuite(load, ${JSON.stringify(process.env['SAMKLANG_GREP'] ?? '')});`;
  return build({
    absWorkingDir: folderOfTests,
    stdin: { contents: entry, resolveDir: folderOfTests, loader: 'ts' },
    outfile: join(folder, testsName),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    // Otherwise mocha's file for browsers takes the bundle's own exports for its place.
    define: { module: 'undefined' },
    alias: {
      'node:assert/strict': './web/assert.ts',
      'node:child_process': './web/programs.ts',
    },
    logLevel: 'warning',
  });
}

/** What the .vsix holds, as VS Code unpacks it, in a folder that tests may stand in. */
function unpack(temporary: string): string {
  const extensionsDir = join(temporary, 'unpacked');
  installExtension(vsix, { userDataDir: join(temporary, 'unpacking'), extensionsDir });
  const name = readdirSync(extensionsDir).find((entry) => entry.startsWith('samklang.samklang-'));
  if (name === undefined) throw new Error(`Nothing was unpacked from ${vsix}.`);
  return join(extensionsDir, name);
}

ensure();
const temporary = mkdtempSync(join(tmpdir(), 'samklang-web-'));
try {
  const extension = unpack(temporary);
  await bundleSuite(extension);
  const workspace = join(temporary, 'workspace');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  const userDataDir = join(temporary, 'user');
  // It could run on the server too; the page does not heed extensionDevelopmentKind.
  writeSettings(userDataDir, { ...asText, 'remote.extensionKind': { 'samklang.samklang': ['web'] } });
  console.log('In the web extension host of the hosted VS Code, in Chromium:');
  process.exitCode = await runHostedTests([
    workspace,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${join(extension, testsName)}`,
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${join(temporary, 'extensions')}`,
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
// The patience that the runner had left must not keep us.
process.exit();
