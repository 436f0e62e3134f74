import { forgottenEnds, isInShortFence, shortFences } from '../check/fences.js';
import { read } from '../read/read.js';
import type { WorkshopSyntax } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import type { Doubt } from './doubt.js';

/**
 * What lacks its end, and what ends nothing, because a block around has as many colons as one inside it: told once, at
 * the block that lacks a colon, where the finding is too and where one mends it.
 */
export function atCause(syntax: WorkshopSyntax, doubts: readonly Doubt[]): readonly Doubt[] {
  const mayCome = ({ kind }: Doubt) => kind === 'unclosed' || kind === 'stray';
  if (!doubts.some(mayCome)) return doubts;
  const reading = read(syntax.text, syntax);
  const short = reading ? shortFences(reading) : [];
  const causes = short.filter((one) =>
    doubts.some((doubt) => mayCome(doubt) && isInShortFence(doubt.span, [one])),
  );
  const others = doubts.filter((doubt) => !mayCome(doubt) || !isInShortFence(doubt.span, causes));
  const forgotten = reading ? [...forgottenEnds(reading)] : [];
  const spanOf = (span: Span): Span =>
    forgotten.find(([, seeming]) => seeming.some(({ head }) => head.start === span.start))?.[0].head ?? span;
  const told = others.map((doubt) =>
    doubt.kind === 'unclosed' ? { ...doubt, span: spanOf(doubt.span) } : doubt,
  );
  return [...told, ...causes.map(({ outer }): Doubt => ({ kind: 'short', span: outer.head }))];
}
