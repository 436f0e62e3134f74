import { pathToFileURL } from 'node:url';
import type { FindingKind } from '../analysis/check/kinds.js';
import type { CheckedFile, CheckedFinding } from './checkedFile.js';
import { pathFromHere, type CheckFormat } from './checkFormats.js';
import { printableJson } from './printable.js';
import { version } from './version.js';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

/** SARIF 2.1.0, which code scanning services and editors read. A line per result. */
export function sarifFormat(kinds: readonly FindingKind[]): CheckFormat {
  const indexes = new Map(kinds.map(({ code }, index) => [code, index]));
  const unreadable: object[] = [];
  let separator = '\n';
  return {
    head: printableJson(
      `${openObject({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
      })},"runs":[${openObject({
        tool: { driver: { name: 'Samklang', version: version(), rules: kinds.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
      })},"results":[`,
    ),
    file: (checked) =>
      printableJson(
        checked.findings
          .map((finding) => {
            const line = separator + JSON.stringify(resultOf(checked, finding, indexes.get(finding.code)));
            separator = ',\n';
            return line;
          })
          .join(''),
      ),
    problem: (file, reason) => {
      unreadable.push({
        level: 'error',
        message: { text: `${file}: ${reason}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
      });
      return null;
    },
    foot: () => {
      const invocation = {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable,
      };
      return printableJson(`\n],"invocations":${JSON.stringify([invocation])}}]}\n`);
    },
  };
}

/** An object in JSON that is still open at its end. */
function openObject(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function ruleOf({ code, severity, about }: FindingKind): object {
  return {
    id: code,
    ...(about ? { shortDescription: { text: about.en } } : {}),
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(
  { file }: CheckedFile,
  { code, severity, message, start, end }: CheckedFinding,
  ruleIndex: number | undefined,
): object {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

/** A path as a URI: from where the command runs, or a whole one for what is elsewhere. */
function uriOf(file: string): string {
  const path = pathFromHere(file);
  return path === null ? pathToFileURL(file).href : path.split('/').map(encodeURIComponent).join('/');
}
