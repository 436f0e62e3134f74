import type { Report } from '../document.js';

/** The version of the shape: within it, properties may be added, but none is renamed, removed or given a new meaning. */
const version = 1;

/** The records of a report as one JSON value. */
export function json({ kind, credit, records }: Report): string {
  return `${JSON.stringify({ version, kind, credit, records }, null, 2)}\n`;
}

/** The records of a report, one on each line, each complete in itself. */
export function ndjson({ kind, credit, records }: Report): string {
  return records.map((record) => `${JSON.stringify({ version, kind, ...record, credit })}\n`).join('');
}
