import type { Severity } from '../finding.js';
import type { Bilingual } from './rule.js';
import { rules } from './rules.js';
import { schemaFindings } from './schemaDefinitions.js';

/** One kind of finding. */
export interface FindingKind {
  readonly code: string;
  /** The usual one. */
  readonly severity: Severity;
  /** What is found and why it matters, where that is told. */
  readonly about?: Bilingual;
}

/** Every kind of finding there is, by code. */
export function findingKinds(): FindingKind[] {
  const ofSchema: readonly FindingKind[] = Object.entries(schemaFindings).map(([code, told]) => ({
    ...told,
    code,
  }));
  return [...rules, ...ofSchema]
    .map(({ code, severity, about }) => ({ code, severity, ...(about ? { about } : {}) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
