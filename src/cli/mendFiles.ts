import { readFileSync } from 'node:fs';
import type { SeverityChoices } from '../analysis/check/severities.js';
import { applyEdits } from '../text/edits.js';
import { FileError } from './exit.js';
import { decoded, markOf } from './files.js';
import { complain } from './output.js';
import { filesIn } from './walk.js';
import { writeWhole } from './writeWhole.js';

/**
 * Mends in each workshop file what can be mended safely, as the editor does. A file that cannot be read, or in which
 * there is nothing to mend, is left alone; one that cannot be written is told and left as it is.
 *
 * @param today as `2026-12-15`
 * @returns how many could not be written
 */
export async function mendFiles(
  paths: readonly string[],
  today: string,
  choicesFor: (file: string) => SeverityChoices,
): Promise<number> {
  const { analyse, mendSafely, misplacedFinding } = await import('../lazy/core.js');
  let unwritten = 0;
  for (const found of filesIn(paths)) {
    const source = 'problem' in found ? null : sourceOf(found.file);
    if (!source) continue;
    const options = { today, severities: choicesFor(found.file) };
    const text = applyEdits(source.text, misplacedFinding(source.text)?.fixes[0]?.edits ?? []);
    const analysis = analyse(text, options);
    const fixed = analysis
      ? applyEdits(
          text,
          mendSafely(analysis, (again) => analyse(again, options)),
        )
      : text;
    if (fixed === source.text) continue;
    try {
      writeWhole(found.file, source.mark + fixed, { existing: 'replace' });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(`samklang: ${error.message}`);
      unwritten++;
    }
  }
  return unwritten;
}

/** A file's text and the byte order mark before it; null when it cannot be read, which the check tells. */
function sourceOf(file: string): { readonly mark: string; readonly text: string } | null {
  try {
    const bytes = readFileSync(file);
    return { mark: markOf(bytes), text: decoded(bytes) };
  } catch {
    return null;
  }
}
