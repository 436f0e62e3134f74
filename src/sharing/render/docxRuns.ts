import { TextRun, type IRunOptions } from 'docx';
import { runsOf, type Words } from '../words.js';
import { codeFont } from './docxStyles.js';

/** Words as runs, each marked as it is. */
export function textRuns(words: Words, run: IRunOptions): TextRun[] {
  return runsOf(words).flatMap(({ text, strong, emphasis, struck, code }) => {
    const marked: IRunOptions = {
      ...run,
      ...(strong && { bold: true }),
      ...(emphasis && { italics: true }),
      ...(struck && { strike: true }),
      ...(code && { font: codeFont }),
    };
    return text
      .split('\n')
      .map((line, index) => new TextRun({ ...marked, text: line, ...(index > 0 && { break: 1 }) }));
  });
}
