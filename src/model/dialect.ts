import type { Assessment, CommunityId, FrameKind, Language } from './communities.js';
import type { AttributeId, DirectiveId } from './directives.js';

/**
 * The keywords of workshop files in one language, by canonical id. A new language is one more table of
 * this shape. The keys of the front matter are the same in every language.
 */
export interface Dialect {
  readonly language: Language;
  readonly directives: Readonly<Record<DirectiveId, string>>;
  readonly attributes: Readonly<Record<AttributeId, string>>;
  readonly communities: Readonly<Record<CommunityId, string>>;
  readonly assessments: Readonly<Record<Assessment, string>>;
  readonly frameKinds: Readonly<Record<FrameKind, string>>;
  /** The rating table's row labels and column heads; read without regard to case. */
  readonly rows: Readonly<Record<CommunityId, string>>;
  readonly columns: Readonly<Record<RatingColumn, string>>;
}

export type RatingColumn = 'community' | 'now' | 'wanted';

const da: Dialect = {
  language: 'da',
  directives: {
    step: 'trin',
    community: 'fællesskab',
    strengths: 'styrker',
    gains: 'udbytte',
    improvements: 'forbedringer',
    balance: 'balance',
    imbalances: 'ubalancer',
    imbalance: 'ubalance',
    trends: 'tendenser',
    trend: 'tendens',
    frames: 'rammer',
    frame: 'ramme',
    efforts: 'indsatser',
    effort: 'indsats',
    support: 'støtte',
    facilitator: 'facilitator',
  },
  attributes: {
    number: 'nr',
    minutes: 'minutter',
    type: 'type',
    community: 'fællesskab',
    assessment: 'vurdering',
    responsible: 'ansvarlig',
    due: 'frist',
    kind: 'art',
  },
  communities: {
    organisational: 'organisatorisk',
    task: 'opgaverettet',
    professional: 'fagligt',
    collegial: 'kollegialt',
  },
  assessments: { yes: 'ja', raise: 'løftes', notNow: 'ikke-nu' },
  frameKinds: { structure: 'struktur', leadership: 'ledelse' },
  rows: {
    organisational: 'Organisatorisk',
    task: 'Opgaverettet',
    professional: 'Fagligt',
    collegial: 'Kollegialt',
  },
  columns: { community: 'Fællesskab', now: 'Nu', wanted: 'Ønsket' },
};

const en: Dialect = {
  language: 'en',
  directives: {
    step: 'step',
    community: 'community',
    strengths: 'strengths',
    gains: 'gains',
    improvements: 'improvements',
    balance: 'balance',
    imbalances: 'imbalances',
    imbalance: 'imbalance',
    trends: 'trends',
    trend: 'trend',
    frames: 'frames',
    frame: 'frame',
    efforts: 'efforts',
    effort: 'effort',
    support: 'support',
    facilitator: 'facilitator',
  },
  attributes: {
    number: 'number',
    minutes: 'minutes',
    type: 'type',
    community: 'community',
    assessment: 'assessment',
    responsible: 'responsible',
    due: 'due',
    kind: 'kind',
  },
  communities: {
    organisational: 'organisational',
    task: 'task',
    professional: 'professional',
    collegial: 'collegial',
  },
  assessments: { yes: 'yes', raise: 'raise', notNow: 'not-now' },
  frameKinds: { structure: 'structure', leadership: 'leadership' },
  rows: {
    organisational: 'Organisational',
    task: 'Task-oriented',
    professional: 'Professional',
    collegial: 'Collegial',
  },
  columns: { community: 'Community', now: 'Now', wanted: 'Wanted' },
};

export const dialects: Readonly<Record<Language, Dialect>> = { da, en };

/**
 * The canonical id behind a word, read without regard to case.
 * Returns null when the table does not know the word.
 */
export function idOf<Id extends string>(table: Readonly<Record<Id, string>>, word: string): Id | null {
  return (idsOf(table).get(word.trim().toLowerCase()) as Id | undefined) ?? null;
}

const known = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>();

/** The ids of a table by their words in small letters. Every name in a file is looked for; the tables are few. */
function idsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const before = known.get(table);
  if (before) return before;
  const ids = new Map(Object.entries(table).map(([id, word]) => [word.toLowerCase(), id]));
  known.set(table, ids);
  return ids;
}

/**
 * The canonical id behind a word of a file. A word that the table does not know stays recognisable, but is never
 * taken for an id that it happens to be: `professional` is no word of the Danish dialect.
 */
export function idOrWord(table: Readonly<Record<string, string>>, word: string): string {
  return idOf(table, word) ?? (Object.hasOwn(table, word.trim()) ? `»${word}«` : word);
}
