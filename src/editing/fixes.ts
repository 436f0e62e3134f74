import type { Finding } from '../analysis/finding.js';
import type { Span, TextEdit } from '../text/span.js';
import type { Analysis } from '../analysis/analyse.js';

/** The findings that a stretch of the text touches, in order. */
export function findingsAt({ findings }: Analysis, { start, end }: Span): Finding[] {
  return findings.filter(({ span }) => span.start <= end && span.end >= start);
}

/**
 * The edits of all safe fixes together, in the order of the text. Where two would touch each other the first one is
 * made; the other one's finding is still there afterwards.
 *
 * @param code only the fixes of findings of this kind
 */
export function safeEdits({ findings }: Analysis, code?: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const isFree = ({ span }: TextEdit): boolean =>
    edits.every(
      ({ span: taken }) =>
        span.end < taken.start ||
        span.start > taken.end ||
        // What is only put in, in the same place, comes one after the other.
        (span.start === taken.end && span.end === taken.start),
    );
  for (const finding of findings) {
    if (code !== undefined && finding.code !== code) continue;
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix?.edits.every(isFree)) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}
