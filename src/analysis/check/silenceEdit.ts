import { endOfLine, lineBreakOf, startOfLine } from '../../text/lines.js';
import type { TextEdit } from '../../text/span.js';
import type { Finding } from '../finding.js';
import type { Context } from './rule.js';

const words = {
  da: { line: 'ignorer linje', file: 'ignorer fil' },
  en: { line: 'ignore line', file: 'ignore file' },
} as const;

/**
 * The edit that writes a comment which silences a finding, for its line or for the whole file. What is about the
 * front matter as a whole has no line of its own and is silenced for the file.
 */
export function silenceEdit(
  { language, reading }: Pick<Context, 'language' | 'reading'>,
  { code, span }: Pick<Finding, 'code' | 'span'>,
  wanted: 'line' | 'file',
): TextEdit {
  const { text, frontMatter } = reading;
  const { yaml, bodyStart } = frontMatter;
  const scope = span.start < yaml.start ? 'file' : wanted;
  const instruction = `samklang: ${words[language][scope]} ${code}`;
  // A code of the front matter is silenced there, in a comment of YAML's; a file's own comment stands there too.
  const at = scope === 'file' ? yaml.start : lineAbove(text, span.start);
  const isYaml = at < bodyStart && at >= yaml.start;
  const comment = isYaml ? `# ${instruction}` : `${indentAt(text, at)}<!-- ${instruction} -->`;
  return { span: { start: at, end: at }, text: comment + lineBreakOf(text) };
}

/** Where the line begins that an offset stands in; of a table the first one, because nothing can stand between its rows. */
function lineAbove(text: string, offset: number): number {
  let start = startOfLine(text, offset);
  while (text[start] === '|' && start > 0) {
    const above = startOfLine(text, start - 1);
    if (text[above] !== '|') break;
    start = above;
  }
  return start;
}

/** What stands before the words of a line in a quotation, or in the item of a list: the comment belongs there too. */
function indentAt(text: string, lineStart: number): string {
  return /^[ \t>]*/.exec(text.slice(lineStart, endOfLine(text, lineStart)))![0];
}
