import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Span } from '../../text/span.js';
import { readPlainYaml, type YamlEntry } from './plainYaml.js';
import type { Json, YamlProblem } from './reading.js';

export interface YamlReading {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly YamlProblem[];
}

/** Where an entry begins that can be read on its own. */
const entryStart = /^\p{L}[\p{L}\p{N}_-]*[ \t]*:(?=\s|$)/gmu;
const brokenEntry = /^(\p{L}[\p{L}\p{N}_-]*)([ \t]*:\s*)(.*)/su;

/**
 * Reads a YAML map. Where something is wrong in it, it is read entry by entry: a colon too many in one does
 * not take the others along.
 *
 * @param textKeys keys whose values are text whatever they look like
 */
export function readYaml(source: string, textKeys: ReadonlySet<string>): YamlReading {
  const plain = readPlainYaml(source, textKeys);
  if (plain) return { entries: plain, problems: [] };
  const document = parseDocument(source, { prettyErrors: false });
  const { duplicates, syntax } = problemsOf(document, source.length);
  if (syntax.length === 0) return { entries: entriesOf(document, source, textKeys), problems: duplicates };
  const parts = splitEntries(source).map(({ start, end }) =>
    shift(readEntry(source.slice(start, end), textKeys), start),
  );
  const problems = parts.flatMap((part) => part.problems);
  return {
    entries: parts.flatMap((part) => part.entries),
    problems: [...duplicates, ...(problems.length > 0 ? problems : syntax)],
  };
}

function splitEntries(source: string): Span[] {
  const starts = [0, ...Array.from(source.matchAll(entryStart), ({ index }) => index)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.length }));
}

/** Reads one entry; one that is no YAML gives the words behind its colon. */
function readEntry(source: string, textKeys: ReadonlySet<string>): YamlReading {
  const document = parseDocument(source, { prettyErrors: false });
  const [problem] = problemsOf(document, source.length).syntax;
  if (!problem) return { entries: entriesOf(document, source, textKeys), problems: [] };
  const match = brokenEntry.exec(source.trimEnd());
  if (!match?.[3]) return { entries: [], problems: [problem] };
  const [, key, colon, words] = match;
  const start = key!.length + colon!.length;
  const span = { start, end: start + words.length };
  const value = words.replace(/^["']|["']$/g, '').replace(/\s+/g, ' ');
  return { entries: [{ key: key!, value, span }], problems: [{ ...problem, span }] };
}

function shift({ entries, problems }: YamlReading, by: number): YamlReading {
  const moved = <T extends { readonly span: Span }>(item: T): T => ({
    ...item,
    span: { start: item.span.start + by, end: item.span.end + by },
  });
  return { entries: entries.map(moved), problems: problems.map(moved) };
}

function entriesOf({ contents }: Document, source: string, textKeys: ReadonlySet<string>): YamlEntry[] {
  const pairs = isMap(contents) ? (contents.items as Pair<Node, Node | null>[]) : [];
  return pairs.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || typeof key.value !== 'string') return [];
    const [start, end] = value?.range && value.range[1] > value.range[0] ? value.range : key.range;
    const span = { start, end: start + source.slice(start, end).trimEnd().length };
    return [{ key: key.value, value: valueOf(value, textKeys.has(key.value), source), span }];
  });
}

function valueOf(node: Node | null, asText: boolean, source: string): Json {
  if (node === null) return null;
  if (isScalar(node)) {
    if (node.value === null) return null;
    return asText && typeof node.value !== 'string' ? (node.source ?? null) : (node.value as Json);
  }
  // A list is no text; `{{title}}` in a template looks like a map and is one.
  if (isSeq(node) || !asText) return node.toJSON() as Json;
  return source.slice(node.range?.[0], node.range?.[1]).trim();
}

function problemsOf(
  { errors }: Document,
  length: number,
): { duplicates: YamlProblem[]; syntax: YamlProblem[] } {
  const duplicates: YamlProblem[] = [];
  const syntax: YamlProblem[] = [];
  for (const { code, pos } of errors) {
    const start = Math.min(pos[0], Math.max(length - 1, 0));
    const span = { start, end: Math.max(start, Math.min(Math.max(pos[1], start + 1), length)) };
    if (code === 'DUPLICATE_KEY') duplicates.push({ code: 'frontMatter.duplicateKey', span });
    else syntax.push({ code: 'frontMatter.syntax', span });
  }
  return { duplicates, syntax };
}
