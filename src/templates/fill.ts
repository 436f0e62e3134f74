import type { Placeholder } from './files/page.js';
import { yamlValue } from '../analysis/read/writeYaml.js';
import { findFrontMatter } from '../syntax/frontMatter.js';

const placeholder = /\{\{(\w+)\}\}/g;

/** The keys in which people write words: in quotation marks from the start, so that a colon among them does no harm. */
const written: ReadonlySet<string> = new Set<Placeholder>(['title', 'community', 'coreTask', 'forum']);

/**
 * Makes a workshop file of a template: writes `values` in the place of `{{name}}`, in the front matter as
 * YAML that reads back as the same value, in the body as it is. Names without a value stay as they are.
 *
 * @param parts what may run over several lines, for the body alone; where there is nothing, the heading above goes too
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
    write(template.slice(0, bodyStart), yamlValue) +
    write(withoutEmpty(template.slice(bodyStart), parts), (value) => String(value).replace(/\s+/g, ' '))
  );
}

/** The body without the parts that are empty, each with the heading that stands above it. */
function withoutEmpty(body: string, parts: Readonly<Record<string, string>>): string {
  const empty = Object.keys(parts).filter((name) => parts[name] === '');
  return empty.reduce((text, name) => {
    const mark = `\n\n{{${name}}}\n`;
    const at = text.indexOf(mark);
    if (at < 0) return text;
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const from = text.startsWith('#', line) ? Math.max(0, line - 1) : at + 1;
    return text.slice(0, from) + text.slice(at + mark.length);
  }, body);
}

/** Whether all of a key's value is that placeholder; a template of the user's own may have words around it. */
function standsAlone(yaml: string, offset: number, length: number): boolean {
  const end = yaml.indexOf('\n', offset);
  return yaml.slice(0, offset).endsWith(': ') && yaml.slice(offset + length, end).trim() === '';
}
