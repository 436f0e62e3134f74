/** Every item of the model that the product tells of can be put into a file, in both languages. */
import assert from 'node:assert/strict';
import { content } from '../../src/texts/content/index.js';
import { insertions } from '../../src/templates/insertions.js';
import { templates } from '../../src/templates/files/index.js';
import * as lists from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';

for (const language of lists.languages) {
  const written = [
    ...insertions.map(({ body }) => body(language)),
    ...templateIds.map((id) => templates[id](language)),
  ].join('\n');
  const { notions, communities, frames, trends, trendNote, imbalances, perspectives, messages, tool } =
    content[language];
  const { communityIds, frameKinds, trendNumbers, imbalanceNumbers, perspectiveIds, stepNumbers } = lists;

  const items: Readonly<Record<string, readonly [expected: number, texts: readonly string[]]>> = {
    'what each community is, where it is and what it gives': [
      20,
      communityIds.flatMap((id) => {
        const { what, where, contributes, values } = communities[id];
        return [what, where, contributes, values.task, values.people].map(({ full }) => full);
      }),
    ],
    challenges: [12, communityIds.flatMap((id) => communities[id].challenges.map(({ short }) => short))],
    'ways forward': [12, communityIds.flatMap((id) => communities[id].waysForward.map(({ short }) => short))],
    'who acts': [4, communityIds.map((id) => communities[id].whoActs.full)],
    'general questions': [12, communityIds.flatMap((id) => communities[id].generalQuestions)],
    'challenge questions': [12, communityIds.flatMap((id) => communities[id].challengeQuestions)],
    'frame questions': [8, communityIds.flatMap((id) => communities[id].frameQuestions)],
    imbalances: [12, imbalanceNumbers.map((number) => imbalances[number].short)],
    trends: [8, trendNumbers.map((number) => trends[number].short)],
    frames: [10, frameKinds.flatMap((kind) => frames[kind].supports.map(({ short }) => short))],
    perspectives: [2, perspectiveIds.map((id) => perspectives[id].full)],
    messages: [3, messages.map(({ full }) => full)],
    'core notions': [
      8,
      (
        [
          'workCommunity',
          'alwaysThere',
          'sameActivity',
          'coreTask',
          'whatIsRated',
          'noStandard',
          'autonomy',
          'causeOutside',
        ] as const
      ).map((key) => notions[key].full),
    ],
    'what trends are': [1, [trendNote]],
    steps: [4, stepNumbers.map((number) => tool.steps[number].name)],
    'questions of the steps': [12, stepNumbers.flatMap((number) => tool.steps[number].questions)],
  };

  describe(`the kit in ${language}`, () => {
    for (const [name, [expected, texts]] of Object.entries(items)) {
      it(`holds all ${String(expected)}: ${name}`, () => {
        assert.equal(texts.length, expected);
        for (const text of texts) assert.ok(text && written.includes(text), text);
      });
    }
  });
}
