/** The reports that can be made, and the formats that they can be saved in. */

export const reportKinds = ['minutes', 'participants', 'script', 'efforts', 'raise'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Each format is also the ending of its files. */
export const reportFormats = ['docx', 'html', 'md', 'csv', 'json', 'ndjson'] as const;
export type ReportFormat = (typeof reportFormats)[number];
