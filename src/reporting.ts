/** What leaves a file: reports, the calendar and tables, loaded when somebody wants to save or show them. */
export { calendarEvents, calendarText } from './portfolio/calendar.js';
export { csvText } from './report/render/csv.js';
export { exportReport, type Exported, type Refusal, type ReportFile } from './report/exportReport.js';
export { html, sheetHtml, textHtml } from './report/render/html.js';
export { reportUiTexts } from './vocabulary/reportUiTexts.js';
