import type { Sheet, SheetCell } from './document.js';
import type { Source } from './source.js';

/** A flat table whose rows are each told of a workshop. */
export interface SourceSheet {
  readonly head: readonly string[];
  readonly rows: readonly { readonly source: Source; readonly cells: readonly SheetCell[] }[];
}

/** Something told for other programs, and the workshop that it is told of. */
export interface SourceRecord {
  readonly source: Source;
  readonly record: object;
}

/** One record for each workshop. */
export const eachRecord =
  (record: (source: Source, index: number) => object) =>
  (sources: readonly Source[]): SourceRecord[] =>
    sources.map((source, index) => ({ source, record: record(source, index) }));

/** Rows of the workshops, one workshop after the other. */
export const eachRows =
  (rows: (source: Source, index: number) => readonly (readonly SheetCell[])[]) =>
  (sources: readonly Source[]): SourceSheet['rows'] =>
    sources.flatMap((source, index) => rows(source, index).map((cells) => ({ source, cells })));

/**
 * The table with a last column that says in how many places a row's file could not be read. A file that has such places
 * and no row gets one for that alone: nobody could see it from what is there.
 */
export function withUnread(
  { head, rows }: SourceSheet,
  sources: readonly Source[],
  { workshop, unread }: { readonly workshop: string; readonly unread: string },
): Sheet {
  const told = new Set(rows.map(({ source }) => source));
  const untold = sources.filter((source) => source.unread > 0 && !told.has(source));
  const bare = untold.map((source) => ({
    source,
    cells: head.map((label) => (label === workshop ? source.title : '')),
  }));
  return {
    head: [...head, unread],
    rows: [...rows, ...bare].map(({ source, cells }) => [...cells, source.unread > 0 ? source.unread : '']),
  };
}

/** The records, each of which says in how many places its file could not be read, where that is so. */
export function recordsWithUnread(records: readonly SourceRecord[]): object[] {
  return records.map(({ source: { unread }, record }) => (unread > 0 ? { ...record, unread } : record));
}
