/** Generated from schemas/workshop.schema.json by `npm run generate`. Do not edit. */
import type { Workshop } from '../model/workshop.generated.js';

/** One thing that the schema does not allow. */
export interface SchemaError {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema object that holds `keyword`; `findings` says which finding each keyword gives. */
  readonly parentSchema: { readonly findings?: Readonly<Record<string, string>> };
  readonly data: unknown;
}

export interface Validate {
  (value: unknown): value is Workshop;
  /** What the last call found; null when that was nothing. */
  errors?: readonly SchemaError[] | null;
}

export const validate: Validate;
export default validate;
