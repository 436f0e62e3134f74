import { lineAt } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import { frontMatterKeys, type FrontMatterKey } from '../read/readFrontMatter.js';
import type { Reading } from '../read/reading.js';

/** The fields that hold words of the group's own. */
const inWords: readonly FrontMatterKey[] = ['title', 'community', 'coreTask', 'forum'];

/** Words of the front matter that are read otherwise than they are written. */
export interface ReadOtherwise {
  readonly key: FrontMatterKey;
  readonly written: string;
  /** Empty when nothing is read. */
  readonly read: string;
  readonly span: Span;
}

/** The fields in words of which something else is read than stands on their line. */
export function wordsReadOtherwise(reading: Reading): ReadOtherwise[] {
  return inWords.map((key) => readOtherwise(reading, key)).filter((found) => found !== null);
}

/** A value as it stands on its line and as it is read, where that is not the same; null where it is. */
function readOtherwise(
  { text, frontMatter, spans, draft, blanks }: Reading,
  key: FrontMatterKey,
): ReadOtherwise | null {
  const property = frontMatterKeys[key];
  const place = spans.get(`/${property}`);
  if (!place || blanks.some(({ start }) => start === place.start)) return null;
  const line = lineAt(text, place.start);
  const value = draft[property];
  // Nearly every value is its line, behind a colon and a blank.
  if (text.startsWith(': ', place.start - 2) && text.slice(place.start, line.end).trim() === value)
    return null;
  const words = text.slice(line.start, line.end);
  const colon = /^["']?\p{L}+["']?[ \t]*:/u.exec(words)?.[0].length;
  if (colon === undefined || line.start < frontMatter.yaml.start) return null;
  const written = words.slice(colon).trim();
  // Quotation marks, brackets and bars are meant; a comment alone is one.
  if (written === '' || /^["'[{|>]/.test(written) || /^# /.test(written)) return null;
  if (/#[ \t]*samklang:/.test(written)) return null;
  const read = typeof value === 'string' ? value : '';
  if (read.startsWith(written)) return null;
  const start = line.start + colon + words.slice(colon).search(/\S/);
  return { key, written, read, span: { start, end: start + written.length } };
}
