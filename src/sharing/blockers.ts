import { lineAt } from '../text/lines.js';
import type { Finding } from '../analysis/finding.js';
import type { Analysis } from '../analysis/analyse.js';

/** With one of these in a file nobody can tell where a container ends. */
const unsureOfEnds: readonly string[] = ['directive.unclosed', 'fence.stray'];

/**
 * The findings for which nothing is exported: what looks like personal data, a file that was not read to its end, and
 * notes for the facilitator of which nobody can tell where they begin or end. A finding that a comment in the file
 * silences does not stand in the analysis, and so stops nothing.
 */
export function blockersOf({ findings, text, reading }: Analysis): Finding[] {
  const hasNotes = reading.directives.some(({ id }) => id === 'facilitator');
  return findings.filter(
    ({ code, span }) =>
      code.startsWith('personal.') ||
      code === 'file.excess' ||
      (hasNotes && unsureOfEnds.includes(code)) ||
      (code.startsWith('directive.') && isFacilitator(text, span.start)),
  );
}

/** The word is the same in both languages; `:::facilitater` is meant as well. */
function isFacilitator(text: string, offset: number): boolean {
  const { start, end } = lineAt(text, offset);
  return /^[\s>]*:+\s*facilit/i.test(text.slice(start, end));
}
