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

/** The table with a last column that says in how many places a row's file could not be read. */
export function withUnread({ head, rows }: SourceSheet, label: string): Sheet {
  return {
    head: [...head, label],
    rows: rows.map(({ source, cells }) => [...cells, source.unread > 0 ? source.unread : '']),
  };
}

/** The records, each of which says in how many places its file could not be read, where that is so. */
export function recordsWithUnread(records: readonly SourceRecord[]): object[] {
  return records.map(({ source: { unread }, record }) => (unread > 0 ? { ...record, unread } : record));
}
