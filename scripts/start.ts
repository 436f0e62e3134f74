/**
 * `npm start`: Samklang on the examples, in the VS Code that is installed here or else in a
 * hosted one in the browser. Touches nobody's own VS Code: profile and extensions are apart.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { onPath } from './chromium.js';
import { parseFlags } from './flags.js';
import { ensure, installExtension, serve, writeSettings } from './hostedVscode.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.vscode-test');
/** Stays from one start to the next, with what was written in it. */
const folder = join(cache, 'examples');

const help = `npm start                 Samklang on the examples, in a VS Code with a profile of its own
npm start -- --hosted     in the browser, even if \`code\` is installed
npm start -- --port N     in the browser, at this port (otherwise any free one)
npm start -- --no-open    in the browser, but only print the address

The examples are copied to .vscode-test/examples. What you write there is kept; delete the folder to
start over.`;

const { values } = parseFlags({
  options: {
    help: { type: 'boolean' },
    hosted: { type: 'boolean' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
});

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** What opens the first example as a page, with its balance beside it; it is an extension of its own. */
const opening = join(root, 'scripts/opening');

/** Adds what is missing and never replaces a file. */
function copyExamples(): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'examples'), folder, { recursive: true, force: false });
}

async function openDesktop(code: string): Promise<void> {
  await import('./build.js');
  console.log(`Opening ${folder} in VS Code …`);
  const args = [
    ...['--new-window', ...[root, opening].map((path) => `--extensionDevelopmentPath=${path}`)],
    ...[
      '--user-data-dir',
      join(cache, 'start/desktop'),
      '--extensions-dir',
      join(cache, 'start/desktop-extensions'),
    ],
    ...['--disable-workspace-trust', '--skip-welcome', folder],
  ];
  const windows = process.platform === 'win32';
  spawn(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell: windows,
  });
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  // The address is printed anyway, so a machine without the command needs no word about it.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function serveHosted(port: number): Promise<void> {
  console.log('Building and packing Samklang …');
  await import('./package.js');
  ensure();
  const profile = {
    userDataDir: join(cache, 'start/hosted'),
    extensionsDir: join(cache, 'start/hosted-extensions'),
  };
  if (!existsSync(join(profile.userDataDir, 'data/User/settings.json'))) writeSettings(profile.userDataDir);
  console.log('Starting VS Code …');
  installExtension(join(root, 'dist/samklang.vsix'), profile);
  const packed = join(root, 'out/opening.vsix');
  await createVSIX({ cwd: opening, packagePath: packed, allowMissingRepository: true, skipLicense: true });
  installExtension(packed, profile);
  // The token keeps others on this machine, and pages in the browser, out of an editor that can run programs.
  const token = randomBytes(16).toString('hex');
  const { origin, ended } = await serve({ ...profile, port, token });
  const query = new URLSearchParams({ tkn: token, folder });
  const url = `${origin}/?${query.toString()}`;
  console.log(`\nSamklang is open here; Ctrl-C ends it:\n\n  ${url}\n`);
  if (hasDisplay && values['no-open'] !== true) openBrowser(url);
  throw new Error(`VS Code ended by itself (code ${String(await ended)}).`);
}

async function main(): Promise<void> {
  if (values.help === true) {
    console.log(help);
    return;
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${values.port ?? ''}" is not a port.`);
  copyExamples();
  const code = values.hosted === true || values.port !== undefined || !hasDisplay ? null : onPath('code');
  if (code === null) await serveHosted(port);
  else await openDesktop(code);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
