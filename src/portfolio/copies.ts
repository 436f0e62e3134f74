/** Copies that syncing and the system leave beside a file: the same workshop twice. */
import type { FiledSummary } from './summary.js';

/** A file that is a copy of another one, by its name, its group and its day. */
export interface CopiedFile {
  readonly file: string;
  readonly of: string;
}

/** What is added to the name of a copy: by Windows, macOS, OneDrive (the computer's name), Dropbox, Syncthing and others. */
const added =
  /^(?: \(\d{1,3}\)|(?: -|,)? ?(?:kopi|copy)(?: ?\(?\d{1,3}\)?)?|-[A-Z0-9][A-Z0-9-]{2,14}(?:-\d{1,2})?|[ _.-]?\(?[^()]{0,60}(?:conflict|konflikt)[^()]{0,60}\)?)$/iu;
const computer = /^-[A-Z0-9-]+$/;

/** The workshops without those that are copies of another among them, and which those are. */
export function withoutCopies<Any extends Pick<FiledSummary, 'file' | 'team' | 'date'>>(
  workshops: readonly Any[],
): { readonly workshops: readonly Any[]; readonly copies: readonly CopiedFile[] } {
  const alike = new Map<string, Any[]>();
  for (const workshop of workshops) {
    const { team, date, file } = workshop;
    if (team === null || date === null) continue;
    const key = JSON.stringify([team, date, folderOf(file)]);
    const others = alike.get(key);
    if (others) others.push(workshop);
    else alike.set(key, [workshop]);
  }
  const copies: CopiedFile[] = [];
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    for (const { file } of group) {
      const of = group.find((other) => other.file !== file && isCopyOf(file, other.file))?.file;
      if (of !== undefined) copies.push({ file, of });
    }
  }
  if (copies.length === 0) return { workshops, copies };
  const gone = new Set(copies.map(({ file }) => file));
  return { workshops: workshops.filter(({ file }) => !gone.has(file)), copies };
}

function folderOf(file: string): string {
  return file.slice(0, nameStart(file));
}

function nameStart(file: string): number {
  return Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
}

/** A file's name without its folder and ending, as people see it: an address may have signs written as numbers. */
function stemOf(file: string): string {
  const name = file.slice(nameStart(file)).replace(/\.(?:md|markdown)$/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isCopyOf(file: string, other: string): boolean {
  const [stem, base] = [stemOf(file), stemOf(other)];
  if (!stem.startsWith(base) || stem === base) return false;
  const rest = stem.slice(base.length);
  return (
    added.test(rest) && (!rest.startsWith('-') || computer.test(rest) || /conflict|konflikt/i.test(rest))
  );
}
