import { isAbsolute, relative, sep } from 'node:path';
import type { CheckedFile } from './checkedFile.js';
import type { FoldersPassed } from './walk.js';
import { printableCommands, printableJson, printableLines, type Printable } from './printable.js';

/** What has been counted when all is done. */
export interface Counts {
  readonly files: number;
  readonly workshops: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  /** Files and folders that could not be read. */
  readonly problems: number;
  /** Workshop files that are so large or deep that nothing below their front matter is read. */
  readonly inPart: number;
  readonly folders: FoldersPassed;
}

/** A way to write findings down, piece by piece: no piece needs another, so none has to be kept. */
export interface CheckFormat {
  readonly head: Printable;
  readonly file: (checked: CheckedFile) => Printable;
  /** A file that could not be read; null when standard error is the place to say it. */
  readonly problem: (file: string, reason: string) => Printable | null;
  readonly foot: (counts: Counts) => Printable;
}

/** For people: a line per finding, and a summary. */
export function textFormat(): CheckFormat {
  return {
    head: printableLines([]),
    file: ({ file, findings }) =>
      printableLines(
        findings.map(
          ({ start, severity, message, code }) =>
            `${file}:${start.line}:${start.column} ${severity} ${message} [${code}]`,
        ),
      ),
    problem: () => null,
    foot: summary,
  };
}

function summary(counts: Counts): Printable {
  const { files, workshops, error, warning, information } = counts;
  const passed = passedOver(counts);
  return printableLines([
    `workshop files: ${workshops} of ${files}, with ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${information} information`,
    ...(passed.length > 0 ? [`passed over: ${passed.join(', ')}`] : []),
  ]);
}

/** "1 error", "2 errors" */
function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** What nothing was said of, how much of it, and why. */
function passedOver({ files, workshops, problems, inPart, folders }: Counts): string[] {
  const told: readonly (readonly [number, string, string])[] = [
    [
      files - workshops,
      'Markdown file that is not a workshop file',
      'Markdown files that are not workshop files',
    ],
    [problems, 'that could not be read', 'that could not be read'],
    [
      inPart,
      'too large or too deep to read below its front matter',
      'too large or too deep to read below their front matter',
    ],
    [folders.linked, 'link to a folder', 'links to folders'],
  ];
  return told.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${count === 1 ? one : many}`] : []));
}

/** For programs; the shape is documented and stable. A line per file. */
export function jsonFormat(): CheckFormat {
  let separator = '\n';
  return {
    head: printableJson('{"version":1,"files":['),
    file: (checked) => {
      const line = separator + JSON.stringify(checked);
      separator = ',\n';
      return printableJson(line);
    },
    problem: () => null,
    foot: ({ files, workshops, problems, inPart, folders }) =>
      printableJson(
        `\n],"passedOver":${JSON.stringify({ others: files - workshops, unreadable: problems, inPart, ...folders })}}\n`,
      ),
  };
}

/** For GitHub Actions: workflow commands, which it shows at the lines of a pull request. */
export function githubFormat(): CheckFormat {
  const commands = { error: 'error', warning: 'warning', information: 'notice' } as const;
  return {
    head: printableCommands([]),
    file: ({ file, findings }) =>
      printableCommands(
        findings.map(({ code, severity, message, start, end }) =>
          command(
            commands[severity],
            {
              file: slashed(file),
              line: start.line,
              endLine: end.line,
              // GitHub takes columns only where they are on one line.
              ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
              title: code,
            },
            message,
          ),
        ),
      ),
    problem: (file, reason) =>
      printableCommands([command('error', { file: slashed(file) }, `${file}: ${reason}`)]),
    foot: summary,
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${list.join(',')}::${escaped(message)}`;
}

/** A command is one line; what would end it is written as GitHub reads it back. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function slashed(file: string): string {
  return pathFromHere(file) ?? file.split(sep).join('/');
}

/** A path from the folder where the command runs, with slashes; null for what is outside of it. */
export function pathFromHere(file: string): string | null {
  const path = relative('.', file);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join('/');
}
