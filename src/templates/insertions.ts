import { content } from '../texts/content/index.js';
import {
  communityIds,
  frameKinds,
  imbalanceCommunity,
  imbalanceNumbers,
  perspectiveIds,
  stepNumbers,
  type CommunityId,
  type Language,
  type StepNumber,
} from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { insertionNames, type InsertionNames } from '../texts/insertionNames.js';
import { choosing, collectedImbalances, fromSurveyLines, groundRules, preparation } from './around.js';
import {
  blocks,
  communitySection,
  effortItem,
  facilitatorNotes,
  frameList,
  list,
  question,
  ratingTable,
  stepHead,
  supportItem,
  trendList,
} from './sections.js';

/** Where a block may stand: on its own, as a proposed effort, below one, or as a point in which a community could work better. */
export type InsertionPlace = 'top' | 'efforts' | 'supports' | 'improvements';

/** Something that can be inserted. Snippets, insert commands and the view of the model are all made of these. */
export interface Insertion {
  readonly id: string;
  readonly group: 'communities' | 'steps' | 'lists' | 'around' | 'efforts';
  readonly place: InsertionPlace;
  readonly name: Readonly<Record<Language, string>>;
  /** What one types to get the snippet. */
  readonly prefix: Readonly<Record<Language, string>>;
  /** Markdown without a line break at the end, with `…` where something is to be written. */
  readonly body: (language: Language) => string;
}

/** How the minutes of a step are put down before anybody has planned them. */
const usualMinutes: Readonly<Record<StepNumber, number>> = { 1: 10, 2: 35, 3: 25, 4: 20 };

/** Everything that can be inserted, in the order in which it is offered. */
export const insertions: readonly Insertion[] = [
  ...communityIds.flatMap(ofCommunity),
  ...stepNumbers.map(step),
  made('ratings', 'lists', 'top', ({ ratings }) => ratings, ratingTable),
  made(
    'imbalances',
    'lists',
    'top',
    ({ imbalances }) => imbalances,
    (language) => collectedImbalances(language),
  ),
  made('trends', 'lists', 'top', ({ trends }) => trends, trendList),
  ...frameKinds.map((kind) =>
    made(
      `frames.${kind}`,
      'lists',
      'top',
      (names) => names.frames[kind],
      (language) => frameList(language, kind),
    ),
  ),
  made('perspectives', 'lists', 'top', ({ perspectives }) => perspectives, perspectives),
  made(
    'facilitator',
    'lists',
    'top',
    ({ facilitator }) => facilitator,
    (language) => facilitatorNotes(language, ['…']),
  ),
  made('preparation', 'around', 'top', ({ preparation }) => preparation, preparation),
  made(
    'fromSurvey',
    'around',
    'top',
    ({ fromSurvey }) => fromSurvey,
    (language) => facilitatorNotes(language, fromSurveyLines(language)),
  ),
  made('groundRules', 'around', 'top', ({ groundRules }) => groundRules, groundRules),
  made('choosing', 'around', 'top', ({ choosing }) => choosing, choosing),
  made(
    'effort',
    'efforts',
    'efforts',
    ({ effort }) => effort,
    (language) => effortItem(language),
  ),
  ...frameKinds.map((kind) =>
    made(
      `support.${kind}`,
      'efforts',
      'supports',
      (names) => names.supports[kind],
      (language) => supportItem(language, kind),
    ),
  ),
];

/** One insertion whose name and prefix come from the vocabulary. */
function made(
  id: string,
  group: Insertion['group'],
  place: InsertionPlace,
  names: (names: InsertionNames) => readonly [name: string, prefix: string],
  body: (language: Language) => string,
): Insertion {
  const [[nameDa, prefixDa], [nameEn, prefixEn]] = [names(insertionNames.da), names(insertionNames.en)];
  return { id, group, place, name: { da: nameDa, en: nameEn }, prefix: { da: prefixDa, en: prefixEn }, body };
}

function ofCommunity(id: CommunityId): Insertion[] {
  const ofThis = (
    kind: string,
    place: InsertionPlace,
    key: keyof InsertionNames['ofCommunity'],
    body: (language: Language) => string,
  ) =>
    made(
      `${kind}.${id}`,
      'communities',
      place,
      (names) => {
        const language = names === insertionNames.da ? 'da' : 'en';
        const [name, suffix] = names.ofCommunity[key];
        const prefix = [dialects[language].communities[id], suffix].filter(Boolean).join('-');
        return [name(content[language].communities[id].name), prefix];
      },
      body,
    );
  return [
    ofThis('community', 'top', 'section', (language) => communitySection(language, id)),
    ofThis('questions', 'top', 'questions', (language) => communityQuestions(language, id)),
    ofThis('challenges', 'top', 'challenges', (language) => challengeList(language, id)),
    ofThis('waysForward', 'efforts', 'waysForward', (language) => waysForward(language, id)),
    ofThis('imbalances', 'top', 'imbalances', (language) =>
      collectedImbalances(
        language,
        imbalanceNumbers.filter((number) => imbalanceCommunity[number] === id),
      ),
    ),
  ];
}

/** The questions that belong to a community: general, on its challenges, on its frames. */
function communityQuestions(language: Language, id: CommunityId): string {
  const { generalQuestions, challengeQuestions, frameQuestions } = content[language].communities[id];
  return blocks(...[...generalQuestions, ...challengeQuestions, ...frameQuestions].map(question));
}

/** A community's typical challenges, to tick off those one knows. */
function challengeList(language: Language, id: CommunityId): string {
  const { name, challenges } = content[language].communities[id];
  const heading = `### ${insertionNames[language].challengesHeading(name)}`;
  return blocks(heading, list(challenges.map(({ short }) => `[ ] ${short}`)));
}

/** A community's ways forward, as proposed efforts. */
function waysForward(language: Language, id: CommunityId): string {
  const { directives, attributes, communities } = dialects[language];
  const directive = `:${directives.effort}{${attributes.community}=${communities[id]}}`;
  return list(content[language].communities[id].waysForward.map(({ short }) => `[ ] ${short} ${directive}`));
}

function perspectives(language: Language): string {
  const texts = content[language].perspectives;
  return blocks(...perspectiveIds.map((id) => blocks(`### ${texts[id].name}`, texts[id].full, '- …')));
}

/** A whole step: its head, what the facilitator does, and its questions. */
function step(number: StepNumber): Insertion {
  return made(
    `step.${String(number)}`,
    'steps',
    'top',
    (names) => {
      const language = names === insertionNames.da ? 'da' : 'en';
      return [
        names.step(number, content[language].tool.steps[number].name),
        `${names.stepPrefix}${String(number)}`,
      ];
    },
    (language) => {
      const { facilitation, questions } = content[language].tool.steps[number];
      return blocks(
        stepHead(language, number, usualMinutes[number]),
        facilitatorNotes(language, facilitation),
        ...questions.map(question),
      );
    },
  );
}
