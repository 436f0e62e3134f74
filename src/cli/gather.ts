import { statSync } from 'node:fs';
import type { Lines } from '../data/effortRecords.js';
import type { EffortSummary, FiledSummary } from '../portfolio/summary.js';
import type { HeldFile } from '../portfolio/held.js';
import { exitCodes, FileError } from './exit.js';
import type { FiledStop } from './refuse.js';
import { readText, relativeName } from './files.js';
import { complain } from './output.js';
import { standardInput } from './readBytes.js';
import { tellUnread } from './tellUnread.js';
import { filesIn } from './walk.js';
import { placesIn } from '../text/lines.js';

/** What is known of the workshops among some files. */
export interface Gathered {
  readonly workshops: readonly FiledSummary[];
  readonly lines: Lines;
  /** The places for which nothing of a file leaves; those files are not among the workshops. */
  readonly withheld: readonly FiledStop[];
  /** When the last of them was changed. */
  readonly changed: Date;
  /** Those that could not be read. */
  readonly unreadable: readonly string[];
  readonly withErrors: number;
}

/** Sums up the workshops among the files; other Markdown files are passed over. */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const { analyse, copyTexts, disclose, exposedInName, isWithheld, stopsOf, summaryOf, withoutCopies } =
    await import('../lazy/core.js');
  const workshops: FiledSummary[] = [];
  const lines = new Map<EffortSummary, number>();
  const withheld: FiledStop[] = [];
  let changed = 0;
  const unreadable: string[] = [];
  let withErrors = 0;
  for (const found of filesIn(paths)) {
    try {
      const { file } = found;
      if ('problem' in found) throw new FileError(`${file}: ${found.problem}`);
      const text = await readText(file);
      const analysis = analyse(text);
      if (analysis) tellUnread(file, analysis);
      const disclosed = disclose(text);
      if (!disclosed) continue;
      if (isWithheld(disclosed)) {
        withheld.push(...stopsOf(disclosed).map((stop) => ({ file, ...stop })));
        continue;
      }
      const summary = summaryOf(disclosed);
      const named = exposedInName(relativeName(file), summary.language);
      changed = Math.max(changed, file === standardInput ? Date.now() : statSync(file).mtimeMs);
      workshops.push({ file, ...summary, exposed: [...named, ...summary.exposed] });
      const placeAt = placesIn(text);
      for (const effort of summary.efforts) lines.set(effort, placeAt(effort.offset).line);
      if (analysis?.findings.some(({ severity }) => severity === 'error')) withErrors++;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(`samklang: ${error.message}`);
      unreadable.push(found.file);
    }
  }
  const { workshops: own, copies } = withoutCopies(workshops);
  const language = own[0]?.language ?? 'da';
  for (const { file, of } of copies) complain(`samklang: ${copyTexts[language](file, of)}`);
  return { workshops: own, lines, withheld, changed: new Date(changed), unreadable, withErrors };
}

/** The files of which nothing is in what is written: those of the stops, and those that could not be read. */
export function heldFiles({ withheld, unreadable }: Pick<Gathered, 'withheld' | 'unreadable'>): HeldFile[] {
  const byFile = new Map<string, FiledStop[]>();
  for (const stop of withheld) byFile.set(stop.file, [...(byFile.get(stop.file) ?? []), stop]);
  return [
    ...Array.from(byFile, ([file, stops]) => ({ file, stops })),
    ...unreadable.map((file) => ({ file, stops: [] })),
  ];
}

/** What a command that sums up many files ends with. */
export function exitCodeOf({ withheld, unreadable, withErrors }: Gathered): number {
  if (unreadable.length > 0 || withheld.length > 0) return exitCodes.usage;
  return withErrors > 0 ? exitCodes.findings : exitCodes.clean;
}

/** The same with names that mean something elsewhere too: seen from where the command runs, with slashes. */
export function withRelativeNames(gathered: Gathered): Gathered {
  const workshops = gathered.workshops.map((workshop) => ({
    ...workshop,
    file: relativeName(workshop.file),
  }));
  return { ...gathered, workshops };
}
