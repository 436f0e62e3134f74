import type { TextEdit } from './span.js';

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
