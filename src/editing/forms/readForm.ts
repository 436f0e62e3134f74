import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { csvCells } from './csvCells.js';
import { tableOf, type FormTable } from './table.js';

/** More than the answers of 500 people take, unpacked. */
const largest = 30_000_000;

/**
 * Reads what a form was exported as: an Excel workbook, or values separated by commas, semicolons or tabs, in UTF-8,
 * UTF-16 or the old encoding of Windows.
 *
 * @returns null when it is neither
 */
export async function readForm(bytes: Uint8Array): Promise<FormTable | null> {
  if (bytes.length > largest) return null;
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isWorkbook) return workbookTable(bytes).catch(() => null);
  const text = decoded(bytes);
  return text.includes('\0') ? null : csvTable(text);
}

/** The fullest sheet of a workbook. */
async function workbookTable(bytes: Uint8Array): Promise<FormTable | null> {
  let size = 0;
  // Only looked through: what is small when packed may be beyond all bounds.
  unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) < 0 });
  if (size > largest) return null;
  const sheets = await readWorkbook(Uint8Array.from(bytes).buffer);
  const tables = sheets.map(({ data }) => tableOf(data.map((row) => row.map(cellText))));
  return tables.sort((a, b) => b.rows.length * b.head.length - a.rows.length * a.head.length)[0] ?? null;
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The signs that stand between values; the first of those that part a text equally well. */
const separators = [';', '\t', ',', '|'] as const;

function csvTable(text: string): FormTable | null {
  // Excel names the sign in a line of its own.
  const named = /^sep=([;,\t|])\r?\n/i.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  const parted = (named ? [named[1]!] : separators).map((separator) => csvCells(body, separator));
  const [best] = parted.filter((cells) => cells !== null).sort((a, b) => evenness(b) - evenness(a));
  // Where the sign that it is cannot be seen to the end, the others part nothing.
  const isWhole = best !== undefined && (evenness(best) > 0 || !parted.includes(null));
  return isWhole ? tableOf(best) : null;
}

/** How many separators stand in the rows of the width that most of the text has. */
function evenness(cells: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of cells) widths.set(length, (widths.get(length) ?? 0) + length - 1);
  return Math.max(0, ...widths.values());
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
