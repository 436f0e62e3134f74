import { runsOf, type Words } from '../words.js';
import { codeFont } from './docxStyles.js';
import { lineBreak, run, runOf, type RunLook } from './wordXml.js';

/** Words as runs, each marked as it is. */
export function textRuns(words: Words, look: RunLook): string {
  return runsOf(words)
    .map(({ text, strong, emphasis, struck, code }) => {
      const marked: RunLook = {
        ...look,
        ...(strong && { bold: true }),
        ...(emphasis && { italics: true }),
        ...(struck && { strike: true }),
        ...(code && { font: codeFont }),
      };
      return text
        .split('\n')
        .map((line) => run(line, marked))
        .join(runOf(lineBreak));
    })
    .join('');
}
