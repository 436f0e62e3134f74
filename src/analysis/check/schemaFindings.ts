import { languages } from '../../model/communities.js';
import type { AttributeId } from '../../model/directives.js';
import type { Finding } from '../finding.js';
import type { Span } from '../../text/span.js';
import { frontMatterKeys, type FrontMatterKey } from '../read/readFrontMatter.js';
import { blankSign } from '../../model/blanks.js';
import type { Reading } from '../read/reading.js';
import type { Dialect } from '../../model/dialect.js';
import { meantDate, saysTime } from '../../model/dates.js';
import { daysAfter, isIsoDate } from '../../model/isoDates.js';
import { writeKey } from './frontMatterEdits.js';
import { nearFields } from './nearFields.js';
import { wordsReadOtherwise } from './readOtherwise.js';
import { nearest, nearestRow } from '../../syntax/nearest.js';
import { ratingFixes } from './ratingFixes.js';
import { replaceFix } from './replaceFix.js';
import { hasAttribute, valueOfOther } from './meant.js';
import type { HitFix } from './rule.js';
import { schemaFindings, type Values } from './schemaDefinitions.js';
import { validate, type SchemaError } from './validate.generated.js';

/**
 * Checks a draft against the schema.
 *
 * @param today null when nothing is to depend on the day
 * @returns the findings in the file's language, and the pointers of the values that the schema refuses or misses
 */
export function checkSchema(
  reading: Reading,
  today: string | null,
): { findings: Finding[]; refused: ReadonlySet<string> } {
  const errors = validate(reading.draft) ? [] : (validate.errors ?? []);
  return {
    findings: errors.flatMap((error) => findingsOf(reading, error, today)),
    refused: new Set(errors.map(pointerOf)),
  };
}

function missingIn({ keyword, params }: SchemaError): string | null {
  return keyword === 'required' ? String(params.missingProperty) : null;
}

/** The value that an error is about, which may be missing. */
function pointerOf(error: SchemaError): string {
  const missing = missingIn(error);
  return missing === null ? error.instancePath : `${error.instancePath}/${missing}`;
}

function findingsOf(reading: Reading, error: SchemaError, today: string | null): Finding[] {
  const code = error.parentSchema.findings?.[error.keyword];
  if (code === undefined || !schemaFindings[code]) return [];
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : null;
  // What was not read is not missing.
  if (missing && error.instancePath === '' && reading.excess?.kind === 'frontMatter') return [];
  const pointer = missing === null ? error.instancePath : `${error.instancePath}/${missing}`;
  if (missing && error.instancePath === '' && isNearlyThere(reading, missing)) return [];
  const place = reading.spans.get(error.instancePath === '' ? pointer : error.instancePath);
  if (missing !== null && place && isThere(reading, place, pointer)) return [];
  return [findingAt(reading, code, pointer, missing, today)];
}

/** @param missing the property that is missing; null when it is there and wrong */
function findingAt(
  reading: Reading,
  code: string,
  pointer: string,
  missing: string | null,
  today: string | null,
): Finding {
  const { dialect, text, spans } = reading;
  const { severity, [dialect.language]: message } = schemaFindings[code]!;
  const around = pointer.slice(0, pointer.lastIndexOf('/'));
  const span = spans.get(pointer) ?? spans.get(around) ?? { start: 0, end: 0 };
  const word = text.slice(span.start, span.end);
  const tableOf = tableAt(pointer);
  const choices = tableOf ? Object.values(tableOf(dialect)) : pointer === '/language' ? [...languages] : [];
  const other = tableOf && missing === null ? valueOfOther(word, dialect, tableOf) : null;
  const values: Values = {
    word,
    key: keyAt(pointer, dialect),
    choices,
    language: dialect.language,
    other,
    isRow: pointer.startsWith('/ratings/'),
    day: code === 'date.invalid' ? meantDay(reading, pointer, word, today) : null,
  };
  const fixes = fixesFor(reading, code, span, values).map(({ title, edits, safe = false }) => ({
    title: title[dialect.language],
    edits,
    safe,
  }));
  return { code, severity, span, message: message(values), fixes };
}

/** Whether what is missing at a pointer is there after all: as a blank, misspelt or in another language. */
function isThere({ blanks, directives, dialect }: Reading, place: Span, pointer: string): boolean {
  // A blank that is still to be filled in is noted as such; it is not missing as well.
  if (blanks.some(({ start, end }) => start >= place.start && end <= place.end)) return true;
  const property = pointer.slice(pointer.lastIndexOf('/') + 1);
  const use = directives.find(({ head }) => head.start === place.start);
  const attribute = property === 'id' ? 'type' : property;
  return use !== undefined && hasAttribute(use, attribute as AttributeId, dialect);
}

