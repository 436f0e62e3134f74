import type { TextEdit } from '../../text/span.js';
import type { Reading } from '../read/reading.js';
import { frontMatterKeys, type FrontMatterKey } from '../read/readFrontMatter.js';
import { lineBreakOf, linesBetween, nextLine } from '../../text/lines.js';

/**
 * The edit that writes a key and its value into the front matter: behind the colon where the key stands without a
 * value, else on a line of its own at its usual place. Null when the front matter cannot be read as it is.
 */
export function writeKey(
  { text, frontMatter, yamlProblems }: Reading,
  key: FrontMatterKey,
  value: string,
): TextEdit | null {
  if (yamlProblems.some(({ code }) => code === 'frontMatter.syntax')) return null;
  const { start, end } = frontMatter.yaml;
  const lineBreak = lineBreakOf(text);
  const keys = Object.keys(frontMatterKeys);
  const place = keys.indexOf(key);
  // The place behind the last of the keys that usually come before it.
  let at = start;
  let isBefore = false;
  for (const line of linesBetween(text, start, end)) {
    if (line.start < start) continue;
    const words = text.slice(line.start, line.end);
    const found = /^(\p{L}[\p{L}\p{N}_-]*)[ \t]*:/u.exec(words);
    if (found?.[1] === key) {
      const colon = line.start + found[0].length;
      // Something stands there already.
      if (words.slice(found[0].length).trim() !== '') return null;
      const hasSpace = text[colon] === ' ';
      const behind = hasSpace ? colon + 1 : colon;
      return { span: { start: behind, end: behind }, text: hasSpace ? value : ` ${value}` };
    }
    // A value's further lines are indented or the dashes of a list; comments belong to what follows.
    if (found) isBefore = keys.indexOf(found[1]!) !== -1 && keys.indexOf(found[1]!) < place;
    else if (!/^[ \t-]/.test(words)) isBefore = false;
    if (isBefore) at = nextLine(text, line.end);
  }
  // At the end of a text that does not end with a line end.
  const before = at > 0 && text[at - 1] !== '\n' ? lineBreak : '';
  const after = before ? '' : lineBreak;
  return { span: { start: at, end: at }, text: `${before}${key}: ${value}${after}` };
}
