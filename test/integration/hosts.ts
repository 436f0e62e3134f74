/**
 * The two VS Codes that the tests can run in: the desktop's, or the hosted one where there is no
 * display or the desktop's cannot be downloaded. SAMKLANG_VSCODE=desktop or =hosted decides.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import {
  calmSettings,
  ensure,
  installExtension,
  writeSettings,
  type Profile,
} from '../../scripts/hostedVscode.js';
import { asText } from './page.js';
import { succeedsInShell } from '../../scripts/processes.js';
import manifest from '../../package.json' with { type: 'json' };

export interface Host {
  readonly name: string;
  readonly executable: string;
  /** Installs the package and writes calm settings, in a profile of its own. */
  prepare(vsix: string, profile: Profile): void;
}

function hosted(): Host {
  ensure();
  return {
    name: 'the hosted VS Code, in Chromium',
    executable: fileURLToPath(new URL('../../scripts/vscodeLauncher.mjs', import.meta.url)),
    prepare(vsix, profile) {
      installExtension(vsix, profile);
      writeSettings(profile.userDataDir, asText);
    },
  };
}

/** SAMKLANG_VSCODE_VERSION: "stable", a number, or "oldest", which is the one that the manifest promises to run in. */
function desktopVersion(): string {
  const wanted = process.env['SAMKLANG_VSCODE_VERSION'] ?? 'stable';
  return wanted === 'oldest' ? manifest.engines.vscode.replace('^', '') : wanted;
}

async function desktop(): Promise<Host> {
  const version = desktopVersion();
  // The timeout is for a download that stands still, not for the whole of it.
  const executable = await downloadAndUnzipVSCode({ version, timeout: 10_000 });
  return {
    name: `VS Code for the desktop (${version})`,
    executable,
    prepare(vsix, { userDataDir, extensionsDir }) {
      const [cli = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, {
        reuseMachineInstall: true,
      });
      const profile = ['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir];
      const install = [cli, ...args, ...profile, '--install-extension', vsix, '--force'];
      if (!succeedsInShell(install)) throw new Error(`VS Code could not install ${vsix}.`);
      mkdirSync(join(userDataDir, 'User'), { recursive: true });
      writeFileSync(join(userDataDir, 'User/settings.json'), JSON.stringify({ ...calmSettings, ...asText }));
    },
  };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

export async function chooseHost(): Promise<Host> {
  const chosen = process.env['SAMKLANG_VSCODE'];
  if (chosen === 'desktop') return desktop();
  if (chosen === 'hosted' || !hasDisplay()) return hosted();
  try {
    return await desktop();
  } catch (error) {
    console.log(`VS Code for the desktop could not be downloaded (${String(error)}).`);
    return hosted();
  }
}
