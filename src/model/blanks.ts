/** The sign that a template leaves where something is to be written. */
export const blankSign = '…';

/** Whether a text is nothing but a template's blank. */
export function isBlank(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === blankSign || trimmed === '...';
}
