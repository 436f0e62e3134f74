/**
 * The directives that carry structure in a workshop file, by canonical id.
 * What each is called in a file is the dialect's matter (vocabulary/dialect.ts).
 */

/** `container` is a fenced `:::name`, `leaf` a line `::name`, `text` a `:name{…}` at the end of a list item. */
export type DirectiveForm = 'container' | 'leaf' | 'text';

/** How an attribute's value is read; the schema says which values are right. */
export type AttributeKind = 'integer' | 'text' | 'community' | 'assessment' | 'frameKind';

export type AttributeId =
  'number' | 'minutes' | 'type' | 'community' | 'assessment' | 'responsible' | 'due' | 'kind';

export interface DirectiveShape {
  readonly form: DirectiveForm;
  /** In canonical order: the order in which commands and the formatter write them. */
  readonly attributes: Readonly<Partial<Record<AttributeId, AttributeKind>>>;
  /** The container that it must stand in; null when it stands on its own. */
  readonly inside: DirectiveId | null;
}

export type DirectiveId =
  | 'step'
  | 'community'
  | 'strengths'
  | 'gains'
  | 'improvements'
  | 'balance'
  | 'imbalances'
  | 'imbalance'
  | 'trends'
  | 'trend'
  | 'frames'
  | 'frame'
  | 'efforts'
  | 'effort'
  | 'support'
  | 'facilitator';

export const directiveShapes: Readonly<Record<DirectiveId, DirectiveShape>> = {
  step: { form: 'leaf', attributes: { number: 'integer', minutes: 'integer' }, inside: null },
  community: { form: 'container', attributes: { type: 'community' }, inside: null },
  strengths: { form: 'container', attributes: {}, inside: 'community' },
  gains: { form: 'container', attributes: {}, inside: 'community' },
  improvements: { form: 'container', attributes: {}, inside: 'community' },
  balance: { form: 'container', attributes: {}, inside: null },
  imbalances: { form: 'container', attributes: {}, inside: null },
  imbalance: { form: 'text', attributes: { number: 'integer' }, inside: 'imbalances' },
  trends: { form: 'container', attributes: {}, inside: null },
  trend: { form: 'text', attributes: { number: 'integer' }, inside: 'trends' },
  frames: { form: 'container', attributes: {}, inside: null },
  frame: { form: 'text', attributes: { kind: 'frameKind', number: 'integer' }, inside: 'frames' },
  efforts: { form: 'container', attributes: {}, inside: null },
  effort: {
    form: 'text',
    attributes: { community: 'community', assessment: 'assessment', responsible: 'text', due: 'text' },
    inside: 'efforts',
  },
  support: { form: 'text', attributes: { kind: 'frameKind' }, inside: 'efforts' },
  facilitator: { form: 'container', attributes: {}, inside: null },
};

export const directiveIds = Object.keys(directiveShapes) as readonly DirectiveId[];
