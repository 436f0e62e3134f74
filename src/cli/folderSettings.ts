import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { choicesIn, settingsFiles } from '../analysis/check/folderSettings.js';
import type { SeverityChoices } from '../analysis/check/severities.js';
import { FileError } from './exit.js';
import { reasonOf } from './files.js';

/**
 * How serious findings are to be in each file, by the settings in its folder or the nearest one above. Every folder
 * is looked into once. Throws a FileError for settings that cannot be read: nobody should pass a check by them.
 */
export function folderSettings(): (file: string) => SeverityChoices {
  const known = new Map<string, SeverityChoices>();
  const of = (folder: string): SeverityChoices => {
    const choices =
      known.get(folder) ?? ownChoices(folder) ?? (dirname(folder) === folder ? {} : of(dirname(folder)));
    known.set(folder, choices);
    return choices;
  };
  return (file) => of(dirname(resolve(file)));
}

/** What the settings in a folder choose; undefined when there are none that say anything of findings. */
function ownChoices(folder: string): SeverityChoices | undefined {
  for (const name of settingsFiles) {
    const path = join(folder, name);
    const text = textOf(path);
    const choices = text === null ? 'silent' : choicesIn(name, text);
    if (choices === 'broken') throw new FileError(`${path}: is not JSON`);
    if (choices !== 'silent') return choices;
  }
  return undefined;
}

/** Null where there is no such file. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
}
