import { languages, type Language } from '../../model/communities.js';
import {
  directiveIds,
  directiveShapes,
  type AttributeId,
  type AttributeKind,
  type DirectiveForm,
  type DirectiveId,
} from '../../model/directives.js';
import type { DirectiveUse } from '../read/reading.js';
import { dialects, idOf, type Dialect } from '../../model/dialect.js';
import { nearest } from './nearest.js';

/** What a language is called in each language. */
export const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
};

/** What a word that the file's dialect does not know was meant to be. */
export interface Meant<Id extends string> {
  readonly id: Id;
  /** As it is called in the file's dialect. */
  readonly word: string;
  /** The language that the word is from; null when it is misspelt. */
  readonly from: Language | null;
}

/** The dialects with other words than this one. */
function others({ directives }: Dialect): Dialect[] {
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

/** The attribute that a name was meant to be among those of its directive. */
export function meantAttribute(
  name: string,
  directive: DirectiveId,
  dialect: Dialect,
): Meant<AttributeId> | null {
  const ids = Object.keys(directiveShapes[directive].attributes) as AttributeId[];
  const tableOf = ({ attributes }: Dialect) => attributes;
  const meant = meantAmong(name, ids, dialect, tableOf);
  if (meant) return meant;
  // `nummer` is nearer to `number` than to `nr`.
  const near = others(dialect).map((other) => meantAmong(name, ids, other, tableOf));
  const id = near.find((one) => one !== null)?.id;
  return id ? { id, word: dialect.attributes[id], from: null } : null;
}

function meantAmong<Id extends string>(
  name: string,
  ids: readonly Id[],
  dialect: Dialect,
  tableOf: (dialect: Dialect) => Readonly<Record<Id, string>>,
): Meant<Id> | null {
  const table = tableOf(dialect);
  for (const other of others(dialect)) {
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

/** What a value is called in the file's dialect when it is a word of another one; null when it is none. */
export function valueOfOther<Id extends string>(
  value: string,
  dialect: Dialect,
  tableOf: (dialect: Dialect) => Readonly<Record<Id, string>>,
): { readonly word: string; readonly from: Language } | null {
  for (const other of others(dialect)) {
    const id = idOf(tableOf(other), value);
    if (id) return { word: tableOf(dialect)[id], from: other.language };
  }
  return null;
}

const tables: Readonly<
  Partial<Record<AttributeKind, (dialect: Dialect) => Readonly<Record<string, string>>>>
> = {
  community: ({ communities }) => communities,
  assessment: ({ assessments }) => assessments,
  frameKind: ({ frameKinds }) => frameKinds,
};

/** `type=fagligt` where somebody wrote `type:fagligt` or only `fagligt`, `nr=2` for `2`; null when it is neither. */
export function wholeAttribute(
  words: string,
  directive: DirectiveId,
  dialect: Dialect,
): { readonly id: AttributeId; readonly words: string } | null {
  const [name = '', value] = words.split(':');
  for (const [key, kind] of Object.entries(directiveShapes[directive].attributes)) {
    const id = key as AttributeId;
    const own = dialect.attributes[id];
    const table = tables[kind]?.(dialect);
    const isValue = table ? idOf(table, name) !== null : id === 'number' && /^\d+$/.test(name);
    if (name === own && value) return { id, words: `${own}=${value}` };
    if (value === undefined && isValue) return { id, words: `${own}=${name}` };
  }
  return null;
}

/** Whether a directive has an attribute, be it misspelt, in another language, without its key or still a blank. */
export function hasAttribute(
  { id: directive, attributes }: Pick<DirectiveUse, 'id' | 'attributes'>,
  wanted: AttributeId,
  dialect: Dialect,
): boolean {
  return attributes.some(({ id, name, valueSpan }) => {
    if (id !== null || directive === null) return id === wanted;
    const whole = valueSpan ? null : wholeAttribute(name, directive, dialect);
    return (whole ?? meantAttribute(name, directive, dialect))?.id === wanted;
  });
}
