import { disclose, isWithheld, type Disclosed } from '../disclosure/disclose.js';
import { exclusionStops } from '../disclosure/exclusion.js';
import { stopsOf } from '../disclosure/stops.js';
import type { Refusal } from './exposedInReport.js';
import type { ReportKind } from './kinds.js';

/** A workshop file: its text, and the name that it is told by. */
export interface ReportFile {
  readonly file: string;
  readonly text: string;
}

/** A file that may be reported on, with what is disclosed of it. */
export interface ReportSource extends ReportFile {
  readonly disclosed: Disclosed;
}

/** What becomes of what a group says of bullying and exclusion. */
export type ExclusionChoice = 'keep' | 'omit';

/** What a report is made of, and what stops it whatever it tells. */
interface Sources {
  readonly sources: readonly ReportSource[];
  readonly stops: readonly Refusal[];
  /** The places where a group says that somebody is shut out or bullied, where the report would tell of it. */
  readonly excluded: readonly Refusal[];
}

/** The reports in which nothing is told of what a group has ticked. */
const silent: ReadonlySet<ReportKind> = new Set(['participants', 'script']);

/** Takes from the workshop files among the files what a report may hold. */
export function sourcesOf(
  files: readonly ReportFile[],
  kind: ReportKind,
  exclusion: ExclusionChoice | undefined,
): Sources {
  const sources: ReportSource[] = [];
  const stops: Refusal[] = [];
  const excluded: Refusal[] = [];
  for (const { file, text } of files) {
    const whole = disclose(text);
    const places = whole && !isWithheld(whole) && !silent.has(kind) ? exclusionStops(whole) : [];
    excluded.push(...places.map((stop) => ({ file, ...stop, asks: true })));
    const disclosed = places.length > 0 && exclusion === 'omit' ? disclose(text, true) : whole;
    if (!disclosed) continue;
    if (isWithheld(disclosed)) {
      stops.push(...stopsOf(disclosed).map((stop) => ({ file, ...stop, asks: false })));
    } else {
      sources.push({ file, text, disclosed });
      const stopping = disclosed.personal.filter(({ asks }) => !asks);
      stops.push(...stopping.map((stop) => ({ file, ...stop })));
    }
  }
  return { sources, stops, excluded };
}
