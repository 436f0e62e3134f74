import { linesBetween } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import { frontMatterKeys, type FrontMatterKey } from '../read/readFrontMatter.js';
import type { Reading } from '../read/reading.js';

/** A line of the front matter that was meant as a field and is none. */
export interface NearField {
  readonly key: FrontMatterKey;
  readonly line: Span;
  /** From the beginning of its line to where its value begins. */
  readonly span: Span;
  readonly hasValue: boolean;
}

const names = Object.keys(frontMatterKeys) as FrontMatterKey[];
/** A line that begins as a field does, but for white space, capitals or the blank behind its colon. */
const nearField =
  /^([\p{Zs}\t\p{Cf}]*)(["']?)([\p{L}\u00AD\u200B]{4,16})\2([\p{Zs}\t\p{Cf}]*):([\p{Zs}\t\p{Cf}]*)/u;

/** The lines that are nearly fields, where the field is not read from another line. */
export function nearFields({ text, frontMatter, draft, blanks, excess }: Reading): NearField[] {
  if (excess?.kind === 'frontMatter') return [];
  const { start, end } = frontMatter.yaml;
  const missing = names.filter((name) => draft[frontMatterKeys[name]] === undefined);
  if (missing.length === 0) return [];
  return [...linesBetween(text, start, end)].flatMap((line): NearField[] => {
    const words = text.slice(line.start, line.end);
    const found = line.start < start ? null : nearField.exec(words);
    const name = found?.[3]!.replace(/\p{Cf}/gu, '').toLowerCase();
    const key = found && missing.find((one) => one.toLowerCase() === name);
    if (!found || !key || blanks.some((blank) => blank.start >= line.start && blank.end <= line.end))
      return [];
    const [whole, before = '', , written, between = '', behind = ''] = found;
    const hasValue = words.length > whole.length;
    const isPlain = before === '' && written === key && /^[ \t]*$/.test(between) && /^[ \t]*$/.test(behind);
    if (isPlain && (behind !== '' || !hasValue)) return [];
    return [{ key, line, span: { start: line.start, end: line.start + whole.length }, hasValue }];
  });
}
