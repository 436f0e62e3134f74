import * as vscode from 'vscode';
import type { CopiedFile } from '../../portfolio/copies.js';
import type { HeldFile } from '../../portfolio/held.js';
import type { FiledSummary } from '../../portfolio/summary.js';
import type { Analyses } from '../analysis/analyses.js';
import { entriesOfFiles, type Entries } from './entries.js';
import { readGently } from './readGently.js';
import { showReading } from './readingProgress.js';
import { watchMarkdown } from './watchMarkdown.js';
import { entryOf, findMarkdown } from './workshopFiles.js';

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
  /** The workshop files that could not be read, or of which it is not certain what others may see. */
  readonly held: readonly HeldFile[];
  /** How many were read, but not in full. */
  readonly inPart: number;
  /** Those that are copies of another one, and count for nothing. */
  readonly copies: readonly CopiedFile[];
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
  const entries = entriesOfFiles();
  const state = { total: 0, running: false, stopped: false };
  const tell = () => changed.fire(undefined);
  const reader = fileReader(entries, () => !state.stopped);
  let first: Promise<void> | undefined;
  /** One thing at a time, so that what is read later is also kept later. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>) => (last = last.then(task, task));

  const readAll = async () => {
    Object.assign(state, { running: true, stopped: false });
    tell();
    const progress = showReading(() => (state.stopped = true));
    const tellNow = lessAndLessOften(tell);
    try {
      const found = await findMarkdown();
      entries.forgetAllBut(found);
      state.total = found.length;
      await reader.all(found, () => {
        progress.report(entries.read(), state.total);
        tellNow();
      });
    } finally {
      state.running = false;
      progress.end();
      tell();
    }
  };

  const late = lateChanges(async (uris, mayHaveCome) => {
    let differs = await reader.again(uris);
    if (mayHaveCome && !state.stopped) {
      const found = await findMarkdown();
      state.total = found.length;
      differs = (await reader.all(found)) || differs;
    }
    if (differs) tell();
  }, inTurn);

  const changes = (uri: vscode.Uri) => {
    if (entries.has(uri)) late.changed(uri);
  };
  const listeners: vscode.Disposable[] = [changed, late];
  const watch = () =>
    listeners.push(
      watchMarkdown({
        changed: changes,
        appeared: late.appeared,
        gone: (uri) => {
          const files = entries.forget(uri);
          state.total -= files;
          if (files > 0) tell();
        },
        otherFolders: () => void inTurn(readAll),
      }),
      analyses.onDidAnalyse(({ document }) => changes(document.uri)),
    );
  const ensure = () => (first ??= (watch(), inTurn(readAll)));

  return {
    onDidChange: changed.event,
    ensure,
    refresh: () => {
      if (!first) return ensure();
      if (!state.stopped) entries.expire();
      return inTurn(readAll);
    },
    workshops: entries.workshops,
    state: () => ({
      ...state,
      read: entries.read(),
      held: entries.held(),
      inPart: entries.inPart(),
      copies: entries.copies(),
    }),
    dispose: () => {
      state.stopped = true;
      for (const listener of listeners) listener.dispose();
    },
  };
}

interface FileReader {
  /** Reads those that have not been read; tells whether there were any. */
  readonly all: (uris: readonly vscode.Uri[], afterSome?: () => void) => Promise<boolean>;
  /** Reads those that are known once more; tells whether anything is new. */
  readonly again: (uris: readonly vscode.Uri[]) => Promise<boolean>;
}

function fileReader(entries: Entries, goOn: () => boolean): FileReader {
  return {
    all: async (uris, afterSome) => {
      const missing = uris.filter(entries.isMissing);
      if (!goOn()) return false;
      await readGently(
        missing,
        async (uri, text) => void entries.keep(uri, await entryOf(uri, text)),
        () => {
          afterSome?.();
          return goOn();
        },
      );
      return missing.length > 0;
    },
    again: async (uris) => {
      let differs = false;
      for (const uri of uris.filter(entries.has)) differs = entries.keep(uri, await entryOf(uri)) || differs;
      return differs;
    },
  };
}

interface LateChanges extends vscode.Disposable {
  readonly changed: (uri: vscode.Uri) => void;
  readonly appeared: () => void;
}

/** Gathers what changes on disk until it has come to rest; then it is looked at, in its turn. */
function lateChanges(
  look: (uris: readonly vscode.Uri[], mayHaveCome: boolean) => Promise<void>,
  inTurn: (task: () => Promise<void>) => Promise<void>,
): LateChanges {
  const waiting = new Map<string, vscode.Uri>();
  let mayHaveCome = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookNow = () => {
    const gathered = [...waiting.values()];
    waiting.clear();
    const searching = mayHaveCome;
    mayHaveCome = false;
    return look(gathered, searching);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn(lookNow), rest);
  };
  return {
    changed: (uri) => {
      waiting.set(uri.toString(), uri);
      soon();
    },
    appeared: () => {
      mayHaveCome = true;
      soon();
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Something that is done at once only when there has been a pause, each pause twice as long as the one before. */
function lessAndLessOften(act: () => void): () => void {
  let interval = firstTold;
  let next = performance.now() + interval;
  return () => {
    if (performance.now() <= next) return;
    interval *= 2;
    next = performance.now() + interval;
    act();
  };
}
