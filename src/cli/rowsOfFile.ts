import type { Stop } from '../disclosure/stop.js';
import type * as analysing from '../lazy/analysis.js';
import { readNow, relativeName } from './files.js';
import { printableNdjson, type Printable } from './printable.js';
import { unreadLine } from './tellUnread.js';

/** The part of the core that makes rows of a file. */
type MakingRows = Pick<
  typeof analysing,
  'disclose' | 'exposedInName' | 'isWithheld' | 'namesToldIn' | 'rowsOf' | 'stopsOf' | 'wordsOfData'
>;

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
export function rowsOfFile(analysing: MakingRows, file: string, { namesAllowed }: RowsAsked): FileRows {
  const read = readNow(file);
  if ('problem' in read) return read;
  const disclosed = analysing.disclose(read.text);
  if (!disclosed) return null;
  if (analysing.isWithheld(disclosed)) return { stops: analysing.stopsOf(disclosed), told: null, rows: null };
  const name = relativeName(file);
  const rows = analysing.rowsOf(name, disclosed);
  const names = analysing.namesToldIn(analysing.wordsOfData(rows));
  const stops = [
    ...analysing.exposedInName(name, disclosed.language),
    ...disclosed.personal.filter(({ asks }) => !asks),
    ...names(read.text, disclosed.personal),
  ];
  if (stops.some(({ asks }) => !asks || !namesAllowed)) return { stops, told: null, rows: null };
  return {
    stops,
    told: unreadLine(file, disclosed),
    rows: printableNdjson(rows),
  };
}
