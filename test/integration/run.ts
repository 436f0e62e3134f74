/**
 * `npm test -- integration`: what users get, in a real VS Code. Installs the packed .vsix in a new
 * profile, opens a copy of a workspace and runs suite/ in the extension host.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { chooseHost } from './hosts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vsix = join(root, 'dist/samklang.vsix');

function bundleSuite(): Promise<unknown> {
  rmSync(join(root, 'out/integration'), { recursive: true, force: true });
  return build({
    absWorkingDir: root,
    entryPoints: ['test/integration/suite/index.ts', 'test/integration/suite/*.test.ts'],
    outdir: 'out/integration',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** The first of these that exists is opened, as a copy: tests write. */
const workspaces = ['test/integration/workspace', 'examples'];

function copyWorkspace(to: string): void {
  mkdirSync(to);
  const from = workspaces.find((path) => existsSync(join(root, path)));
  if (from !== undefined) cpSync(join(root, from), to, { recursive: true });
}

await bundleSuite();
const host = await chooseHost();
console.log(`In ${host.name}:`);
const temporary = mkdtempSync(join(tmpdir(), 'samklang-'));
try {
  const profile = { userDataDir: join(temporary, 'user'), extensionsDir: join(temporary, 'extensions') };
  const workspace = join(temporary, 'workspace');
  copyWorkspace(workspace);
  host.prepare(vsix, profile);
  await runTests({
    vscodeExecutablePath: host.executable,
    extensionDevelopmentPath: join(root, 'test/integration/harness'),
    extensionTestsPath: join(root, 'out/integration/index.cjs'),
    launchArgs: [
      workspace,
      `--user-data-dir=${profile.userDataDir}`,
      `--extensions-dir=${profile.extensionsDir}`,
      '--disable-telemetry',
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
