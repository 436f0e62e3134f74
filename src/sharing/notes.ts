import type { Span } from '../text/span.js';
import { isBlank } from '../model/blanks.js';
import type { Reading } from '../analysis/read/reading.js';
import { plainText } from './plainText.js';

/** What stands in lists of the user's own: answers under a question, outside of all containers. */
export interface Notes {
  readonly heading: string;
  readonly items: readonly string[];
}

/** An item at the margin; what is indented further belongs to one. */
const item = /^ ?(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;

/** The answers and notes that a file has under its headings, in order. Prose between them stays in the file. */
export function notesOf({ text, headings, directives, frontMatter }: Reading): Notes[] {
  const containers = directives.filter(({ form }) => form === 'container').map(({ span }) => span);
  const body = without(text, [{ start: 0, end: frontMatter.bodyStart }, ...containers]);
  return headings.flatMap(({ text: title, span }, index) => {
    if (containers.some(({ start, end }) => span.start >= start && span.start < end)) return [];
    const next = headings[index + 1]?.span.start ?? body.length;
    const items = itemsOf(body.slice(span.end, next));
    return items.length > 0 ? [{ heading: plainText(title), items }] : [];
  });
}

/** The first paragraph of every item at the margin; what stands further in is the writer's own. */
function itemsOf(section: string): string[] {
  const items: string[] = [];
  let open = false;
  for (const line of section.split(/\r?\n/)) {
    const begun = item.exec(line);
    if (begun) items.push(begun[1]!);
    else if (open && /^\s+[^\s\-*+]/.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    open = begun !== null || (open && /^\s+[^\s\-*+]/.test(line));
  }
  return items.map(plainText).filter((words) => words !== '' && !isBlank(words));
}

/** The text with blanks for what is left out, comments too, so that every place stays where it is. */
function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, start), blank(text.slice(Math.max(at, start), end)));
    at = end;
  }
  return [...parts, text.slice(at)].join('').replace(/<!--[\s\S]*?(?:-->|$)/g, blank);
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ');
}
