import { parseArgs } from 'node:util';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { FormCollection } from '../editing/forms/collectForm.js';
import type { FormColumn } from '../editing/forms/columns.js';
import type { Language } from '../model/communities.js';
import { linesIn } from '../text/lines.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { decoded, markOf, readText, reasonOf } from './files.js';
import { print } from './output.js';
import { printableLines } from './printable.js';
import { readBytes, standardInput } from './readBytes.js';
import { tellUnread } from './tellUnread.js';
import { refuseInputs, writeWhole } from './writeWhole.js';

/**
 * `samklang collect FORM FILE`: the answers to a form, as CSV or an Excel workbook, in a workshop file. Says what each
 * column is taken for and what would be written; writes it with `--write`.
 */
export async function collect(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      column: { type: 'string', multiple: true },
      columns: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const [form, file, ...more] = positionals;
  if (form === undefined || file === undefined || more.length > 0)
    throw new UsageError('collect needs a file with answers and a workshop file');
  if (file === standardInput) throw new UsageError('collect writes into a file; name the workshop file');
  const { analyse, areFew, collectForm, columnsOf, formKey, formTexts } = await import('../lazy/core.js');
  const table = await (await import('../lazy/forms.js')).readForm(Uint8Array.from(bytesOf(form)));
  const { mark, text } = sourceOf(file);
  const analysis = analyse(text);
  if (!analysis) throw new FileError(`${file}: not a workshop file; its front matter has no "samklang:"`);
  tellUnread(file, analysis);
  const { language } = analysis;
  const texts = formTexts[language];
  if (!table) throw new FileError(`${form}: ${texts.unreadable}`);
  if (table.rows.length === 0) throw new FileError(`${form}: ${texts.noAnswers}`);
  const remembered = values.columns === undefined ? {} : await readChoices(values.columns);
  const key = formKey(table);
  const columns = await chosenColumns(columnsOf(table, remembered[key]), values.column ?? []);
  const collection = collectForm(analysis, table, columns, () => randomInt(2 ** 47) / 2 ** 47);
  await print(printableLines(await columnLines(columns, language)));
  const isNothing = collection.result === text;
  const facts = texts.writeDetail({ ...collection, few: areFew(collection) });
  await print(
    printableLines([...facts.split('\n'), ...(isNothing ? [texts.nothing] : newLines(text, collection))]),
  );
  if (values.write !== true) return exitCodes.clean;
  if (values.columns !== undefined) {
    refuseInputs(values.columns, [form, file]);
    const all = { ...remembered, [key]: columns.map(({ role }) => role) };
    writeWhole(values.columns, `${JSON.stringify(all, null, 2)}\n`, { existing: 'replace' });
  }
  if (isNothing) return exitCodes.clean;
  refuseInputs(file, [form]);
  writeWhole(file, mark + collection.result, { existing: 'replace' });
  await print(printableLines([texts.done(collection)]));
  return exitCodes.clean;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readBytes(path);
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
}

function sourceOf(path: string): { readonly mark: string; readonly text: string } {
  const bytes = bytesOf(path);
  try {
    return { mark: markOf(bytes), text: decoded(bytes) };
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
}

/** What was chosen before, by the headings of the form. */
async function readChoices(path: string): Promise<Readonly<Record<string, readonly string[]>>> {
  if (!existsSync(path)) return {};
  try {
    const choices: unknown = JSON.parse(await readText(path));
    const entries = typeof choices === 'object' && choices !== null ? Object.entries(choices) : [];
    return Object.fromEntries(
      entries.flatMap(([key, roles]) => (Array.isArray(roles) ? [[key, roles.map(String)]] : [])),
    );
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${path}: holds no choice of columns; name another file`);
  }
}

/** The columns with the roles of the call: `--column 7=professional/now`. */
async function chosenColumns(
  columns: readonly FormColumn[],
  given: readonly string[],
): Promise<readonly FormColumn[]> {
  const { columnRoles, withRole } = await import('../lazy/core.js');
  return given.reduce((now, word) => {
    const [, number = '', said = ''] = /^(\d{1,4})=(.*)$/.exec(word) ?? [];
    const column = now[Number(number) - 1];
    if (!column)
      throw new UsageError(
        `--column is the number of a column and what it is, such as 7=professional/now, not "${word}"`,
      );
    if (column.sealed)
      throw new UsageError(`column ${number} holds names, addresses or times; it is never read`);
    const role = columnRoles.find((known) => known === said);
    if (!role) throw new UsageError(`a column is one of ${columnRoles.join(', ')}, not "${said}"`);
    return withRole(now, Number(number) - 1, role);
  }, columns);
}

async function columnLines(columns: readonly FormColumn[], language: Language): Promise<string[]> {
  const { formTexts, roleName } = await import('../lazy/core.js');
  const texts = formTexts[language];
  return columns.flatMap(({ heading, role, sealed, answers }, at) => {
    const what = sealed
      ? texts.sealed
      : role === 'ignore'
        ? texts.ignored
        : `${roleName(role, language)} [${role}]`;
    return [
      `${String(at + 1).padStart(3)}  ${heading || texts.noHeading}`,
      `     ${what}${sealed ? '' : `, ${texts.answers(answers)}`}`,
    ];
  });
}

/** The lines that the file would have and does not have now. */
function newLines(text: string, { result }: FormCollection): string[] {
  const before = new Set(linesIn(text));
  return linesIn(result)
    .filter((line) => line.trim() !== '' && !before.has(line))
    .map((line) => `+ ${line}`);
}
