/** What the heading of a column says it is about. Forms join a question and its line in ways of their own. */
import { languages } from '../../model/communities.js';
import { communityIds, pointKinds, type CommunityId, type PointKind } from '../../model/communities.js';
import type { Question } from '../../analysis/balance/few.js';
import { content } from '../../texts/content/index.js';
import { plain } from '../reflections/points.js';

/** How words about a community begin, in either language. */
const communityBeginnings: Readonly<Record<CommunityId, readonly string[]>> = {
  organisational: [
    'organisatorisk',
    'organisational',
    'organizational',
    'det store vi',
    'the big we',
    'big we',
  ],
  task: ['opgaveret', 'opgavefælles', 'task', 'hverdagens hvordan'],
  professional: ['faglig', 'professional'],
  collegial: ['kollegial', 'collegial'],
};
const kindBeginnings: Readonly<Record<PointKind, readonly string[]>> = {
  strengths: ['styrke', 'stærk', 'strength', 'strong'],
  gains: ['udbytte', 'gevinst', 'får vi ud', 'får du ud', 'gain', 'get out of', 'benefit'],
  improvements: ['forbedr', 'bedre', 'improve', 'better'],
};
const questionWords: Readonly<Record<Question, readonly string[]>> = {
  now: ['nu', 'lige nu', 'nuværende', 'i dag', 'now', 'today', 'current', 'currently'],
  wanted: [
    ...[
      'ønsket',
      'ønsker',
      'ønske',
      'ønskes',
      'ønskede',
      'ønskelig',
      'vil gerne',
      'vil vi gerne',
      'vil du gerne',
    ],
    ...[
      'fremover',
      'fremtiden',
      'fremtid',
      'wanted',
      'want',
      'wants',
      'wish',
      'desired',
      'future',
      'would like',
    ],
  ],
};

export interface HeadingMeaning {
  readonly community: CommunityId | null;
  readonly question: Question | null;
  readonly kind: PointKind | null;
}

/** What a heading says, as far as it says it. */
export function meaningOf(heading: string): HeadingMeaning {
  const { line, whole } = partsOf(heading);
  return {
    community: communityIn(line) ?? communityIn(whole),
    question: questionIn(line) ?? questionIn(whole),
    kind: kindIn(line) ?? kindIn(whole),
  };
}

/** `How much energy now? [Professional]` and `How much energy now?.Professional`: the line of a grid, and all of it. */
function partsOf(heading: string): { readonly line: string; readonly whole: string } {
  const bracket = heading.lastIndexOf('[');
  const dot = heading.lastIndexOf('?.');
  const at = heading.trimEnd().endsWith(']') ? bracket : dot;
  return { line: at === -1 ? '' : padded(heading.slice(at)), whole: padded(heading) };
}

function padded(words: string): string {
  return words === '' ? '' : ` ${plain(words.normalize('NFKC').replace(/\u00AD/g, ''))} `;
}

/** The community that is named; the first where there are several. */
function communityIn(words: string): CommunityId | null {
  return firstOf(words, communityIds, (id) => communityBeginnings[id].map((beginning) => ` ${beginning}`));
}

function questionIn(words: string): Question | null {
  const isThere = (question: Question) => questionWords[question].some((word) => words.includes(` ${word} `));
  // Where both are said it is no question about one of them.
  return isThere('now') === isThere('wanted') ? null : isThere('now') ? 'now' : 'wanted';
}

function kindIn(words: string): PointKind | null {
  const asked = pointKinds.find((kind) =>
    languages.some((language) => {
      const { question } = content[language].tool.pointQuestions[kind];
      return words.includes(` ${plain(question)} `);
    }),
  );
  return (
    asked ?? firstOf(words, pointKinds, (kind) => kindBeginnings[kind].map((beginning) => ` ${beginning}`))
  );
}

function firstOf<Id>(words: string, ids: readonly Id[], signsOf: (id: Id) => readonly string[]): Id | null {
  const places = ids
    .map((id) => ({ id, at: Math.min(...signsOf(id).map((sign) => placeIn(words, sign))) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at);
  return places[0]?.id ?? null;
}

function placeIn(words: string, sign: string): number {
  const at = words.indexOf(sign);
  return at === -1 ? Infinity : at;
}
