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
/** The longest name of a field, with room for signs that nobody sees. */
const longest = 24;

/** The lines that are nearly fields, where the field is not read from another line. */
export function nearFields({ text, frontMatter, draft, blanks, excess }: Reading): NearField[] {
  if (excess?.kind === 'frontMatter') return [];
  const { start, end } = frontMatter.yaml;
  const missing = names.filter((name) => draft[frontMatterKeys[name]] === undefined);
  if (missing.length === 0) return [];
  return [...linesBetween(text, start, end)].flatMap((line): NearField[] => {
    const words = text.slice(line.start, line.end);
    const colon = line.start < start ? -1 : words.search(/[:\uFF1A]/);
    if (colon < 4 || colon > longest) return [];
    const written = words.slice(0, colon);
    const name = written.replace(/[\s"'\p{Cf}]/gu, '').toLowerCase();
    const key = missing.find((one) => one.toLowerCase() === name);
    if (!key || blanks.some((blank) => blank.start >= line.start && blank.end <= line.end)) return [];
    const behind = /^[\p{Zs}\t\p{Cf}]*/u.exec(words.slice(colon + 1))![0];
    const end = colon + 1 + behind.length;
    const hasValue = words.slice(end).trim() !== '';
    const isPlain =
      words[colon] === ':' &&
      /^(["']?)\p{L}+\1[ \t]*$/u.test(written) &&
      written.includes(key) &&
      /^[ \t]*$/.test(behind);
    if (isPlain && (behind !== '' || !hasValue)) return [];
    return [{ key, line, span: { start: line.start, end: line.start + end }, hasValue }];
  });
}
