import type { Span } from '../../text/span.js';
import type { FrontMatter } from '../../syntax/frontMatter.js';
import { limits } from './limits.js';
import { readYaml } from './readYaml.js';
import { isBlank } from '../../model/blanks.js';
import type { YamlEntry } from './plainYaml.js';
import type { Json, OtherFields, YamlProblem } from './reading.js';

/** The front matter's keys that the model knows, and the property that each gives. */
export const frontMatterKeys = {
  samklang: 'version',
  language: 'language',
  template: 'template',
  title: 'title',
  community: 'community',
  coreTask: 'coreTask',
  forum: 'forum',
  date: 'date',
  participants: 'participants',
  minutes: 'minutes',
  followUp: 'followUp',
} as const;
export type FrontMatterKey = keyof typeof frontMatterKeys;

/** Keys whose values are text whatever they look like: a team may be called 112. */
const textKeys: ReadonlySet<string> = new Set<FrontMatterKey>([
  'template',
  'title',
  'community',
  'coreTask',
  'forum',
  'date',
  'followUp',
]);

/** A number in quotation marks is one all the same. */
function numberIn(property: string, value: Json): Json {
  const isNumber = property === 'version' || property === 'participants' || property === 'minutes';
  return isNumber && typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
}

export interface FrontMatterReading {
  readonly values: Record<string, Json>;
  readonly others: OtherFields;
  readonly spans: ReadonlyMap<string, Span>;
  readonly problems: readonly YamlProblem[];
  readonly blanks: readonly Span[];
}

/**
 * Reads the values that the model knows from the front matter; other keys are kept as they are. Of one that is far too
 * long it is only read that it is there.
 */
export function readFrontMatter(text: string, frontMatter: FrontMatter): FrontMatterReading {
  const { start: base, end } = frontMatter.yaml;
  if (end - base > limits.frontMatter)
    return {
      values: {},
      others: noFields,
      spans: new Map([['', frontMatter.fence]]),
      problems: [],
      blanks: [],
    };
  const { entries, problems } = readYaml(text.slice(base, end), textKeys);
  const inText = ({ start, end }: Span): Span => ({ start: base + start, end: base + end });
  const values: Record<string, Json> = {};
  const spans = new Map<string, Span>([['', frontMatter.fence]]);
  const blanks: Span[] = [];
  const others: YamlEntry[] = [];
  for (const entry of entries) {
    if (!Object.hasOwn(frontMatterKeys, entry.key)) {
      others.push(entry);
      continue;
    }
    const property = frontMatterKeys[entry.key as FrontMatterKey];
    if (values[property] !== undefined) continue;
    const span = inText(entry.span);
    spans.set(`/${property}`, span);
    if (typeof entry.value === 'string' && isBlank(entry.value)) blanks.push(span);
    else if (entry.value !== null) values[property] = numberIn(property, entry.value);
  }
  return {
    values,
    others: othersOf(others, inText),
    spans,
    problems: problems.map((problem) => ({ ...problem, span: inText(problem.span) })),
    blanks,
  };
}

const noFields: OtherFields = { values: {}, spans: [] };

/** The fields that have a value; of a key that stands there twice, the first. */
function othersOf(entries: readonly YamlEntry[], inText: (span: Span) => Span): OtherFields {
  if (entries.length === 0) return noFields;
  const values = new Map<string, Json>();
  const spans: Span[] = [];
  for (const { key, value, span } of entries) {
    if (value === null || (typeof value === 'string' && isBlank(value)) || values.has(key)) continue;
    values.set(key, value);
    spans.push(inText(span));
  }
  return { values: Object.fromEntries(values), spans };
}
