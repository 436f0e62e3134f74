/** What leaves a file: reports, the calendar and tables, loaded when somebody wants to save or show them. */
export { calendarEvents, calendarText } from '../portfolio/calendar.js';
export { csvText } from '../sharing/render/csv.js';
export { workbook } from '../sharing/render/xlsx.js';
export { chosenLook, nearestLook, type ChosenLook, type ReadInside } from '../sharing/look/nearestLook.js';
export { mostBytes } from '../sharing/look/logo.js';
export { exportPart, exportParts, type ExportedPart } from '../sharing/exportParts.js';
export {
  exportReport,
  type Exported,
  type Refusal,
  type ReportFile,
  type ReportOptions,
} from '../sharing/exportReport.js';
export type { Asked, Prepared, Refused } from '../sharing/prepareReport.js';
export { html, sheetHtml, textHtml } from '../sharing/render/html.js';
export { reportUiTexts } from '../texts/reportUiTexts.js';
