import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a word of a call is a pattern that no shell has replaced, as on Windows, and not the name of something. */
export function isPattern(word: string): boolean {
  return /[*?]/.test(word) && !existsSync(word);
}

/** The files and folders that a pattern names, by name: `*` and `?` in one part of a path, `**` for any folders. */
export function matchesOf(pattern: string): string[] {
  const isRooted = /^[\\/]/.test(pattern);
  const parts = pattern.split(/[\\/]+/).filter((part) => part !== '');
  return matching(isRooted ? '/' : '', parts);
}

function matching(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return [folder];
  if (part === '**') {
    const deeper = foldersIn(folder).flatMap((name) => matching(join(folder, name), ['**', ...rest]));
    return [...(rest.length > 0 ? matching(folder, rest) : [folder]), ...deeper];
  }
  if (!/[*?]/.test(part)) {
    const path = join(folder, part);
    return existsSync(path) ? matching(path, rest) : [];
  }
  return namesIn(folder)
    .filter((name) => (part.startsWith('.') || !name.startsWith('.')) && fits(name, part))
    .flatMap((name) => matching(join(folder, name), rest));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder).sort();
  } catch {
    return [];
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** Whether a name fits a pattern; goes back to the last `*` only, which takes no more than their product. */
function fits(name: string, pattern: string): boolean {
  let [at, own, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[own] === '*') [star, from] = [own++, at];
    else if (own < pattern.length && (pattern[own] === '?' || pattern[own] === name[at])) {
      at++;
      own++;
    } else if (star !== -1) [own, at] = [star + 1, ++from];
    else return false;
  }
  while (pattern[own] === '*') own++;
  return own === pattern.length;
}
