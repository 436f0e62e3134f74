/** Writes into the front matter. */
import { writeKey } from '../../analysis/check/frontMatterEdits.js';
import { readFrontMatter, type FrontMatterReading } from '../../analysis/read/readFrontMatter.js';
import { yamlValue } from '../../analysis/read/writeYaml.js';
import { headFields, type HeadField } from '../../protocol/page.js';
import { keptOf } from '../../protocol/pageValues.js';
import { findFrontMatter } from '../../syntax/frontMatter.js';
import { applyEdits, narrowedEdit } from '../../text/edits.js';
import { nextLine, withLineBreaksOf } from '../../text/lines.js';
import type { TextEdit } from '../../text/span.js';
import type { Editing, Found } from './editing.js';

/** The edit after which a key has the value `to`, and all other keys those that they have; null when there is none. */
export function writeHead({ analysis, text }: Editing, { field }: Found, to: string): TextEdit | null {
  const name = headFields.find((one) => one === field.name)!;
  const written = text.slice(field.at.start, field.at.end);
  for (const words of waysToWrite(written, to)) {
    const edit =
      written === '' ? writeKey(analysis.reading, name, words) : narrowedEdit(field.at.start, written, words);
    if (edit && changesOnly(text, edit, { [name]: to }, field.shape)) return edit;
  }
  return null;
}

/** In the quotation marks that stand there, as it is, or in those that it needs. */
function waysToWrite(written: string, to: string): string[] {
  if (to === '') return [''];
  const quoted = yamlValue(to, true);
  return /^["']/.test(written) ? [quoted] : [to, yamlValue(to, false), quoted];
}

/** Writes lines that mean nothing to us as they are; without words they go. */
export function writeOthers({ text }: Editing, { field }: Found, to: string): TextEdit | null {
  const { start, end } = field.at;
  const edit =
    to === ''
      ? { span: { start, end: nextLine(text, end) }, text: '' }
      : narrowedEdit(start, text.slice(start, end), withLineBreaksOf(text, to));
  return changesOnly(text, edit, {}, 'source') ? edit : null;
}

/** Whether the front matter is read as before but for what is to change, with no more that is wrong in it. */
function changesOnly(
  text: string,
  edit: TextEdit,
  changes: Partial<Record<HeadField, string>>,
  shape: Parameters<typeof keptOf>[0],
): boolean {
  const after = applyEdits(text, [edit]);
  const [old, now] = [readingOf(text), readingOf(after)];
  if (!old || !now || after.slice(now.bodyStart) !== text.slice(old.bodyStart)) return false;
  if (now.reading.problems.length > old.reading.problems.length) return false;
  const names = new Set([...Object.keys(old.reading.values), ...Object.keys(now.reading.values)]);
  for (const name of Object.keys(changes)) names.add(name);
  return [...names].every((name) => {
    const is = now.reading.values[name];
    const wanted = changes[name as HeadField];
    if (wanted === undefined) return JSON.stringify(is) === JSON.stringify(old.reading.values[name]);
    return typeof is === 'string' || typeof is === 'number'
      ? keptOf(shape, String(is)) === wanted
      : !is && wanted === '';
  });
}

function readingOf(text: string): { reading: FrontMatterReading; bodyStart: number } | null {
  const frontMatter = findFrontMatter(text);
  return frontMatter && { reading: readFrontMatter(text, frontMatter), bodyStart: frontMatter.bodyStart };
}
