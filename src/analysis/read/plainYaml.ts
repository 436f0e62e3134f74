import type { Span } from '../../text/span.js';
import type { Json } from './reading.js';

/** One entry of the front matter. Spans are offsets in the YAML. */
export interface YamlEntry {
  readonly key: string;
  /** Null when nothing is written behind the key. */
  readonly value: Json;
  /** The value, or the key when there is none. */
  readonly span: Span;
}

/** `key: words`: the key not indented, the words on the same line and free of all that YAML has a meaning for. */
const plainLine =
  /^([A-Za-z][\w-]{0,60}): +((?![-?:,\s[\]{}#&*!|>'"%@`])(?:[^\s:#]|:(?=\S)|(?<=\S)#| +(?=[^\s#]))+)\r?$/;
/** Words that YAML takes for something else than text. */
const special = /^(?:~|null|true|false)$/i;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;
const date = /^\d{4}-\d\d-\d\d$/;
const looksLikeNumber = /^[-+.\d]/;

/**
 * Reads a YAML map that is written as plainly as nearly every front matter is, many times as fast as the library. The
 * result is the same as the library's; null when there is anything in it that only the library can judge.
 *
 * @param textKeys keys whose values are text whatever they look like
 */
export function readPlainYaml(source: string, textKeys: ReadonlySet<string>): YamlEntry[] | null {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  for (let at = 0; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const end = newline === -1 ? source.length : newline;
    const [, key, words] = plainLine.exec(source.slice(at, end)) ?? [];
    if (key === undefined || words === undefined || keys.has(key) || special.test(key)) return null;
    const isNumber = wholeNumber.test(words);
    if (special.test(words) || (looksLikeNumber.test(words) && !isNumber && !date.test(words))) return null;
    keys.add(key);
    const start = source.indexOf(words, at + key.length + 1);
    const value = isNumber && !textKeys.has(key) ? Number(words) : words;
    entries.push({ key, value, span: { start, end: start + words.length } });
    at = end + 1;
  }
  return entries;
}
