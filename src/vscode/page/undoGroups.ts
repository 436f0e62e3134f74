import { quickHash } from '../../text/hash.js';
import type { PageEdit } from '../../protocol/pageEdits.js';

/**
 * VS Code takes back one statement of a page at a time, which is hardly more than a letter. Here is kept how many belong
 * together: what was typed in one field without a rest.
 */

/** Statements that are undone together, known by what the text was before them and after them. */
interface Group {
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly about: string;
  readonly time: number;
}

export interface UndoGroups {
  /** A statement has changed the text: what about, and when, in milliseconds. */
  readonly did: (step: Omit<Group, 'count'>) => void;
  /** How many statements to take back where the text is this, and what it is to be then. */
  readonly undo: (text: string) => Steps;
  readonly redo: (text: string) => Steps;
}

/** So many at most, until the text is the one that is meant. */
interface Steps {
  readonly count: number;
  readonly isThere: (text: string) => boolean;
}

/** Somebody who types no faster than this has rested, in milliseconds. */
const rest = 1500;

/** More steps back than this are single ones. */
const kept = 200;

export function undoGroups(): UndoGroups {
  let groups: readonly Group[] = [];
  const found = (text: string, at: 'before' | 'after') => {
    const name = nameOf(text);
    return groups.findLast((group) => group[at] === name);
  };
  return {
    did: ({ before, after, about, time }) => {
      const [was, is] = [nameOf(before), nameOf(after)];
      const last = groups.at(-1);
      const goesOn = about !== '' && last?.after === was && last.about === about && time - last.time < rest;
      const joined = goesOn
        ? { ...last, after: is, count: last.count + 1, time }
        : { before: was, after: is, about, time, count: 1 };
      groups = [...(goesOn ? groups.slice(0, -1) : groups), joined].slice(-kept);
    },
    undo: (text) => {
      const group = found(text, 'after');
      return stepsTo(group, group?.before);
    },
    redo: (text) => {
      const group = found(text, 'before');
      return stepsTo(group, group?.after);
    },
  };
}

/** What a statement is about: what is typed in one field belongs together, everything else stands by itself. */
export function aboutOf(edit: PageEdit): string {
  return edit.act === 'write' ? `${edit.field.name} ${String(edit.field.at.start)}` : '';
}

function stepsTo(group: Group | undefined, name: string | undefined): Steps {
  return { count: group?.count ?? 1, isThere: (text) => name !== undefined && nameOf(text) === name };
}

/** A short name for a text, by which it is told from others: quickly made, since each letter typed asks for two. */
function nameOf(text: string): string {
  return `${String(text.length)} ${String(quickHash(text))}`;
}
