import type { Span, Spans } from '../text/span.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import type { Reading } from './reading.js';

/** What it takes to tell what of a workshop stands in the facilitator's notes. */
interface Read {
  readonly workshop: ReadableWorkshop;
  readonly spans: Spans;
  readonly reading: Reading;
}

/**
 * The workshop without all that stands in notes for the facilitator, for what others see. What is left are the same
 * objects; without such notes it is the same workshop.
 */
export function withoutFacilitator({ workshop, spans, reading }: Read): ReadableWorkshop {
  const hidden = reading.directives
    .filter(({ id, form }) => id === 'facilitator' && form === 'container')
    .map(({ span }) => span);
  if (hidden.length === 0) return workshop;
  const isHidden = ({ start }: Span) => hidden.some((span) => start >= span.start && start < span.end);
  // What is hidden in part is left out whole: with a place, all that it stands in.
  const pointers = new Set([...spans].flatMap(([pointer, span]) => (isHidden(span) ? upwards(pointer) : [])));
  const isShown = (pointer: string) => !pointers.has(pointer);
  const shown = <T>(list: readonly T[], pointer: string): T[] =>
    list.filter((_, index) => isShown(`${pointer}/${index}`));
  return {
    ...workshop,
    steps: shown(workshop.steps, '/steps'),
    communities: workshop.communities.map((community, index) => ({
      ...community,
      strengths: shown(community.strengths, `/communities/${index}/strengths`),
      gains: shown(community.gains, `/communities/${index}/gains`),
      improvements: shown(community.improvements, `/communities/${index}/improvements`),
    })),
    ratings: shown(workshop.ratings, '/ratings'),
    imbalances: shown(workshop.imbalances, '/imbalances'),
    trends: shown(workshop.trends, '/trends'),
    frames: shown(workshop.frames, '/frames'),
    efforts: shown(workshop.efforts, '/efforts'),
  };
}

/** A pointer, and the pointers of all that it stands in: `/efforts/0/text`, `/efforts/0`, `/efforts`. */
function upwards(pointer: string): string[] {
  const names = pointer.split('/').slice(1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}
