import * as vscode from 'vscode';
import { mayBeWorkshop } from '../../syntax/frontMatter.js';
import type { HeldFile } from '../../portfolio/held.js';
import type { FiledSummary } from '../../portfolio/summary.js';
import { folderInside } from '../../templates/ownFolder.js';
import { core } from '../shared/core.js';
import { templatesFolderOf } from '../workshops/templates.js';

/** Larger files, in bytes, are not read: one of them would hold up the others, and nobody's notes are that long. */
const largest = 500_000;

/** What is known of a Markdown file: its summary, that it is no workshop file, or why nothing of it may be shown. */
export type Entry = FiledSummary | HeldFile | 'none';

const never = '**/{node_modules,.git,.samklang}/**';

/** The Markdown files of the workspace but for what the user hides (`files.exclude`) and the user's own templates. */
export async function findMarkdown(): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles('**/*.md', never);
  const templates = templateFolders();
  return found.filter(({ path }) => !templates.some((folder) => path.startsWith(folder)));
}

function templateFolders(): string[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => {
    const parts = folderInside(templatesFolderOf(uri)) ?? [];
    return parts.length > 0 ? [`${vscode.Uri.joinPath(uri, ...parts).path}/`] : [];
  });
}

export function openDocument(file: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === file,
  );
}

/**
 * The text of a file that is a workshop file by its front matter, or may be meant as one. A file that is gone, or a
 * folder, is none.
 */
export async function workshopText(uri: vscode.Uri): Promise<{ readonly text: string } | 'none' | 'unread'> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return 'unread';
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = new TextDecoder().decode(bytes);
    if (mayBeWorkshop(text)) return text.includes('\uFFFD') && !isUtf8(bytes) ? 'unread' : { text };
    // Some programs save two bytes for every letter, the other one a zero.
    return mayBeWorkshop(text.replaceAll('\0', '')) ? 'unread' : 'none';
  } catch (error) {
    const isNone = error instanceof vscode.FileSystemError && noFile.has(error.code);
    return isNone ? 'none' : 'unread';
  }
}

/** What VS Code says of a file that is not there, and of a folder. */
const noFile: ReadonlySet<string> = new Set(['FileNotFound', 'FileIsADirectory']);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * What there is to know of a file now; what is written in an open editor counts, saved or not.
 * @param fetched its text, when that has been asked for already
 */
export async function entryOf(uri: vscode.Uri, fetched?: ReturnType<typeof workshopText>): Promise<Entry> {
  const file = uri.toString();
  const document = openDocument(file);
  const { disclose, exposedInName, isWithheld, stopsOf, summaryOf } = await core();
  const known = document ? { text: document.getText() } : await (fetched ?? workshopText(uri));
  if (known === 'none') return 'none';
  if (known === 'unread') return { file, stops: [] };
  const disclosed = disclose(known.text);
  if (!disclosed) return 'none';
  if (isWithheld(disclosed)) return { file, stops: stopsOf(disclosed) };
  const summary = summaryOf(disclosed);
  const named = exposedInName(vscode.workspace.asRelativePath(uri), summary.language);
  return { file, ...summary, exposed: [...named, ...summary.exposed] };
}
