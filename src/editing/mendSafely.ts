import type { Analysis } from '../analysis/analyse.js';
import { applyEdits } from '../text/edits.js';
import { composedEdits } from '../text/composedEdits.js';
import type { TextEdit } from '../text/span.js';
import { safeEdits } from './fixes.js';

/** A fix may bring what another one mends. So many texts are tried at most: more than any file needs, and never long. */
const mostTries = 300;

/**
 * Mends all that can be mended safely, until nothing is left to be. Whatever a fix does, as much is read of the file
 * afterwards as before: what would hide a rating, a point or an effort is not done.
 *
 * @param again analyses a text under the same circumstances as `analysis`
 * @param code only the fixes of findings of this kind
 * @returns edits for the analysed text, in order; none when there is nothing to mend
 */
export function mendSafely(
  analysis: Analysis,
  again: (text: string) => Analysis | null,
  code?: string,
): TextEdit[] {
  const { length } = analysis.text;
  let edits: TextEdit[] = [];
  let now = analysis;
  const seen = new Set([now.text]);
  let tries = 0;
  const tryOut = (text: string): Analysis | null =>
    // A text that stood there before leads round in a circle.
    seen.has(text) || tries++ >= mostTries ? null : again(text);
  for (;;) {
    const step = harmlessStep(now, tryOut, code);
    if (!step) break;
    edits = composedEdits(length, edits, step.edits);
    now = step.after;
    seen.add(now.text);
  }
  return edits;
}

interface Step {
  readonly edits: readonly TextEdit[];
  readonly after: Analysis;
}

/** All safe fixes together or, where they do harm, the first that does none by itself; null when there is none. */
function harmlessStep(
  now: Analysis,
  tryOut: (text: string) => Analysis | null,
  only: string | undefined,
): Step | null {
  for (const { edits, codes } of steps(now, only)) {
    const after = tryOut(applyEdits(now.text, edits));
    if (after && !readsLess(after, now) && mends(codes, now, after)) return { edits, after };
  }
  return null;
}

/** All together, then one by one; with the kinds of the findings that are to be mended. */
function* steps(
  analysis: Analysis,
  only: string | undefined,
): Generator<{ readonly edits: readonly TextEdit[]; readonly codes: readonly string[] }> {
  const mendable = analysis.findings.flatMap(({ code, fixes }) => {
    const fix = only === undefined || only === code ? fixes.find(({ safe }) => safe) : undefined;
    return fix ? [{ edits: fix.edits, codes: [code] }] : [];
  });
  if (mendable.length === 0) return;
  yield { edits: safeEdits(analysis, only), codes: [...new Set(mendable.flatMap(({ codes }) => codes))] };
  yield* mendable;
}

/** Whether there is less to be mended of some of the kinds; a fix that leaves its finding there would grow for ever. */
function mends(codes: readonly string[], before: Analysis, after: Analysis): boolean {
  const count = ({ findings }: Analysis, code: string) => findings.filter((one) => one.code === code).length;
  return codes.some((code) => count(after, code) < count(before, code));
}

/** Whether less of anything is read than before. */
function readsLess(after: Analysis, before: Analysis): boolean {
  const counts = amountRead(after);
  return Object.entries(amountRead(before)).some(([name, count]) => (counts[name] ?? 0) < count);
}

/** How much is read of a file, kind by kind. */
export function amountRead({ workshop }: Analysis): Readonly<Record<string, number>> {
  const { ratings, communities, imbalances, trends, frames, efforts, steps } = workshop;
  const sum = <T>(list: readonly T[], count: (entry: T) => number) =>
    list.reduce((total, entry) => total + count(entry), 0);
  return {
    ratings: sum(ratings, ({ now, wanted }) => now.length + wanted.length),
    points: sum(
      communities,
      ({ strengths, gains, improvements }) => strengths.length + gains.length + improvements.length,
    ),
    ticked: sum([...imbalances, ...trends, ...frames], (entry) => Number(entry.present)),
    efforts: efforts.length,
    done: sum(efforts, ({ done }) => Number(done)),
    supports: sum(efforts, ({ supports }) => supports.length),
    steps: steps.length,
    frontMatter: [
      'title',
      'community',
      'coreTask',
      'forum',
      'date',
      'participants',
      'minutes',
      'followUp',
    ].filter((key) => key in workshop).length,
  };
}
