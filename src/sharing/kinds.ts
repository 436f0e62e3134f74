/** The reports that can be made, and the formats that they can be saved in. */

export const reportKinds = ['minutes', 'participants', 'script', 'efforts', 'raise'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** In these what is told of a workshop stands by itself, whatever else is reported on. */
const apart: ReadonlySet<ReportKind> = new Set(['minutes', 'participants', 'script']);

export function isApart(kind: ReportKind): boolean {
  return apart.has(kind);
}

/** Each format is also the ending of its files. */
export const reportFormats = ['docx', 'html', 'md', 'xlsx', 'csv', 'json', 'ndjson'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Those that other programs pack: no text to show, nor to write to a terminal. */
const packed: ReadonlySet<ReportFormat> = new Set(['docx', 'xlsx']);

export function isPacked(format: ReportFormat): boolean {
  return packed.has(format);
}
