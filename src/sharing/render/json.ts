import { dataVersion as version } from '../../data/version.js';
import { unreadMark } from '../../data/workshopHead.js';
import type { Report } from '../document.js';

/** The records of a report as one JSON value. */
export function json({ kind, today, credit, unread, records }: Report): string {
  return `${JSON.stringify({ version, kind, today, credit, ...unreadMark(unread), records }, null, 2)}\n`;
}

/** The records of a report, one on each line, each complete in itself. */
export function ndjson({ kind, today, credit, records }: Report): string {
  return records.map((record) => `${JSON.stringify({ version, kind, today, ...record, credit })}\n`).join('');
}
