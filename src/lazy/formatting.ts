/** The formatter: loaded when somebody formats a workshop file for the first time. */
export { format, type Formatted, type Refusal } from '../editing/formatting/formatText.js';
export { formatTexts } from '../texts/formatTexts.js';
