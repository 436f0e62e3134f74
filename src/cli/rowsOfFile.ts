import type { Stop } from '../disclosure/stop.js';
import type * as core from '../lazy/core.js';
import { readNow, relativeName } from './files.js';
import { printableNdjson, type Printable } from './printable.js';
import { unreadLine } from './tellUnread.js';

/** The part of the core that makes rows of a file. */
type MakingRows = Pick<typeof core, 'disclose' | 'exposedInName' | 'isWithheld' | 'rowsOf' | 'stopsOf'>;

export interface RowsAsked {
  /** Whether somebody who has seen the possible names says that they may be shared. */
  readonly namesAllowed: boolean;
}

/** What became of a file: why it could not be read, or its rows; null when it is no workshop file. */
export type FileRows =
  | { readonly problem: string }
  | {
      /** The places with anything that looks like personal data, and those for which nothing of it leaves. */
      readonly stops: readonly Stop[];
      /** What is to be said of what could not be read in it; null where all was. */
      readonly told: string | null;
      /** Null where there may be none, because of the places. */
      readonly rows: Printable | null;
    }
  | null;

/** Reads a file and makes the rows that may leave it. */
export function rowsOfFile(core: MakingRows, file: string, { namesAllowed }: RowsAsked): FileRows {
  const read = readNow(file);
  if ('problem' in read) return read;
  const disclosed = core.disclose(read.text);
  if (!disclosed) return null;
  if (core.isWithheld(disclosed)) return { stops: core.stopsOf(disclosed), told: null, rows: null };
  const name = relativeName(file);
  const stops = [...core.exposedInName(name, disclosed.language), ...disclosed.personal];
  if (stops.some(({ asks }) => !asks || !namesAllowed)) return { stops, told: null, rows: null };
  return {
    stops,
    told: unreadLine(file, disclosed),
    rows: printableNdjson(core.rowsOf(name, disclosed)),
  };
}
