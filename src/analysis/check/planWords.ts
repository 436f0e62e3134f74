import { languages } from '../../model/communities.js';
import { meantDate } from '../../model/dates.js';
import { dialects, idOf, type Dialect } from '../../model/dialect.js';
import type { AttributeId } from '../../model/directives.js';

/** What a plan of actions has a column for, in the order of a mark's attributes. */
export const planAttributes = [
  'community',
  'assessment',
  'responsible',
  'due',
] as const satisfies readonly AttributeId[];
export type PlanAttribute = (typeof planAttributes)[number];

/** What people call them besides. */
const others: Readonly<Record<string, PlanAttribute>> = {
  hvem: 'responsible',
  ansvarlige: 'responsible',
  tovholder: 'responsible',
  who: 'responsible',
  owner: 'responsible',
  hvornår: 'due',
  deadline: 'due',
  tidsfrist: 'due',
  senest: 'due',
  when: 'due',
  beslutning: 'assessment',
  decision: 'assessment',
};

/** What the head of a column, or a word before a colon, is about in any language; null where it is none of these. */
export function planAttributeOf(name: string): PlanAttribute | null {
  const word = name.toLocaleLowerCase('da');
  const own = planAttributes.find((id) =>
    languages.some((language) => dialects[language].attributes[id] === word),
  );
  return own ?? (Object.hasOwn(others, word) ? others[word]! : null);
}

/** A value as a mark has it where that is clear, else as it is written, to be told of there. */
export function planValue(dialect: Dialect, id: PlanAttribute, value: string): string {
  if (id === 'due') return meantDate(value, dialect.language) ?? value;
  const table = id === 'community' ? dialect.communities : id === 'assessment' ? dialect.assessments : null;
  const known = table && idOf<string>(table, value);
  return known ? (table as Readonly<Record<string, string>>)[known]! : value;
}
