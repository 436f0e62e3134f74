import { firstThat } from '../../text/search.js';
import { lineFinder } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import type { Finding } from '../finding.js';

/** Findings without those that come of another one: they would blame what is sound as soon as that is corrected. */
export function withoutCovered(found: readonly Finding[]): Finding[] {
  if (found.every(({ covers }) => !covers || covers.length === 0)) return [...found];
  const coveredBy = order.map((code) =>
    anyOverlap(found.flatMap((one) => (one.code === code ? (one.covers ?? []) : []))),
  );
  const isCovered = ({ code, span }: Finding): boolean =>
    !code.startsWith('personal.') && coveredBy.slice(rankOf(code) + 1).some((covers) => covers(span));
  return found
    .filter((one) => !isCovered(one))
    .map(({ code, severity, span, message, fixes }) => ({ code, severity, span, message, fixes }));
}

/** Findings without those that say that nothing leaves the file for a place of which another one tells what to do. */
export function withoutRepeated(text: string, found: readonly Finding[]): readonly Finding[] {
  const isOfAll = ({ code }: Finding) => code === 'file.withheld';
  if (!found.some(isOfAll)) return found;
  const lineOf = lineFinder(text);
  const isTold = anyOverlap(
    found
      .filter((one) => !isOfAll(one) && one.severity !== 'information')
      .map(({ span }) => ({ start: lineOf(span.start).start, end: span.end + 1 })),
  );
  return found.filter((one) => !isOfAll(one) || !isTold(lineOf(one.span.start)));
}

/** Whether one of many stretches has something in common with another: a file may have thousands of findings. */
function anyOverlap(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let furthest = -1;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const behind = firstThat(sorted.length, (index) => sorted[index]!.start >= end);
    return behind > 0 && ends[behind - 1]! > start;
  };
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
