import { overlap } from '../../text/span.js';
import type { Finding } from '../finding.js';

/** Findings without those that come of another one: they would blame what is sound as soon as that is corrected. */
export function withoutCovered(found: readonly Finding[]): Finding[] {
  const covering = found.filter(({ covers }) => covers && covers.length > 0);
  if (covering.length === 0) return [...found];
  const isCovered = ({ code, span }: Finding): boolean =>
    !code.startsWith('personal.') &&
    covering.some(
      (other) => rankOf(other.code) > rankOf(code) && other.covers!.some((cover) => overlap(cover, span)),
    );
  return found
    .filter((one) => !isCovered(one))
    .map(({ code, severity, span, message, fixes }) => ({ code, severity, span, message, fixes }));
}

/** Of two that cover each other the first is told. */
const order = [
  'fence.short',
  'directive.unclosed',
  'directive.inHtml',
  'frontMatter.key',
  'text.invisible',
  'file.escaped',
  'file.conflict',
];

function rankOf(code: string): number {
  return order.indexOf(code);
}
