import { dataVersion as version } from '../../data/version.js';
import type { Report } from '../document.js';

/** The records of a report as one JSON value. */
export function json({ kind, credit, records }: Report): string {
  return `${JSON.stringify({ version, kind, credit, records }, null, 2)}\n`;
}

/** The records of a report, one on each line, each complete in itself. */
export function ndjson({ kind, credit, records }: Report): string {
  return records.map((record) => `${JSON.stringify({ version, kind, ...record, credit })}\n`).join('');
}
