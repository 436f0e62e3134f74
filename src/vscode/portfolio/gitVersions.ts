import * as vscode from 'vscode';

/** A version of a file that git keeps. */
export interface GitVersion {
  readonly hash: string;
  /** When it was committed; undefined when git does not say. */
  readonly date: Date | undefined;
  /** The first line of what was written about it. */
  readonly subject: string;
}

/** The part of the interface of VS Code's git extension, version 1, that is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<string>;
  getRepository(uri: vscode.Uri): Repository | null;
}

interface Repository {
  log(options: {
    readonly path: string;
    readonly maxEntries: number;
  }): Promise<readonly { readonly hash: string; readonly message: string; readonly commitDate?: Date }[]>;
  show(ref: string, path: string): Promise<string>;
}

/** More versions than this nobody looks through. */
const mostVersions = 100;

/** How long git gets to find its repositories, in milliseconds. */
const patience = 3000;

/** In VS Code in the browser no extension can reach git, unless a server stands behind it. */
export function isGitOutOfReach(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Web && !vscode.extensions.getExtension('vscode.git');
}

/** The versions of a file, the latest first; none where there is no git, or the file is in no repository. */
export async function gitVersions(uri: vscode.Uri): Promise<readonly GitVersion[]> {
  try {
    const repository = await repositoryOf(uri);
    const commits = (await repository?.log({ path: uri.fsPath, maxEntries: mostVersions })) ?? [];
    return commits.map(({ hash, message, commitDate }) => ({
      hash,
      date: commitDate,
      subject: message.split('\n')[0] ?? '',
    }));
  } catch {
    // A repository without a commit, for one.
    return [];
  }
}

/** The text of a file as it was in a version; null when that cannot be had. */
export async function textAt(uri: vscode.Uri, hash: string): Promise<string | null> {
  try {
    return (await (await repositoryOf(uri))?.show(hash, uri.fsPath)) ?? null;
  } catch {
    return null;
  }
}

async function repositoryOf(uri: vscode.Uri): Promise<Repository | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme !== 'file') return null;
  const git = await extension.activate();
  if (!git.enabled) return null;
  const api = git.getAPI(1);
  await initialised(api);
  return api.getRepository(uri);
}

function initialised(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const listener = api.onDidChangeState((state) => {
      if (state === 'initialized') done();
    });
    const timer = setTimeout(done, patience);
  });
}
