import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './files.js';
import { isPattern, matchesOf } from './globs.js';

/** What of folders was passed over: those that only a link leads to. Hidden ones and node_modules are nobody's to read. */
export interface FoldersPassed {
  linked: number;
}

/** A file to check, or a path that leads to none and why. */
export type Found = { readonly file: string } | { readonly file: string; readonly problem: string };

/**
 * The files that the words of a call stand for, in their order: a file for itself, a folder for the Markdown files in
 * it, by name, a pattern for what fits it where no shell has seen to that. Folders whose names begin with a dot and
 * node_modules are passed over. One folder's names are held at a time, never the whole list.
 *
 * @param passed counts the links to folders, which are not followed
 */
export function* filesIn(paths: Iterable<string>, passed: FoldersPassed = { linked: 0 }): Generator<Found> {
  for (const path of paths) {
    if (!isPattern(path)) yield* namedBy(path, passed);
    else {
      const matches = matchesOf(path);
      if (matches.length === 0) yield { file: path, problem: 'no file or folder fits this pattern' };
      for (const match of matches) yield* namedBy(match, passed);
    }
  }
}

function* namedBy(path: string, passed: FoldersPassed): Generator<Found> {
  if (isFolder(path)) yield* markdownIn(path, passed);
  else yield { file: path };
}

function* markdownIn(folder: string, passed: FoldersPassed): Generator<Found> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, problem: reasonOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* markdownIn(path, passed);
    } else if (entry.isSymbolicLink() && isFolder(path)) {
      passed.linked++;
    } else if (
      /\.(?:md|markdown)$/i.test(entry.name) &&
      (entry.isFile() || (entry.isSymbolicLink() && mayBeFile(path)))
    ) {
      yield { file: path };
    }
  }
}

/** Nothing is read that may keep us waiting for ever: a pipe, a device. A link that leads nowhere is told when it is read. */
function mayBeFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return true;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it as a file tells what is wrong.
    return false;
  }
}
