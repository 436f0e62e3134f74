import type { Span } from '../../text/span.js';
import type { Analysis } from '../../analysis/analyse.js';
import { stepStretches } from './stretches.js';

/** What can be folded away: the front matter, containers, rating tables and steps, from their first line to their last. */
export function foldsOf(analysis: Analysis): Span[] {
  const { text, reading } = analysis;
  const { frontMatter, directives, ratingTables } = reading;
  const { fence, bodyStart, closed } = frontMatter;
  const head = closed ? [{ start: fence.start, end: text.slice(0, bodyStart).trimEnd().length }] : [];
  const containers = directives.filter((use) => use.form === 'container' && use.closed);
  return [
    ...head,
    ...stepStretches(analysis).map(({ span }) => span),
    ...containers.map(({ span }) => span),
    ...ratingTables.map(({ span }) => span),
  ];
}
