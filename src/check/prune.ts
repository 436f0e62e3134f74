import type { Span, Spans } from '../model/span.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import type { Json, Reading } from '../parse/reading.js';

/** What each entry of a list cannot do without: one that lacks it goes as a whole. */
const identity: Readonly<Record<string, readonly string[]>> = {
  steps: ['number'],
  communities: ['id'],
  ratings: ['community'],
  imbalances: ['number'],
  trends: ['number'],
  frames: ['kind', 'number'],
  supports: ['kind'],
};

/**
 * The draft without the values that the schema refuses: what is left is as the schema says.
 * Entries of lists move up, so the places of values are given anew for what is left.
 *
 * @param refused JSON Pointers of the values that the schema refuses
 */
export function prune(
  { draft, spans, dialect }: Reading,
  refused: ReadonlySet<string>,
): { workshop: ReadableWorkshop; spans: Spans } {
  const kept = new Map<string, Span>();
  const root = spans.get('');
  if (root) kept.set('', root);

  const keepProperties = (value: { [key: string]: Json }, from: string, to: string) => {
    const left: { [key: string]: Json } = {};
    for (const key of Object.keys(value)) {
      const json = keep(value[key], `${from}/${key}`, `${to}/${key}`);
      if (json !== undefined) left[key] = json;
    }
    return left;
  };

  const keepEntries = (values: readonly Json[], from: string, to: string) => {
    const needed = identity[from.slice(from.lastIndexOf('/') + 1)] ?? [];
    const left: Json[] = [];
    values.forEach((value, index) => {
      const pointer = `${from}/${index}`;
      if (needed.some((key) => !isThere(value, key) || refused.has(`${pointer}/${key}`))) return;
      const json = keep(value, pointer, `${to}/${left.length}`);
      if (json !== undefined) left.push(json);
    });
    return left;
  };

  const keep = (value: Json | undefined, from: string, to: string): Json | undefined => {
    if (value === undefined || refused.has(from)) return undefined;
    const span = spans.get(from);
    if (span) kept.set(to, span);
    if (Array.isArray(value)) return keepEntries(value, from, to);
    return value !== null && typeof value === 'object' ? keepProperties(value, from, to) : value;
  };

  // The one place where a checked draft gets its type: all that the schema refused is gone.
  const workshop = {
    ...keepProperties(draft, '', ''),
    language: dialect.language,
  } as unknown as ReadableWorkshop;
  return { workshop, spans: kept };
}

function isThere(value: Json, key: string): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && value[key] !== undefined;
}
