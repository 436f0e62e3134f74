import type { Span } from '../text/span.js';

/** The front matter of a Markdown file: where its YAML stands and where the body begins. */
export interface FrontMatter {
  /** The opening fence, to point at when the front matter as a whole is meant. */
  readonly fence: Span;
  readonly yaml: Span;
  /** False when the closing `---` is missing; the YAML then ends at the first line that cannot be YAML of ours. */
  readonly closed: boolean;
  /** Offset of the first character after the front matter. */
  readonly bodyStart: number;
}

const openingFence = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
const closingFence = /^---[ \t]*\r?$/;
const endOfUnclosed = /^(?:\s*$|#|:::?|[-*+] |\|)/;

/** Finds the front matter at the very start of a text; null when there is none. */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = openingFence.exec(text);
  if (!opening) return null;
  const yamlStart = opening[0].length;
  const fence = { start: text.indexOf('---'), end: text.indexOf('---') + 3 };
  let unclosedEnd: number | null = null;
  for (let lineStart = yamlStart; lineStart <= text.length;) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const next = newline === -1 ? text.length + 1 : newline + 1;
    if (closingFence.test(line)) {
      return {
        fence,
        yaml: { start: yamlStart, end: lineStart },
        closed: true,
        bodyStart: Math.min(next, text.length),
      };
    }
    if (unclosedEnd === null && endOfUnclosed.test(line)) unclosedEnd = lineStart;
    lineStart = next;
  }
  const end = unclosedEnd ?? text.length;
  return { fence, yaml: { start: yamlStart, end }, closed: false, bodyStart: end };
}

/**
 * Whether a text is a workshop file: whether its front matter has the key `samklang`.
 * Cheap enough for every Markdown file that is opened: no parser, and only the front matter is read.
 */
export function isWorkshop(text: string): boolean {
  const frontMatter = openingFence.test(text) ? findFrontMatter(text) : null;
  return (
    frontMatter !== null && /^samklang[ \t]*:/m.test(text.slice(frontMatter.yaml.start, frontMatter.yaml.end))
  );
}

/** The key on a line of its own with a version behind it, whatever stands before it on the line but words. */
export const keyAnywhere =
  /^[ \t>\u00A0\uFEFF\u200B\u00AD]*["']?samklang\u00AD?["']?[ \t\u00A0]*:[ \t\u00A0]*["']?\d{1,3}["']?[ \t]*(?:#.*)?\r?$/gim;

/** Whether a text is a workshop file, or has the key of one elsewhere and may be meant as one. As cheap. */
export function mayBeWorkshop(text: string): boolean {
  return isWorkshop(text) || text.search(keyAnywhere) !== -1;
}

/** What is written behind `language:`, without quotes and comment; null when the key is not there. */
export function languageOf(text: string, { yaml }: FrontMatter): string | null {
  const written = /^language[ \t]*:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#]*))/m.exec(
    text.slice(yaml.start, yaml.end),
  );
  return written ? (written[1] ?? written[2] ?? written[3] ?? null) : null;
}
