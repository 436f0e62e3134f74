import { frameKinds } from '../model/communities.js';
import type { Span } from '../text/span.js';
import { fieldNames, type FieldPlace } from './page.js';
import type { PageStatement } from './pageMessages.js';
import { cellsOf, fieldsOf, isOffset, type Fields } from './reading.js';

/** More than anybody pastes, in UTF-16 code units. */
const longestText = 1_000_000;
const mostLines = 10_000;
/** Longer than the name of anything that can be inserted, and than what is on any button. */
const longestName = 1_000;

/** For each thing that can be done on a page, what is said of it; null when it is not that. */
const acts: {
  readonly [Act in PageStatement['act']]: (
    fields: Fields,
  ) => Omit<Extract<PageStatement, { readonly act: Act }>, 'act'> | null;
} = {
  write: (fields) => {
    const was = standing(fields);
    const { to } = fields;
    return was && isText(to) ? { ...was, to } : null;
  },
  lines: (fields) => {
    const was = standing(fields);
    const { to, more } = fields;
    const isList = Array.isArray(more) && more.length <= mostLines && more.every(isText);
    return was && isText(to) && isList ? { ...was, to, more } : null;
  },
  paste: (fields) => {
    const was = standing(fields);
    const { before, text, after } = fields;
    return was && isText(before) && isText(text) && isText(after) ? { ...was, before, text, after } : null;
  },
  begin: ({ card, words }) => {
    const at = spanOf(card);
    return at && isText(words) ? { card: at, words } : null;
  },
  remove: (fields) => standing(fields),
  move: (fields) => {
    const was = standing(fields);
    const { by } = fields;
    return was && (by === 1 || by === -1) ? { ...was, by } : null;
  },
  support: (fields) => {
    const was = standing(fields);
    const support = frameKinds.find((kind) => kind === fields['support']);
    return was && support ? { ...was, support } : null;
  },
  insert: ({ insertion, at }) => (isName(insertion) && isOffset(at) ? { insertion, at } : null),
  rate: ({ ratings }) => {
    const cells = cellsOf(ratings);
    return cells && { ratings: cells };
  },
  fix: ({ code, at, fix }) => {
    const span = spanOf(at);
    return span && isName(code) && isName(fix) ? { code, at: span, fix } : null;
  },
};

/** Something that was done on a page, from what the page says; null when it is none. */
export function readPageStatement(sent: unknown): PageStatement | null {
  const fields = fieldsOf(sent);
  const act = fields?.['act'];
  if (!fields || typeof act !== 'string' || !Object.hasOwn(acts, act)) return null;
  const read = acts[act as PageStatement['act']](fields);
  return read && ({ act, ...read } as PageStatement);
}

/** A field and what stood in it. */
function standing({ field, from }: Fields): { field: FieldPlace; from: string } | null {
  const { name, at } = fieldsOf(field) ?? {};
  const known = fieldNames.find((one) => one === name);
  const span = spanOf(at);
  return known && span && isText(from) ? { field: { name: known, at: span }, from } : null;
}

function spanOf(value: unknown): Span | null {
  const { start, end } = fieldsOf(value) ?? {};
  return isOffset(start) && isOffset(end) && start <= end ? { start, end } : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestName;
}
