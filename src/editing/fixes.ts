import type { Finding } from '../analysis/finding.js';
import type { Span, TextEdit } from '../text/span.js';
import type { Analysis } from '../analysis/analyse.js';
import { lineBreakOf, startOfLine } from '../text/lines.js';

/** The findings that a stretch of the text touches, in order. */
export function findingsAt({ findings }: Analysis, { start, end }: Span): Finding[] {
  return findings.filter(({ span }) => span.start <= end && span.end >= start);
}

/**
 * The edits of all safe fixes together, in the order of the text. Where two would touch each other the first one is
 * made; the other one's finding is still there afterwards.
 *
 * @param code only the fixes of findings of this kind
 */
export function safeEdits({ findings }: Analysis, code?: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const isFree = ({ span }: TextEdit): boolean =>
    edits.every(
      ({ span: taken }) =>
        span.end < taken.start ||
        span.start > taken.end ||
        // What is only put in, in the same place, comes one after the other.
        (span.start === taken.end && span.end === taken.start),
    );
  for (const finding of findings) {
    if (code !== undefined && finding.code !== code) continue;
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix?.edits.every(isFree)) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

const words = {
  da: { line: 'ignorer linje', file: 'ignorer fil' },
  en: { line: 'ignore line', file: 'ignore file' },
} as const;

/**
 * The edit that writes a comment which silences a finding, for its line or for the whole file. What is about the
 * front matter as a whole has no line of its own and is silenced for the file.
 */
export function silenceEdit(
  { text, language, reading }: Analysis,
  { code, span }: Finding,
  wanted: 'line' | 'file',
): TextEdit {
  const { yaml, bodyStart } = reading.frontMatter;
  const scope = span.start < yaml.start ? 'file' : wanted;
  const instruction = `samklang: ${words[language][scope]} ${code}`;
  // A code of the front matter is silenced there, in a comment of YAML's; a file's own comment stands there too.
  const at = scope === 'file' ? yaml.start : lineAbove(text, span.start);
  const isYaml = at < bodyStart && at >= yaml.start;
  const comment = isYaml ? `# ${instruction}` : `<!-- ${instruction} -->`;
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
