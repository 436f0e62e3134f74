/** Copies that syncing and the system leave beside a file: the same workshop twice. */
import { areAlike } from './prints.js';
import type { FiledSummary } from './summary.js';

/** A file that is a copy of another one with the same group and day: by its name, or by what is written in it. */
export interface CopiedFile {
  readonly file: string;
  readonly of: string;
  readonly by: 'name' | 'words';
}

type Compared = Pick<FiledSummary, 'file' | 'team' | 'date' | 'title' | 'template' | 'prints'> &
  Partial<Pick<FiledSummary, 'exposed'>>;

/** What is added to the name of a copy: by Windows, macOS, OneDrive (the computer's name), Dropbox, Syncthing and others. */
const added =
  /^(?: \(\d{1,3}\)|(?: -|,)? ?(?:kopi|copy)(?: ?\(?\d{1,3}\)?)?|-[A-Z0-9][A-Z0-9-]{2,14}(?:-\d{1,2})?|[ _.-]?\(?[^()]{0,60}(?:conflict|konflikt)[^()]{0,60}\)?)$/iu;
const computer = /^-[A-Z0-9-]+$/;

/** The workshops without those that are copies of another among them, and which those are. */
export function withoutCopies<Any extends Compared>(
  workshops: readonly Any[],
): { readonly workshops: readonly Any[]; readonly copies: readonly CopiedFile[] } {
  // One that is kept back for a number or an address is no reason to leave out one that was cleared of it.
  const shown = workshops.filter(({ exposed = [] }) => exposed.every(({ asks }) => asks));
  const copies = groupsOf(shown, ({ team, date }) => [team, date]).flatMap((group) => {
    const named = namedCopies(group);
    const gone = new Set(named.map(({ file }) => file));
    return [...named, ...writtenCopies(group.filter(({ file }) => !gone.has(file)))];
  });
  if (copies.length === 0) return { workshops, copies };
  const gone = new Set(copies.map(({ file }) => file));
  return { workshops: workshops.filter(({ file }) => !gone.has(file)), copies };
}

/** Those of which all of this is known and the same, where there are several. */
function groupsOf<Any extends Compared>(
  workshops: readonly Any[],
  keysOf: (workshop: Any) => readonly (string | null)[],
): Any[][] {
  const alike = new Map<string, Any[]>();
  for (const workshop of workshops) {
    const keys = keysOf(workshop);
    if (keys.includes(null)) continue;
    const key = JSON.stringify(keys);
    const others = alike.get(key);
    if (others) others.push(workshop);
    else alike.set(key, [workshop]);
  }
  return [...alike.values()].filter((group) => group.length > 1);
}

function namedCopies(group: readonly Compared[]): CopiedFile[] {
  return groupsOf(group, ({ file }) => [folderOf(file)]).flatMap((files) =>
    files.flatMap(({ file }) => {
      const of = files.find((other) => other.file !== file && isCopyOf(file, other.file))?.file;
      return of === undefined ? [] : [{ file, of, by: 'name' as const }];
    }),
  );
}

/**
 * Whatever they are called and wherever they are: the same template and title, and mostly the same words and numbers. A
 * title of its own keeps a second workshop of the same day apart. The one that says most counts.
 */
function writtenCopies(group: readonly Compared[]): CopiedFile[] {
  return groupsOf(group, ({ title, template }) => [title, template ?? '']).flatMap((files) => {
    const kept: Compared[] = [];
    const found: CopiedFile[] = [];
    for (const one of [...files].sort((a, b) => b.prints.length - a.prints.length || before(a, b))) {
      const of = kept.find(({ prints }) => areAlike(prints, one.prints))?.file;
      if (of === undefined) kept.push(one);
      else found.push({ file: one.file, of, by: 'words' });
    }
    return found;
  });
}

/** The shorter name first: what is added to one makes it longer. */
function before(a: Compared, b: Compared): number {
  return a.file.length - b.file.length || (a.file < b.file ? -1 : 1);
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
