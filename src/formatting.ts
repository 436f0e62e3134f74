/** The formatter: loaded when somebody formats a workshop file for the first time. */
export { format, type Formatted, type Refusal } from './format/format.js';
export { formatTexts } from './vocabulary/formatTexts.js';
