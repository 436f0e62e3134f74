import type { Span, TextEdit } from './span.js';

/** A step from one version of a text to the next. Its edits stand in the text that they change, and do not overlap. */
export type Step = readonly TextEdit[];

/**
 * Where a place in a text is after it has been changed. What is put in right there comes before it, or behind it when
 * `stays`; of a stretch that is gone, what came instead ends there.
 */
export function movedOffset(offset: number, steps: readonly Step[], stays = false): number {
  return steps.reduce((at, step) => movedByStep(at, step, stays), offset);
}

function movedByStep(offset: number, step: Step, stays: boolean): number {
  let by = 0;
  for (const { span, text } of step) {
    const isBefore = stays
      ? span.end < offset || (span.end === offset && span.start < offset)
      : span.end <= offset;
    if (isBefore) by += text.length - (span.end - span.start);
    else if (span.start < offset) by += span.start + text.length - offset;
  }
  return offset + by;
}

/** A stretch after a text has been changed, with all that was written in it and at its edges. */
export function movedSpan(at: Span, steps: readonly Step[]): Span {
  return steps.reduce(grownByStep, at);
}

function grownByStep({ start, end }: Span, step: Step): Span {
  const touching = step.filter(({ span }) => span.start <= end && span.end >= start);
  const before = lengthened(step.filter(({ span }) => span.end < start));
  const from = Math.min(start, ...touching.map(({ span }) => span.start));
  const to = Math.max(end, ...touching.map(({ span }) => span.end));
  return { start: from + before, end: to + before + lengthened(touching) };
}

function lengthened(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}
