import type * as vscode from 'vscode';
import { withoutCopies, type CopiedFile } from '../../portfolio/copies.js';
import type { HeldFile } from '../../portfolio/held.js';
import type { FiledSummary } from '../../portfolio/summary.js';
import type { Entry } from './workshopFiles.js';

/** What is known of the Markdown files of a workspace, by their addresses, and which of it is up to date. */
export interface Entries {
  readonly has: (uri: vscode.Uri) => boolean;
  /** Whether a file has not been read, or is to be read again. */
  readonly isMissing: (uri: vscode.Uri) => boolean;
  /** Keeps what has just been read; tells whether it is anything new. */
  readonly keep: (uri: vscode.Uri, entry: Entry) => boolean;
  /** Forgets a file, or all files of a folder; tells how many those were. */
  readonly forget: (uri: vscode.Uri) => number;
  readonly forgetAllBut: (uris: readonly vscode.Uri[]) => void;
  /** From now on everything is to be read again; what is known is known until then. */
  readonly expire: () => void;
  /** How many are up to date. */
  readonly read: () => number;
  readonly workshops: () => readonly FiledSummary[];
  /** The workshop files that could not be read, or of which it is not certain what others may see. */
  readonly held: () => readonly HeldFile[];
  /** How many were read, but not in full. */
  readonly inPart: () => number;
  /** Those that are copies of another one, and are not among the workshops. */
  readonly copies: () => readonly CopiedFile[];
}

export function entriesOfFiles(): Entries {
  const entries = new Map<string, Entry>();
  const fresh = new Set<string>();
  const known = () => withoutCopies([...entries.values()].filter((entry) => isSummary(entry)));
  const workshops = () => known().workshops;
  const drop = (file: string) => {
    entries.delete(file);
    fresh.delete(file);
  };
  return {
    has: (uri) => entries.has(uri.toString()),
    isMissing: (uri) => !fresh.has(uri.toString()),
    keep: (uri, entry) => {
      const file = uri.toString();
      const before = entries.get(file);
      entries.set(file, entry);
      fresh.add(file);
      return essence(before ?? 'none') !== essence(entry);
    },
    forget: (uri) => {
      const gone = uri.toString();
      const files = [...entries.keys()].filter((file) => file === gone || file.startsWith(`${gone}/`));
      for (const file of files) drop(file);
      return files.length;
    },
    forgetAllBut: (uris) => {
      const there = new Set(uris.map(String));
      for (const file of [...entries.keys()]) if (!there.has(file)) drop(file);
    },
    expire: () => fresh.clear(),
    read: () => fresh.size,
    workshops,
    copies: () => known().copies,
    held: () => [...entries.values()].filter((entry) => entry !== 'none' && 'stops' in entry),
    inPart: () => workshops().filter(({ unread }) => unread > 0).length,
  };
}

function isSummary(entry: Entry): entry is FiledSummary {
  return entry !== 'none' && !('stops' in entry);
}

/** What matters of an entry: where in the text it stands does not. */
function essence(entry: Entry): string {
  return JSON.stringify(entry, (key, value: unknown) =>
    key === 'offset' || key === 'box' ? undefined : value,
  );
}
