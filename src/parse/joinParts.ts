import type { Span, Spans } from '../text/span.js';
import { shifted } from '../text/span.js';
import { draftLists, type Draft, type DraftList, type Json } from './reading.js';
import type { Region } from './regions.js';

/** Where the entries of one list of the draft come from: the first entry of each region, in order. */
interface Origins {
  readonly firsts: number[];
  readonly regions: Region[];
}

/**
 * Puts the regions' lists together to one draft. Where its values stand is looked up in the regions when somebody
 * asks: after an edit nothing has to be noted anew for all the places that moved.
 *
 * @param values what the front matter gives
 * @param valueSpans where that stands
 */
export function joinParts(
  values: Readonly<Record<string, Json>>,
  valueSpans: ReadonlyMap<string, Span>,
  regions: readonly Region[],
): { draft: Draft; spans: Spans } {
  const lists: Record<DraftList, Json[]> = {
    steps: [],
    communities: [],
    ratings: [],
    imbalances: [],
    trends: [],
    frames: [],
    efforts: [],
  };
  const origins = new Map<string, Origins>(draftLists.map((list) => [list, { firsts: [], regions: [] }]));
  const inherited = new Map(valueSpans);
  let heading: { text: string; span: Span } | undefined;
  for (const region of regions) {
    const { part, placed } = region;
    for (const list of draftLists) {
      const entries = part.lists[list];
      if (entries.length === 0) continue;
      const { firsts, regions } = origins.get(list)!;
      firsts.push(lists[list].length);
      regions.push(region);
      for (const entry of entries) lists[list].push(entry);
    }
    const { steps } = part.lists;
    if (heading && steps.length > 0) inheritTitle(lists.steps, steps.length, heading, inherited);
    heading = placed.headings.at(-1) ?? heading;
  }
  return { draft: { ...values, ...lists }, spans: spansOf(inherited, origins) };
}

/** A step's title is the nearest heading above it, which may stand in an earlier region. */
function inheritTitle(
  steps: Json[],
  added: number,
  heading: { text: string; span: Span },
  inherited: Map<string, Span>,
): void {
  for (let index = steps.length - added; index < steps.length; index++) {
    const step = steps[index] as { title?: Json };
    if (step.title !== undefined) return;
    steps[index] = { title: heading.text, ...step };
    inherited.set(`/steps/${index}/title`, heading.span);
  }
}

/** A pointer to an entry of a list, or into one: `/efforts/2/supports/0` is 2 of `efforts`, with `/supports/0` behind. */
function entryOf(pointer: string): { list: string; index: number; rest: string } | null {
  const behindList = pointer.indexOf('/', 1);
  if (behindList === -1) return null;
  const behindIndex = pointer.indexOf('/', behindList + 1);
  const end = behindIndex === -1 ? pointer.length : behindIndex;
  return {
    list: pointer.slice(1, behindList),
    index: Number(pointer.slice(behindList + 1, end)),
    rest: pointer.slice(end),
  };
}

function spansOf(own: ReadonlyMap<string, Span>, origins: ReadonlyMap<string, Origins>): Spans {
  return {
    get: (pointer) => {
      const known = own.get(pointer);
      if (known) return known;
      const entry = entryOf(pointer);
      const origin = entry && origins.get(entry.list);
      if (!origin) return undefined;
      const at = lastNotAbove(origin.firsts, entry.index);
      const region = origin.regions[at];
      if (!region) return undefined;
      const local = entry.index - origin.firsts[at]!;
      const span = region.part.spans.get(`/${entry.list}/${local}${entry.rest}`);
      return span && shifted(span, region.start);
    },
    *[Symbol.iterator]() {
      yield* own;
      for (const [list, { firsts, regions }] of origins)
        for (const [at, { part, start }] of regions.entries())
          for (const [pointer, span] of part.spans) {
            const entry = entryOf(pointer);
            if (entry?.list === list)
              yield [`/${list}/${firsts[at]! + entry.index}${entry.rest}`, shifted(span, start)];
          }
    },
  };
}

/** The index of the last number in a sorted list that is not above `value`; -1 when there is none. */
function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
