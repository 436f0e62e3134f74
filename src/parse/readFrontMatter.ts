import { isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import type { Span } from '../model/span.js';
import type { FrontMatter } from './frontMatter.js';
import { isBlank, type Json, type YamlProblem } from './reading.js';

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

/** Properties that are text whatever they look like: a team may be called 112. */
const textProperties = new Set<string>([
  'template',
  'title',
  'community',
  'coreTask',
  'forum',
  'date',
  'followUp',
]);

export interface FrontMatterReading {
  readonly values: Record<string, Json>;
  readonly spans: ReadonlyMap<string, Span>;
  readonly problems: readonly YamlProblem[];
  readonly blanks: readonly Span[];
}

/** Reads the values that the model knows from the front matter; other keys are left alone. */
export function readFrontMatter(text: string, frontMatter: FrontMatter): FrontMatterReading {
  const base = frontMatter.yaml.start;
  const source = text.slice(base, frontMatter.yaml.end);
  const document = parseDocument(source, { prettyErrors: false });
  const values: Record<string, Json> = {};
  const spans = new Map<string, Span>([['', frontMatter.fence]]);
  const blanks: Span[] = [];
  const pairs = isMap(document.contents) ? (document.contents.items as Pair<Node, Node | null>[]) : [];
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !key.range || typeof key.value !== 'string') continue;
    if (!Object.hasOwn(frontMatterKeys, key.value)) continue;
    const property = frontMatterKeys[key.value as FrontMatterKey];
    const range = value?.range && value.range[1] > value.range[0] ? value.range : key.range;
    const span = { start: base + range[0], end: base + range[1] };
    if (values[property] === undefined) spans.set(`/${property}`, span);
    const json = valueOf(value, textProperties.has(property), source);
    if (typeof json === 'string' && isBlank(json)) blanks.push(span);
    else if (json !== null && values[property] === undefined) values[property] = json;
  }
  return { values, spans, problems: problemsOf(document.errors, base, source.length), blanks };
}

function valueOf(node: Node | null, asText: boolean, source: string): Json {
  if (node === null) return null;
  if (!isScalar(node))
    return asText ? source.slice(node.range?.[0], node.range?.[1]).trim() : (node.toJSON() as Json);
  if (node.value === null) return null;
  return asText && typeof node.value !== 'string' ? (node.source ?? null) : (node.value as Json);
}

function problemsOf(
  errors: readonly { code: string; pos: [number, number]; message: string }[],
  base: number,
  length: number,
): YamlProblem[] {
  return errors.map(({ code, pos, message }) => {
    const start = Math.min(pos[0], Math.max(length - 1, 0));
    const end = Math.min(Math.max(pos[1], start + 1), length);
    return {
      code: code === 'DUPLICATE_KEY' ? 'frontMatter.duplicateKey' : 'frontMatter.syntax',
      span: { start: base + start, end: base + Math.max(end, start) },
      detail: message,
    };
  });
}
