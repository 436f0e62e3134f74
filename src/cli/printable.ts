/**
 * The one gate of all that the command writes to a terminal or a log. What stands in a workshop file, or in the name
 * of one, is somebody's text: it must neither steer the terminal, nor begin a line of its own, nor be taken for a
 * command by the service that runs us.
 */

declare const passed: unique symbol;

/** Text that has been through the gate; nothing else is printed. */
export type Printable = string & { readonly [passed]: true };

const asPrintable = (text: string): Printable => text as Printable;

/** C0, DEL and C1 (Unicode's Cc), the two separators that begin a line, and what turns the direction of writing. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** The same of what a document may hold: its lines and tabs are its own, and so is the direction of its words. */
const unseenInText = /\r(?!\n)|(?![\n\r\t])\p{Cc}/gu;

/** One line for people, without its end: what cannot be seen is written out, as `\n` or `\u001b`. */
export function printableLine(text: string): Printable {
  return asPrintable(withoutCommands(text.replace(unseen, writtenOut)));
}

/** Lines for people, each with its end. */
export function printableLines(lines: readonly string[]): Printable {
  return asPrintable(lines.map((line) => `${printableLine(line)}\n`).join(''));
}

/** A document as it stands (Markdown, HTML, CSV, a calendar); what cannot be seen in it becomes `\uFFFD`. */
export function printableText(text: string): Printable {
  return asPrintable(withoutCommands(text.replace(unseenInText, '\uFFFD')));
}

/** JSON, in which what cannot be seen, and a command in the middle of a line, stands inside strings only: there an escape means the same. */
export function printableJson(json: string): Printable {
  return asPrintable(json.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]|#(?=#\w*\[)/gu, escape));
}

/** Values as JSON, one a line. */
export function printableNdjson(values: readonly object[]): Printable {
  return printableJson(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

/** Workflow commands of ours, one a line. */
export function printableCommands(commands: readonly string[]): Printable {
  return asPrintable(commands.map((command) => `${command.replace(unseen, '\uFFFD')}\n`).join(''));
}

/**
 * Services that run a command read its output for commands to themselves: GitHub `::name::` and `##[name]` at the
 * beginning of a line, Azure `##vso[`, TeamCity `##teamcity[`. A backslash in between makes words of them.
 */
function withoutCommands(text: string): string {
  return text
    .replace(/(^|[\n\u2028\u2029])([^\S\n\u2028\u2029]*)::/g, '$1$2\\::')
    .replace(/##(?=\w*\[)/g, '#\\#');
}

function writtenOut(character: string): string {
  if (character === '\t') return ' ';
  if (character === '\n') return '\\n';
  return character === '\r' ? '\\r' : escape(character);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
