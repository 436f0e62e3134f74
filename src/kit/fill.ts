import { stringify } from 'yaml';
import type { Placeholder } from './templates/page.js';
import { findFrontMatter } from '../parse/frontMatter.js';

const placeholder = /\{\{(\w+)\}\}/g;

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
  const write = (part: string, format: (value: string | number) => string) =>
    part.replace(placeholder, (whole, name: string) => {
      if (Object.hasOwn(parts, name)) return parts[name]!;
      const value = Object.hasOwn(values, name) ? values[name as Placeholder] : undefined;
      return value === undefined ? whole : format(value);
    });
  const asYaml = (value: string | number) =>
    stringify(value, { lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
  return (
    write(template.slice(0, bodyStart), asYaml) +
    write(template.slice(bodyStart), (value) => String(value).replace(/\s+/g, ' '))
  );
}
