import { languages, type Language } from '../model/communities.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Reading } from '../parse/reading.js';
import type { Dialect } from '../vocabulary/dialect.js';
import { fieldPurposes, type FieldKey } from '../vocabulary/fields.js';
import { nearest, replaceFix } from './nearest.js';
import { validate, type SchemaError } from './validate.generated.js';

/** What a message tells about a value that the schema refuses. */
interface Values {
  /** As it stands in the file. */
  readonly word: string;
  /** The key or attribute in question, as it is called in the file. */
  readonly key: string;
  /** The words that would be right, where there are only so many. */
  readonly choices: readonly string[];
  readonly language: Language;
}

interface SchemaFinding {
  readonly severity: Severity;
  readonly da: (values: Values) => string;
  readonly en: (values: Values) => string;
}

/** The findings that the schema names under `findings`, by code. */
export const schemaFindings: Readonly<Record<string, SchemaFinding>> = {
  'field.missing': {
    severity: 'warning',
    da: ({ key }) => `»${key}« mangler i filens hoved: ${purpose(key, 'da')}.`,
    en: ({ key }) => `“${key}” is missing at the top of the file: ${purpose(key, 'en')}.`,
  },
  'field.text': {
    severity: 'error',
    da: ({ key }) => `»${key}« skal være en tekst.`,
    en: ({ key }) => `“${key}” has to be a text.`,
  },
  'field.empty': {
    severity: 'warning',
    da: ({ key }) => `»${key}« er tom.`,
    en: ({ key }) => `“${key}” is empty.`,
  },
  'field.number': {
    severity: 'error',
    da: ({ key, word }) => `»${word}« kan ikke læses som ${key}: Skriv et helt tal, for eksempel 9.`,
    en: ({ key, word }) => `“${word}” cannot be read as ${key}: write a whole number, for example 9.`,
  },
  'version.unknown': {
    severity: 'error',
    da: ({ word }) =>
      `Samklang kender ikke version ${word} af filformatet, kun version 1. Filen er læst som version 1.`,
    en: ({ word }) =>
      `Samklang does not know version ${word} of the file format, only version 1. The file was read as version 1.`,
  },
  'language.unknown': {
    severity: 'error',
    da: ({ word }) =>
      `Sproget »${word}« findes ikke. Skriv da for dansk eller en for engelsk. Filen er læst som dansk.`,
    en: ({ word }) =>
      `There is no language “${word}”. Write da for Danish or en for English. The file was read as Danish.`,
  },
  'date.invalid': {
    severity: 'error',
    da: ({ word }) => `»${word}« er ikke en dato. Skriv år, måned og dag, for eksempel 2026-12-15.`,
    en: ({ word }) => `“${word}” is not a date. Write year, month and day, for example 2026-12-15.`,
  },
  'attribute.missing': {
    severity: 'error',
    da: ({ key, choices }) => `Her mangler »${key}«${choices.length ? `: ${orList(choices, 'da')}` : ''}.`,
    en: ({ key, choices }) =>
      `“${key}” is missing here${choices.length ? `: ${orList(choices, 'en')}` : ''}.`,
  },
  'step.unknown': {
    severity: 'error',
    da: ({ word }) => `Der er ikke noget trin »${word}«: Trinnene har numrene 1 til 4.`,
    en: ({ word }) => `There is no step “${word}”: the steps are numbered 1 to 4.`,
  },
  'community.unknown': {
    severity: 'error',
    da: ({ word, choices }) => `»${word}« er ikke et af de fire fællesskaber: ${orList(choices, 'da')}.`,
    en: ({ word, choices }) => `“${word}” is none of the four communities: ${orList(choices, 'en')}.`,
  },
  'rating.value': {
    severity: 'error',
    da: ({ word }) => `»${word}« er ikke en vurdering. Skriv hele tal fra 1 til 5 med mellemrum imellem.`,
    en: ({ word }) => `“${word}” is not a rating. Write whole numbers from 1 to 5 with spaces between them.`,
  },
  'imbalance.unknown': {
    severity: 'error',
    da: ({ word }) => `Der er ikke nogen ubalance »${word}«: De har numrene 1 til 12.`,
    en: ({ word }) => `There is no imbalance “${word}”: they are numbered 1 to 12.`,
  },
  'trend.unknown': {
    severity: 'error',
    da: ({ word }) => `Der er ikke nogen tendens »${word}«: De har numrene 1 til 8.`,
    en: ({ word }) => `There is no trend “${word}”: they are numbered 1 to 8.`,
  },
  'frame.unknown': {
    severity: 'error',
    da: ({ word, choices }) =>
      choices.length
        ? `»${word}« er ikke en slags ramme: ${orList(choices, 'da')}.`
        : `Der er ikke nogen ramme »${word}«: De har numrene 1 til 5.`,
    en: ({ word, choices }) =>
      choices.length
        ? `“${word}” is no kind of frame: ${orList(choices, 'en')}.`
        : `There is no frame “${word}”: they are numbered 1 to 5.`,
  },
  'assessment.unknown': {
    severity: 'error',
    da: ({ word, choices }) => `»${word}« er ikke en vurdering af en indsats: ${orList(choices, 'da')}.`,
    en: ({ word, choices }) => `“${word}” is no assessment of an effort: ${orList(choices, 'en')}.`,
  },
};

