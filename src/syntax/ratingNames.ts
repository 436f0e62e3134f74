/** What the heads and row labels of a rating table mean, however people write them. */
import { languages, type CommunityId } from '../model/communities.js';
import { withoutEnd } from '../text/ends.js';
import { dialects, idOf, type Dialect, type RatingColumn } from '../model/dialect.js';

/** A name of a table, and whether it is written as the file's language has it. */
export interface Named<Id> {
  readonly id: Id;
  readonly exact: boolean;
}

/** Other words for the heads; none of them can be anything else in a table of ratings. */
const columnWords: Readonly<Record<string, RatingColumn>> = {
  'lige nu': 'now',
  nuværende: 'now',
  'i dag': 'now',
  aktuel: 'now',
  aktuelt: 'now',
  current: 'now',
  present: 'now',
  today: 'now',
  ønske: 'wanted',
  ønsker: 'wanted',
  ønskes: 'wanted',
  ønskede: 'wanted',
  'vi ønsker': 'wanted',
  want: 'wanted',
  'we want': 'wanted',
  desired: 'wanted',
  fællesskaber: 'community',
  'de fire fællesskaber': 'community',
  communities: 'community',
};

/** The column that a head names by its very name, in any language; null when it names none. */
export function columnInAny(head: string): RatingColumn | null {
  return (
    languages.map((language) => idOf(dialects[language].columns, head)).find((id) => id !== null) ?? null
  );
}

/** The column that a head names; null when that is not certain. */
export function columnNamed(head: string, dialect: Dialect): Named<RatingColumn> | null {
  const exact = idOf(dialect.columns, head);
  if (exact) return { id: exact, exact: true };
  const words = whole(bare(head), Object.keys(columnWords), ({ columns }) => columns);
  const id = columnInAny(words) ?? (Object.hasOwn(columnWords, words) ? columnWords[words]! : null);
  if (id) return { id, exact: false };
  const state = stateOf.exec(words);
  const named = state && state.index > 0 ? columnNamed(words.slice(0, state.index), dialect) : null;
  return named && { id: named.id, exact: false };
}

/** `Nu-tilstand`, `ønsket situation`: that it is a state says nothing more. */
const stateOf = /[ -]?(?:tilstand|situation|niveau|state)$/;

/** What else the communities are called: after `det`, and by what stands for them. */
const communityWords: Readonly<Record<string, CommunityId>> = {
  organisatoriske: 'organisational',
  'det store vi': 'organisational',
  'the big we': 'organisational',
  opgaverettede: 'task',
  'hverdagens hvordan': 'task',
  faglige: 'professional',
  kollegiale: 'collegial',
};

/** The community that a row's label names; null when that is not certain. */
export function rowNamed(label: string, dialect: Dialect): Named<CommunityId> | null {
  const exact = idOf(dialect.rows, label);
  if (exact) return { id: exact, exact: true };
  const name = whole(named(bare(label)), Object.keys(communityWords), ({ rows }) => rows);
  const known = languages
    .flatMap((language) => [idOf(dialects[language].rows, name), idOf(dialects[language].communities, name)])
    .find((id) => id !== null);
  const id = known ?? (Object.hasOwn(communityWords, name) ? communityWords[name]! : null);
  return id && { id, exact: false };
}

/** The name in `Det faglige fællesskab`. */
function named(words: string): string {
  return words
    .replace(/^(?:det|the) (?!store|big)/, '')
    .replace(/ (?:arbejds)?(?:f[æ\uFFFD]llesskab|community)$/, '');
}

const ratingWords: ReadonlySet<string> = new Set(
  [
    ...Object.keys(columnWords),
    ...Object.keys(communityWords),
    ...languages.flatMap((language) => {
      const { columns, rows, communities } = dialects[language];
      return [columns, rows, communities].flatMap((words) => Object.values<string>(words));
    }),
    'fællesskabet community og and',
  ].flatMap((words) => words.toLowerCase().split(/[^\p{L}]+/u)),
);

/** Whether a word is part of what a column or a row of ratings is called, in any language. */
export function isRatingWord(word: string): boolean {
  return ratingWords.has(word.toLowerCase());
}

/** Words in which letters were lost, `F\uFFFDllesskab`, as the one that they can be; other words as they are. */
function whole(
  words: string,
  others: readonly string[],
  tableOf: (dialect: Dialect) => Readonly<Record<string, string>>,
): string {
  if (!words.includes('\uFFFD')) return words;
  const known = languages.flatMap((language) => Object.values(tableOf(dialects[language])));
  const meant = [...known, ...others]
    .map((word) => word.toLocaleLowerCase('da'))
    .find(
      (word) =>
        word.length === words.length &&
        Array.from(words).every((sign, at) => sign === '\uFFFD' || sign === word[at]),
    );
  return meant ?? words;
}

/** A label without emphasis, invisible signs, a number in front, and what explains it: `**Nu** (1-5):`. */
function bare(label: string): string {
  const words = label.normalize('NFKC').replace(/[\p{Cf}*_`"”“»«]/gu, '');
  const explained = words.search(/[([]/);
  const name = explained > 0 ? words.slice(0, explained) : words;
  return withoutEnd(name, ' \t\u00A0:.,;12345–-')
    .trim()
    .replace(/^\d{1,2}[.)] /, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
