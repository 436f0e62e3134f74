import { parseArgs } from 'node:util';
import type { Analysis } from '../workshop.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { lineAndColumn, readText } from './files.js';
import { formatOf } from './format.js';

/** One file's entry in `samklang check --format json`; the shape is documented and stable. */
interface CheckedFile {
  readonly file: string;
  /** False for a Markdown file without `samklang:` in its front matter. */
  readonly workshop: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly start: Place;
    readonly end: Place;
  }[];
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** `samklang check FILES…`: what is missing or wrong in each. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' } },
  });
  const format = formatOf(values.format, ['text', 'json']);
  if (positionals.length === 0) throw new UsageError('check needs at least one file');
  const { analyse } = await import('../analysis.js');
  const files: CheckedFile[] = [];
  let unreadable = 0;
  for (const file of positionals) {
    try {
      const text = await readText(file);
      files.push(checkedFile(file, text, analyse(text)));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      console.error(`samklang: ${error.message}`);
      unreadable++;
    }
  }
  console.log(format === 'json' ? JSON.stringify({ version: 1, files }, null, 2) : asText(files));
  if (unreadable > 0) return exitCodes.usage;
  return count(files, 'error') > 0 ? exitCodes.findings : exitCodes.clean;
}

function checkedFile(file: string, text: string, analysis: Analysis | null): CheckedFile {
  const place = (offset: number): Place => ({ ...lineAndColumn(text, offset), offset });
  const findings = (analysis?.findings ?? []).map(({ code, severity, message, span }) => ({
    code,
    severity,
    message,
    start: place(span.start),
    end: place(span.end),
  }));
  return { file, workshop: analysis !== null, findings };
}

function asText(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map(
      ({ start, severity, message, code }) =>
        `${file}:${start.line}:${start.column} ${severity} ${message} [${code}]`,
    ),
  );
  const workshops = files.filter(({ workshop }) => workshop).length;
  const counts = ['error', 'warning', 'information']
    .map((severity) => `${count(files, severity)} ${severity}`)
    .join(', ');
  return [...lines, `${workshops} of ${files.length} files are workshop files: ${counts}`].join('\n');
}

function count(files: readonly CheckedFile[], severity: string): number {
  return files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
}
