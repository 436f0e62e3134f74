import type { Language } from '../../model/communities.js';
import type { Span, TextEdit } from '../../text/span.js';
import { lineAt, lineBreakOf } from '../../text/lines.js';
import { findFrontMatter, languageOf } from '../../syntax/frontMatter.js';
import { readFrontMatter } from '../../analysis/read/readFrontMatter.js';
import type { Reading } from '../../analysis/read/reading.js';

/** Writes the language into the front matter: in the place of the one that stands there, or below `samklang`. */
export function languageEdit({ text, frontMatter, spans }: Reading, to: Language): TextEdit {
  const span = spans.get('/language');
  if (!span) return newLine(text, lineOfVersion(text, frontMatter.yaml, spans.get('/version')), to);
  const colon = /^[ \t]*:/.exec(text.slice(span.end));
  // Where nothing is written behind the key, the span is the key's.
  if (colon) return insertion(span.end + colon[0].length, ` ${to}`);
  const isQuoted = /^(["']).*\1$/s.test(text.slice(span.start, span.end));
  return { span: isQuoted ? { start: span.start + 1, end: span.end - 1 } : span, text: to };
}

/**
 * Whether the language can be written into the front matter, and is then read as it is written: by YAML, and at a
 * glance, for which it has to stand on the key's own line. A language that is not known is not written over: it may be
 * anything, such as a line that was meant for something else.
 */
export function takesLanguage(reading: Reading, to: Language): boolean {
  const written = reading.draft.language;
  if (written !== undefined && written !== reading.dialect.language) return false;
  const { span, text } = languageEdit(reading, to);
  const translated = reading.text.slice(0, span.start) + text + reading.text.slice(span.end);
  const frontMatter = findFrontMatter(translated);
  return (
    frontMatter !== null &&
    languageOf(translated, frontMatter) === to &&
    readFrontMatter(translated, frontMatter).values.language === to
  );
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

function newLine(text: string, at: number, to: Language): TextEdit {
  return insertion(at, `${lineBreakOf(text)}language: ${to}`);
}

/** The end of the line that tells the version; where it cannot be read, of the one that names it. */
function lineOfVersion(text: string, yaml: Span, version: Span | undefined): number {
  const named = /^samklang[ \t]*:/m.exec(text.slice(yaml.start, yaml.end));
  const from = version?.end ?? yaml.start + (named?.index ?? 0);
  return lineAt(text, from).end;
}
