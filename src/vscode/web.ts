/**
 * What VS Code in a browser begins with. Its extension host gives an extension one file and lets it load no other, so
 * this one reads those that the desktop has, and hands each to whoever asks for it: the package holds everything once.
 */
import * as vscode from 'vscode';
import type { Extension } from './main.js';

/** The files of the product by their names, without `.cjs`; the build puts them in. */
declare const siblings: readonly string[];

type Exports = Readonly<Record<string, unknown>>;
type Require = (name: string) => Exports;

/** Reads what the desktop's bundles would load for themselves, and begins as they do. */
export async function activate(context: vscode.ExtensionContext): Promise<Extension> {
  const sources = new Map(await Promise.all(siblings.map((name) => readSource(context.extensionUri, name))));
  const main = requireFrom(sources)('./main.cjs') as unknown as typeof import('./main.js');
  return main.activate(context);
}

async function readSource(extension: vscode.Uri, name: string): Promise<[string, string]> {
  const file = `${name}.cjs`;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', file));
  return [`./${file}`, new TextDecoder().decode(bytes)];
}

/** What `require` is on the desktop: each file runs when it is first asked for, and once. */
function requireFrom(sources: ReadonlyMap<string, string>): Require {
  const loaded = new Map<string, Exports>([['vscode', vscode]]);
  const require: Require = (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const source = sources.get(name);
    if (source === undefined) throw new Error(`${name} is not in the package.`);
    const module = { exports: {} };
    // These are files of the package, run as VS Code runs its one file; there is no other way to load a second.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const run = new Function('module', 'exports', 'require', source) as (...given: unknown[]) => void;
    run(module, module.exports, require);
    loaded.set(name, module.exports);
    return module.exports;
  };
  return require;
}
