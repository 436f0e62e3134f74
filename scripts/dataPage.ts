/** docs/data.md: what other programs are told, property by property. */
import { dataSchemas, type DataSchema } from './dataSchemas.js';
import type { Shape } from './dataShapes.js';

/** The reference page of all shapes. */
export function dataPage(): string {
  const sections = Object.entries(dataSchemas).map(([name, schema]) => section(name, schema));
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Data for other programs

<!-- Generated from scripts/dataSchemas.ts by \`npm run generate\`. Do not edit. -->

Samklang answers other programs in JSON (one value) or NDJSON (one value a line). The shape of each answer is stated once: as a JSON Schema in [schemas/](../schemas), with which a program can check what it reads, and on this page, for people. The shapes are stable: each carries \`"version": 1\`; within a version properties may be added, but none is renamed, removed or given another meaning. Names and values are the same whatever the file’s language. The text output is for people and may change.

\`null\` stands for what a file does not say. Names follow the file format: an action is an \`effort\`, a condition a \`frame\`. How the balance is worked out is in [balance.md](balance.md), what is kept back in [portfolio.md](portfolio.md#what-it-does-not-show), what stops an answer in [cli.md](cli.md).`;

function section(name: string, { title, about, shapes }: DataSchema): string {
  return [
    `## ${title}`,
    `${about}, [JSON Schema](../schemas/${name}.schema.json)`,
    ...shapes.flatMap((shape) => {
      const kind = kindOf(shape);
      return [...(shapes.length > 1 && kind ? [`### ${kind}`] : []), table(shape)];
    }),
  ].join('\n\n');
}

/** What tells the lines or reports of a kind from the others. */
function kindOf({ properties = {} }: Shape): string | null {
  for (const key of ['type', 'kind']) {
    const shape = properties[key];
    if (shape?.const !== undefined) return `\`"${key}": ${JSON.stringify(shape.const)}\``;
  }
  return null;
}

function table(shape: Shape): string {
  const rows = rowsOf(shape, '').map((cells) => `| ${cells.join(' | ')} |`);
  return ['| Property | Type | What |', '| -------- | ---- | ---- |', ...rows].join('\n');
}

/** A row for each property, and below it those of the objects in it. */
function rowsOf(shape: Shape, path: string): string[][] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => {
    const own = `${path}${key}`;
    const isOptional = !(shape.required ?? []).includes(key);
    const type = `${typeOf(inner)}${isOptional ? ' (optional)' : ''}`;
    return [[`\`${own}\``, type, inner.description ?? ''], ...innerRows(inner, own)];
  });
}

function innerRows(shape: Shape, path: string): string[][] {
  if (shape.items) return innerRows(shape.items, `${path}[]`);
  const objects = [shape, ...(shape.anyOf ?? [])].filter(({ properties }) => properties);
  return objects.flatMap((inner) => rowsOf(inner, `${path}.`));
}

function typeOf(shape: Shape): string {
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.enum) return shape.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (shape.anyOf) return shape.anyOf.map(typeOf).join(', ');
  if (shape.items) return `list of ${plural(typeOf(shape.items))}`;
  const types = [shape.type ?? []].flat();
  return types
    .map((type) => (shape.format === 'date' && type === 'string' ? 'day' : nameOf(type)))
    .join(', ');
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

function nameOf(type: string): string {
  return names[type] ?? type;
}

function plural(type: string): string {
  return /^(?:text|whole number|number|object|day)$/.test(type) ? `${type}s` : type;
}
