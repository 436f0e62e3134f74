import { statSync } from 'node:fs';
import type { Unread } from '../analysis/analyse.js';
import type { Stop } from '../disclosure/stop.js';
import type * as analysing from '../lazy/analysis.js';
import type { WorkshopSummary } from '../portfolio/summary.js';
import { placesIn } from '../text/lines.js';
import { readNow } from './files.js';
import { standardInput } from './readBytes.js';
import { unreadLine } from './tellUnread.js';

/** The part of the core that sums up a file. */
type Summing = Pick<
  typeof analysing,
  'analyse' | 'disclose' | 'isWithheld' | 'stopsOf' | 'summaryOf' | 'withoutSilenced'
>;

/** What became of a file among many: why it could not be read, or what is known of it; null when it is no workshop file. */
export type FileSum =
  | { readonly problem: string }
  | {
      /** What is to be said of what could not be read in it; null where all was. */
      readonly told: string | null;
      /** The places for which nothing of it leaves; then it is not summed up. */
      readonly stops: readonly Stop[];
    }
  | {
      readonly told: string | null;
      readonly summary: WorkshopSummary;
      /** The line of each effort. */
      readonly lines: readonly number[];
      /** When it was changed, in milliseconds. */
      readonly changed: number;
      readonly hasErrors: boolean;
    }
  | null;

/** Reads a file and sums up what may leave it. */
export function sumUpFile(analysing: Summing, file: string): FileSum {
  const read = readNow(file);
  if ('problem' in read) return read;
  const { text } = read;
  const disclosed = analysing.disclose(text);
  if (!disclosed) return null;
  if (analysing.isWithheld(disclosed)) {
    // The rest of it was not read; what is wrong with it is said all the same.
    const analysis = analysing.analyse(text);
    return { told: analysis && unreadLine(file, analysis), stops: analysing.stopsOf(disclosed) };
  }
  const { unread } = disclosed;
  const summary = analysing.summaryOf(disclosed);
  const placeAt = placesIn(text);
  return {
    told: unreadLine(file, { text, unread }),
    summary,
    lines: summary.efforts.map(({ offset }) => placeAt(offset).line),
    changed: file === standardInput ? Date.now() : statSync(file).mtimeMs,
    hasErrors: analysing.withoutSilenced<Unread>(text, unread).length > 0,
  };
}
