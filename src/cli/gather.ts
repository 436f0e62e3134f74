import type { Lines } from '../data/effortRecords.js';
import type { EffortSummary, FiledSummary } from '../portfolio/summary.js';
import type { HeldFile } from '../portfolio/held.js';
import { eachFile } from './eachFile.js';
import { exitCodes } from './exit.js';
import type { FiledStop } from './refuse.js';
import { relativeName } from './files.js';
import { complain } from './output.js';

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
  const workshops: FiledSummary[] = [];
  const lines = new Map<EffortSummary, number>();
  const withheld: FiledStop[] = [];
  let changed = 0;
  const unreadable: string[] = [];
  let withErrors = 0;
  for await (const { file, result: sum } of eachFile(paths, { name: 'sumUp', given: null })) {
    if (!sum) continue;
    if ('problem' in sum) {
      complain(`samklang: ${file}: ${sum.problem}`);
      unreadable.push(file);
      continue;
    }
    if (sum.told !== null) complain(sum.told);
    if ('stops' in sum) {
      withheld.push(...sum.stops.map((stop) => ({ file, ...stop })));
      continue;
    }
    // Loaded when the threads have begun, and while they work.
    const { exposedInName } = await import('../lazy/core.js');
    const named = exposedInName(relativeName(file), sum.summary.language);
    workshops.push({ file, ...sum.summary, exposed: [...named, ...sum.summary.exposed] });
    sum.summary.efforts.forEach((effort, index) => lines.set(effort, sum.lines[index]!));
    changed = Math.max(changed, sum.changed);
    if (sum.hasErrors) withErrors++;
  }
  const { copyTexts, withoutCopies } = await import('../lazy/core.js');
  const { workshops: own, copies } = withoutCopies(workshops);
  const language = own[0]?.language ?? 'da';
  for (const { file, of, by } of copies) complain(`samklang: ${copyTexts[language][by](file, of)}`);
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
