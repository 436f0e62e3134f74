import { languages, type Language } from '../model/communities.js';
import { findFrontMatter, isWorkshop } from '../syntax/frontMatter.js';
import type { FrontMatterKey } from '../parse/readFrontMatter.js';
import { isBlank } from '../parse/reading.js';
import { dialects, type Dialect } from '../model/dialect.js';

/** Looks up one key of a file's front matter; null when it is missing, blank or no plain text. */
export type Field = (key: FrontMatterKey) => string | null;

/**
 * The front matter of a workshop file, line by line: enough for a page, without the YAML parser that the
 * preview would have to load. Null when the text is no workshop file.
 */
export function readWorkshop(text: string): { readonly dialect: Dialect; readonly field: Field } | null {
  if (!isWorkshop(text)) return null;
  const { yaml } = findFrontMatter(text)!;
  const source = text.slice(yaml.start, yaml.end);
  const field: Field = (key) => {
    const written = new RegExp(`^${key}[ \\t]*:[ \\t]+(.*)$`, 'm').exec(source)?.[1]?.trim() ?? '';
    const value = plainText(written);
    return value === '' || isBlank(value) ? null : value;
  };
  const language = field('language');
  return { dialect: dialects[isLanguage(language) ? language : 'da'], field };
}

function isLanguage(value: string | null): value is Language {
  return languages.includes(value as Language);
}

/** The text of a scalar on one line; empty for every other kind of YAML. */
function plainText(written: string): string {
  const single = /^'((?:[^']|'')*)'/.exec(written)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"((?:[^"\\]|\\["\\])*)"/.exec(written)?.[1];
  if (double !== undefined) return double.replace(/\\(.)/g, '$1');
  return /^["'|>&*!{[%@`#]/.test(written) ? '' : written.replace(/\s+#.*$/, '');
}
