import type { Span, Spans } from '../../text/span.js';
import type { ReadableWorkshop } from '../../model/workshop.js';
import type { Draft, Json, Reading } from '../read/reading.js';

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
 * The draft without the values that the schema refuses: what is left is as the schema says. Entries of lists move
 * up, and the places of values move with them. What is as it should be is taken over, not copied.
 *
 * @param refused JSON Pointers of the values that the schema refuses or misses
 */
export function prune(
  { draft, spans, dialect }: Reading,
  refused: ReadonlySet<string>,
): { workshop: ReadableWorkshop; spans: Spans } {
  const gone = new Set(Array.from(refused, goesWith));
  const touched = new Set(Array.from(gone, ancestors).flat());
  const moved: Moved = new Map();

  const keep = (value: Json, from: string, to: string): Json => {
    if (!touched.has(from) || value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value)) {
      const left = Object.entries(value).filter(([key]) => !gone.has(`${from}/${key}`));
      return Object.fromEntries(left.map(([key, own]) => [key, keep(own, `${from}/${key}`, `${to}/${key}`)]));
    }
    const left = [...value.keys()].filter((index) => !gone.has(`${from}/${index}`));
    if (left.length < value.length) moved.set(to, left);
    return left.map((index, now) => keep(value[index]!, `${from}/${index}`, `${to}/${now}`));
  };

  // The one place where a checked draft gets its type: all that the schema refused is gone.
  const workshop = {
    ...(keep(draft, '', '') as Draft),
    language: dialect.language,
  } as unknown as ReadableWorkshop;
  const get = (pointer: string): Span | undefined => {
    const origin = moved.size === 0 ? pointer : originOf(pointer, moved);
    return origin === null || gone.has(origin) ? undefined : spans.get(origin);
  };
  return {
    workshop,
    spans: { get, [Symbol.iterator]: () => placesOf(workshop as unknown as Json, '', get) },
  };
}

/** Of each list that lost entries, which entry of the draft each one was; by the list's pointer in what is left. */
type Moved = Map<string, readonly number[]>;

/** An entry goes with what it cannot do without; any other value goes alone. */
function goesWith(pointer: string): string {
  const [, entry, list, key] = /^(.*\/([a-z]+)\/\d+)\/(\w+)$/i.exec(pointer) ?? [];
  return entry !== undefined && identity[list!]?.includes(key!) ? entry : pointer;
}

/** The pointers of all that a value stands in. */
function ancestors(pointer: string): string[] {
  const slashes = Array.from(pointer.matchAll(/\//g), ({ index }) => index);
  return slashes.map((index) => pointer.slice(0, index));
}

/** What a pointer was before entries went; null when there is no such entry. */
function originOf(pointer: string, moved: Moved): string | null {
  let now = '';
  let origin = '';
  for (const segment of pointer.split('/').slice(1)) {
    const was = moved.get(now);
    const index = was ? was[Number(segment)] : segment;
    if (index === undefined) return null;
    now += `/${segment}`;
    origin += `/${index}`;
  }
  return origin;
}

/** The places of a value and of all in it, by pointer. */
function* placesOf(
  value: Json,
  pointer: string,
  get: (pointer: string) => Span | undefined,
): Generator<readonly [string, Span]> {
  const span = get(pointer);
  if (span) yield [pointer, span];
  if (value !== null && typeof value === 'object')
    for (const [key, own] of Object.entries(value)) yield* placesOf(own, `${pointer}/${key}`, get);
}
