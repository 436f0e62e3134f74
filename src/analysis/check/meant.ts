import type { Language } from '../../model/communities.js';
import {
  directiveShapes,
  type AttributeId,
  type AttributeKind,
  type DirectiveId,
} from '../../model/directives.js';
import type { DirectiveUse } from '../read/reading.js';
import { idOf, type Dialect } from '../../model/dialect.js';
import { meantAmong, otherDialects, type Meant } from '../../syntax/meant.js';

/** What a language is called in each language. */
export const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
};

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
  const near = otherDialects(dialect).map((other) => meantAmong(name, ids, other, tableOf));
  const id = near.find((one) => one !== null)?.id;
  return id ? { id, word: dialect.attributes[id], from: null } : null;
}

/** What a value is called in the file's dialect when it is a word of another one; null when it is none. */
export function valueOfOther<Id extends string>(
  value: string,
  dialect: Dialect,
  tableOf: (dialect: Dialect) => Readonly<Record<Id, string>>,
): { readonly word: string; readonly from: Language } | null {
  for (const other of otherDialects(dialect)) {
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