/**
 * Checks a draft against the schema.
 * @returns the findings in the file's language, and the pointers of the values that the schema refuses
 */
export function checkSchema(reading: Reading): { findings: Finding[]; refused: ReadonlySet<string> } {
  const errors = validate(reading.draft) ? [] : (validate.errors ?? []);
  const refused = new Set(
    errors.filter(({ keyword }) => keyword !== 'required').map(({ instancePath }) => instancePath),
  );
  return { findings: errors.flatMap((error) => findingOf(reading, error)), refused };
}

function findingOf(reading: Reading, error: SchemaError): Finding[] {
  const code = error.parentSchema.findings?.[error.keyword];
  const definition = code === undefined ? undefined : schemaFindings[code];
  if (code === undefined || definition === undefined) return [];
  const { dialect, text } = reading;
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : null;
  const pointer = missing === null ? error.instancePath : `${error.instancePath}/${missing}`;
  // A blank that is still to be filled in is noted as such; it is not missing as well.
  const place = reading.spans.get(error.instancePath === '' ? pointer : error.instancePath);
  if (missing && place && reading.blanks.some(({ start, end }) => start >= place.start && end <= place.end))
    return [];
  const span = reading.spans.get(pointer) ?? reading.spans.get(error.instancePath) ?? { start: 0, end: 0 };
  const word = text.slice(span.start, span.end);
  const choices = choicesAt(pointer, dialect);
  const values: Values = { word, key: keyAt(pointer, dialect), choices, language: dialect.language };
  const suggestion = missing === null && choices.length > 0 ? nearest(word, choices) : null;
  const fixes = replaceFix(span, suggestion).map(({ title, edits }) => ({
    title: title[dialect.language],
    edits,
    safe: true,
  }));
  return [
    { code, severity: definition.severity, span, message: definition[dialect.language](values), fixes },
  ];
}

/** The words that may stand at a pointer, where there are only so many. */
function choicesAt(pointer: string, dialect: Dialect): string[] {
  if (/^\/ratings\/\d+\/community$/.test(pointer)) return Object.values(dialect.rows);
  if (/\/(?:communities\/\d+\/id|efforts\/\d+\/community)$/.test(pointer))
    return Object.values(dialect.communities);
  if (pointer.endsWith('/assessment')) return Object.values(dialect.assessments);
  if (pointer.endsWith('/kind')) return Object.values(dialect.frameKinds);
  return pointer === '/language' ? [...languages] : [];
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

function purpose(key: string, language: Language): string {
  return Object.hasOwn(fieldPurposes, key) ? fieldPurposes[key as FieldKey][language] : key;
}

function orList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}