/** Whether another finding tells that a field cannot be read as it is written. */
function isNearlyThere(reading: Reading, property: string): boolean {
  return (
    nearFields(reading).some(({ key }) => frontMatterKeys[key] === property) ||
    wordsReadOtherwise(reading).some(({ key, read }) => read === '' && frontMatterKeys[key] === property)
  );
}

function fixesFor(
  reading: Reading,
  code: string,
  span: Span,
  { word, key, choices, other, isRow, day }: Values,
): readonly HitFix[] {
  switch (code) {
    case 'date.invalid':
      return dateFix(span, day);
    case 'field.missing':
      return missingFix(reading, key);
    case 'rating.value': {
      const { participants } = reading.draft;
      return ratingFixes(reading.text, span, typeof participants === 'number' ? participants : null);
    }
    case 'field.number':
      return replaceFix(span, onlyNumberIn(word)).map(unsafe);
    case 'field.text':
      return quotedFix(span, word);
    case 'attribute.missing':
      return [];
    default: {
      const near = other?.word ?? (choices.length > 0 ? nearest(word, choices) : null);
      if (near !== null || !isRow) return replaceFix(span, near);
      return replaceFix(span, nearestRow(word, choices)).map(unsafe);
    }
  }
}

/** `9` in `ca. 9 personer`; null where there is none or more than one, and for hours. */
function onlyNumberIn(word: string): string | null {
  const [number, ...more] = word.match(/\d[\d.,½]*/g) ?? [];
  return number && more.length === 0 && /^\d{1,4}$/.test(number) && !/tim|hour|\bt\b|-/i.test(word)
    ? number
    : null;
}

/** Brackets that were meant as words. */
function quotedFix(span: Span, word: string): HitFix[] {
  if (/[\r\n]/.test(word)) return [];
  const title = { da: 'Sæt teksten i anførselstegn', en: 'Put the text in quotation marks' };
  return [{ title, edits: [{ span, text: JSON.stringify(word) }], safe: true }];
}

const unsafe = (fix: HitFix): HitFix => ({ ...fix, safe: false });

/** A year that is not written is guessed, and what o'clock it was to be is lost, so somebody has to look at it. */
function dateFix(span: Span, day: Values['day']): HitFix[] {
  if (!day) return [];
  const fixes = replaceFix(span, day.date);
  return day.isCertain ? fixes : fixes.map(unsafe);
}

function meantDay(reading: Reading, pointer: string, word: string, today: string | null): Values['day'] {
  const { language } = reading.dialect;
  const certain = meantDate(word, language);
  const date = certain ?? meantDate(word, language, earliestAt(reading, pointer, today));
  return date === null ? null : { date, isCertain: certain !== null && !saysTime(word) };
}

/** A workshop is written down in the weeks behind it or made ready long before. */
const longestAgo = 60;

/**
 * From which day on a date is meant whose year is not written: what is agreed comes after the workshop, and the
 * workshop is now.
 */
function earliestAt({ draft }: Reading, pointer: string, today: string | null): string | null {
  if (pointer === '/date') return today && daysAfter(today, -longestAgo);
  const { date } = draft as { readonly date?: unknown };
  return typeof date === 'string' && isIsoDate(date) ? date : today;
}

/** Writes a missing key into the front matter: its value where that is known, else a blank. */
function missingFix(reading: Reading, key: string): HitFix[] {
  if (!Object.hasOwn(frontMatterKeys, key)) return [];
  const known: Readonly<Record<string, string>> = { samklang: '1', language: reading.dialect.language };
  const value = known[key] ?? blankSign;
  const edit = writeKey(reading, key as FrontMatterKey, value);
  const title = { da: `Tilføj »${key}: ${value}«`, en: `Add “${key}: ${value}”` };
  return edit ? [{ title, edits: [edit], safe: known[key] !== undefined }] : [];
}

/** The words that may stand at a pointer, by dialect, where there are only so many. */
function tableAt(pointer: string): ((dialect: Dialect) => Readonly<Record<string, string>>) | null {
  if (/^\/ratings\/\d+\/community$/.test(pointer)) return ({ rows }) => rows;
  if (/\/(?:communities\/\d+\/id|efforts\/\d+\/community)$/.test(pointer))
    return ({ communities }) => communities;
  if (pointer.endsWith('/assessment')) return ({ assessments }) => assessments;
  return pointer.endsWith('/kind') ? ({ frameKinds }) => frameKinds : null;
}

/** What the value at a pointer is called in the file. */
function keyAt(pointer: string, dialect: Dialect): string {
  const property = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (pointer.lastIndexOf('/') === 0) return property === 'version' ? 'samklang' : property;
  if (property === 'id') return dialect.attributes.type;
  return Object.hasOwn(dialect.attributes, property)
    ? dialect.attributes[property as keyof Dialect['attributes']]
    : property;
}
