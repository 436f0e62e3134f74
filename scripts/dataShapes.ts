/** The pieces that the schemas of what other programs are told are put together of. */

/** A JSON Schema, as far as we use it. */
export interface Shape {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly anyOf?: readonly Shape[];
}

export const text = (description: string): Shape => ({ type: 'string', description });
export const flag = (description: string): Shape => ({ type: 'boolean', description });
export const whole = (description: string, minimum = 0, maximum?: number): Shape => ({
  type: 'integer',
  minimum,
  ...(maximum !== undefined && { maximum }),
  description,
});
/** A rating, or the middle of some. */
export const onScale = (description: string): Shape => ({
  type: 'number',
  minimum: 1,
  maximum: 5,
  description,
});
export const day = (description: string): Shape => ({ type: 'string', format: 'date', description });
export const oneOf = (values: readonly (string | number)[], description: string): Shape => ({
  enum: values,
  description,
});
export const always = (value: string | number, description: string): Shape => ({ const: value, description });
export const list = (items: Shape, description: string): Shape => ({ type: 'array', items, description });
export const anything = (description: string): Shape => ({ type: 'object', description });

/** The same, or null. */
export function orNull({ description, ...shape }: Shape): Shape {
  const about = description === undefined ? {} : { description };
  if (typeof shape.type === 'string') return { ...shape, type: [shape.type, 'null'], ...about };
  if (shape.enum) return { ...shape, enum: [...shape.enum, null], ...about };
  return { anyOf: [shape, { type: 'null' }], ...about };
}

/** An object; what is not named in `optional` is always there. */
export function object(
  properties: Readonly<Record<string, Shape>>,
  {
    optional = [],
    description,
  }: { readonly optional?: readonly string[]; readonly description?: string } = {},
): Shape {
  return {
    ...(description !== undefined && { description }),
    type: 'object',
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
  };
}
