import { stringify } from 'yaml';
import type { Placeholder } from './files/page.js';
import { findFrontMatter } from '../syntax/frontMatter.js';

const placeholder = /\{\{(\w+)\}\}/g;

/** The keys in which people write words: in quotation marks from the start, so that a colon among them does no harm. */
const written: ReadonlySet<string> = new Set<Placeholder>(['title', 'community', 'coreTask', 'forum']);

/**
 * Makes a workshop file of a template: writes `values` in the place of `{{name}}`, in the front matter as
 * YAML that reads back as the same value, in the body as it is. Names without a value stay as they are.
 *
 * @param parts what may run over several lines, for the body alone
 */
export function fillTemplate(
  template: string,
  values: Readonly<Partial<Record<Placeholder, string | number>>>,
  parts: Readonly<Record<string, string>> = {},
): string {
  const bodyStart = findFrontMatter(template)?.bodyStart ?? 0;
  const write = (part: string, format: (value: string | number, quoted: boolean) => string) =>
    part.replace(placeholder, (whole, name: string, offset: number) => {
      if (Object.hasOwn(parts, name)) return parts[name]!;
      const value = Object.hasOwn(values, name) ? values[name as Placeholder] : undefined;
      if (value === undefined) return whole;
      return format(value, written.has(name) && standsAlone(part, offset, whole.length));
    });
  return (
    write(template.slice(0, bodyStart), asYaml) +
    write(template.slice(bodyStart), (value) => String(value).replace(/\s+/g, ' '))
  );
}

/** Whether all of a key's value is that placeholder; a template of the user's own may have words around it. */
function standsAlone(yaml: string, offset: number, length: number): boolean {
  const end = yaml.indexOf('\n', offset);
  return yaml.slice(0, offset).endsWith(': ') && yaml.slice(offset + length, end).trim() === '';
}

/** A value as YAML on one line; with control characters in it, in JSON's quotation marks, which YAML reads too. */
function asYaml(value: string | number, quoted: boolean): string {
  if (typeof value === 'string' && /\p{Cc}/u.test(value)) {
    return JSON.stringify(value).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  return stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    ...(quoted && { defaultStringType: 'QUOTE_DOUBLE' }),
  }).replace(/\n$/, '');
}
