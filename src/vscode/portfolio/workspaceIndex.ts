import * as vscode from 'vscode';
import type { FiledSummary } from '../../portfolio/summary.js';
import type { Analyses } from '../analysis/analyses.js';
import { showReading } from './readingProgress.js';
import { entryOf, findMarkdown, workshopText, type Entry } from './workshopFiles.js';

/** How long the index works before everybody else gets a turn, in milliseconds. */
const slice = 12;
/** So many files are fetched at a time. */
const together = 16;
/** How long changes on disk are gathered before they are looked at, in milliseconds. */
const rest = 200;
/** When a reading tells for the first time what it has found, in milliseconds; each time it waits twice as long. */
const firstTold = 500;

/** How far the index has come. */
export interface IndexState {
  readonly read: number;
  readonly total: number;
  readonly running: boolean;
  /** The user stopped it before it was through. */
  readonly stopped: boolean;
  /** How many workshop files could not be read, or not with certainty. */
  readonly leftOut: number;
}

/**
 * What is known of every workshop in the workspace: a summary of each, never its text. Nothing is read before
 * somebody asks for it; from then on it follows the disk and the open editors.
 */
export interface WorkspaceIndex extends vscode.Disposable {
  readonly onDidChange: vscode.Event<undefined>;
  /** Reads what has not been read; resolves when that is done or stopped. Nothing is read twice. */
  readonly ensure: () => Promise<void>;
  /** Goes on where the user stopped, or else reads everything again. */
  readonly refresh: () => Promise<void>;
  readonly workshops: () => readonly FiledSummary[];
  readonly state: () => IndexState;
}

export function workspaceIndex(analyses: Analyses): WorkspaceIndex {
  const changed = new vscode.EventEmitter<undefined>();
  const entries = new Map<string, Entry>();
  /** The files that need not be read again. */
  const fresh = new Set<string>();
  const waiting = new Map<string, vscode.Uri>();
  let first: Promise<void> | undefined;
  let running = false;
  let stopped = false;
  let total = 0;
  let searching = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One thing at a time, so that what is read later is also kept later. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>) => (last = last.then(task, task));
  const listeners: vscode.Disposable[] = [changed];

  const keep = (file: string, entry: Entry) => {
    const before = entries.get(file);
    entries.set(file, entry);
    fresh.add(file);
    return essence(before ?? 'none') !== essence(entry);
  };

  const drop = (file: string) => {
    entries.delete(file);
    fresh.delete(file);
  };
  const isMissing = (uri: vscode.Uri) => !fresh.has(uri.toString());

  const readAll = async () => {
    running = true;
    stopped = false;
    changed.fire(undefined);
    const progress = showReading(() => (stopped = true));
    try {
      const found = await findMarkdown();
      const there = new Set(found.map(String));
      for (const file of [...entries.keys()]) if (!there.has(file)) drop(file);
      total = found.length;
      await readFiles(found.filter(isMissing), () => progress.report(fresh.size, total));
    } finally {
      running = false;
      progress.end();
      changed.fire(undefined);
    }
  };

  const readFiles = async (uris: readonly vscode.Uri[], report?: () => void) => {
    let since = performance.now();
    let interval = firstTold;
    let next = since + interval;
    for (let at = 0; at < uris.length && !stopped; at += together) {
      const batch = uris.slice(at, at + together).map((uri) => ({ uri, text: workshopText(uri) }));
      for (const { uri, text } of batch) {
        keep(uri.toString(), await entryOf(uri, text));
        if (performance.now() - since < slice) continue;
        await turn();
        since = performance.now();
      }
      report?.();
      if (report && performance.now() > next) {
        interval *= 2;
        next = performance.now() + interval;
        changed.fire(undefined);
      }
    }
  };

  const ensure = () => (first ??= (watch(), inTurn(readAll)));

  /** Looks at what changed on disk, when it has come to rest. */
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn(catchUp), rest);
  };

  const catchUp = async () => {
    const uris = [...waiting.values()];
    waiting.clear();
    let differs = false;
    for (const uri of uris) {
      if (entries.has(uri.toString())) differs = keep(uri.toString(), await entryOf(uri)) || differs;
    }
    if (searching && !stopped) {
      searching = false;
      const found = await findMarkdown();
      const missing = found.filter(isMissing);
      total = found.length;
      await readFiles(missing);
      differs ||= missing.length > 0;
    }
    if (differs) changed.fire(undefined);
  };

  const watch = () => {
    const files = vscode.workspace.createFileSystemWatcher('**/*.md', true, false, true);
    // Of a folder that is moved or deleted, nothing is told but the folder itself.
    const all = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    listeners.push(
      files,
      all,
      files.onDidChange((uri) => {
        if (!entries.has(uri.toString())) return;
        waiting.set(uri.toString(), uri);
        soon();
      }),
      all.onDidCreate(({ path }) => {
        if (!/\.md$|\/[^./]+$/i.test(path)) return;
        searching = true;
        soon();
      }),
      all.onDidDelete((uri) => forget(uri.toString())),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void inTurn(readAll)),
      analyses.onDidAnalyse(({ document }) => {
        const file = document.uri.toString();
        if (!entries.has(file)) return;
        waiting.set(file, document.uri);
        soon();
      }),
    );
  };

  const forget = (gone: string) => {
    const files = [...entries.keys()].filter((file) => file === gone || file.startsWith(`${gone}/`));
    for (const file of files) drop(file);
    total -= files.length;
    if (files.length > 0) changed.fire(undefined);
  };

  return {
    onDidChange: changed.event,
    ensure,
    refresh: () => {
      if (!first) return ensure();
      if (!stopped) fresh.clear();
      return inTurn(readAll);
    },
    workshops: () => [...entries.values()].filter((entry) => typeof entry !== 'string'),
    state: () => ({
      read: fresh.size,
      total,
      running,
      stopped,
      leftOut: [...entries.values()].filter((entry) => entry === 'unread' || entry === 'withheld').length,
    }),
    dispose: () => {
      stopped = true;
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** What matters of an entry: where in the text it stands does not. */
function essence(entry: Entry): string {
  return JSON.stringify(entry, (key, value: unknown) =>
    key === 'offset' || key === 'box' ? undefined : value,
  );
}

/** Lets everybody else have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
