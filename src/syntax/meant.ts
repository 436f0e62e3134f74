/** What a name was meant to be that the file's dialect does not know: a word of another language, or misspelt. */
import { languages, type Language } from '../model/communities.js';
import { dialects, type Dialect } from '../model/dialect.js';
import { directiveIds, directiveShapes, type DirectiveForm, type DirectiveId } from '../model/directives.js';
import { nearest } from './nearest.js';

/** What a word that the file's dialect does not know was meant to be. */
export interface Meant<Id extends string> {
  readonly id: Id;
  /** As it is called in the file's dialect. */
  readonly word: string;
  /** The language that the word is from; null when it is misspelt. */
  readonly from: Language | null;
}

/** The dialects with other words than this one. */
export function otherDialects({ directives }: Dialect): Dialect[] {
  return languages.map((language) => dialects[language]).filter((other) => other.directives !== directives);
}

/** The directive that a name was meant to be among those of its form. */
export function meantDirective(
  { name, form }: { readonly name: string; readonly form: DirectiveForm },
  dialect: Dialect,
): Meant<DirectiveId> | null {
  const ids = directiveIds.filter((id) => directiveShapes[id].form === form);
  return meantAmong(name, ids, dialect, ({ directives }) => directives);
}

/** What a name was meant to be among some, each called by a table of its dialect; null when none is near. */
export function meantAmong<Id extends string>(
  name: string,
  ids: readonly Id[],
  dialect: Dialect,
  tableOf: (dialect: Dialect) => Readonly<Record<Id, string>>,
): Meant<Id> | null {
  const table = tableOf(dialect);
  for (const other of otherDialects(dialect)) {
    const id = ids.find((id) => tableOf(other)[id] === name);
    if (id) return { id, word: table[id], from: other.language };
  }
  const word = nearest(
    name,
    ids.map((id) => table[id]),
  );
  const id = ids.find((id) => table[id] === word);
  return id ? { id, word: table[id], from: null } : null;
}
