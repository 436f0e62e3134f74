import { content } from '../../texts/content/index.js';
import type { CommunityId, Language } from '../../model/communities.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { groundRulesLine } from '../around.js';
import { blocks, effortList, list, question } from '../sections.js';
import { page, step } from './page.js';

/** A dialogue on one community, made of its general, challenge and frame questions. */
export function dialogue(language: Language, id: CommunityId): string {
  const { communities, tool } = content[language];
  const { what, where, contributes, values, challenges, waysForward, whoActs, ...questions } =
    communities[id];
  const texts = templateTexts[language].dialogue;
  return page(
    language,
    `dialog-${id}`,
    step(
      language,
      1,
      [
        groundRulesLine(language),
        ...[what.full, where.full, contributes.full, values.task.full, values.people.full],
      ],
      ...questions.generalQuestions.slice(0, 1).map(question),
    ),
    step(
      language,
      2,
      texts.reflection,
      ...[...questions.generalQuestions.slice(1), ...questions.challengeQuestions].map(question),
    ),
    step(
      language,
      3,
      [...texts.discussion, ...(id === 'collegial' ? [texts.care] : [])],
      blocks(`### ${texts.challenges}`, list(challenges.map(({ short }) => short))),
      question(texts.recognise),
      ...questions.frameQuestions.map(question),
    ),
    step(
      language,
      4,
      [...tool.steps[4].facilitation, whoActs.full],
      blocks(`### ${texts.waysForward}`, list(waysForward.map(({ short }) => short))),
      effortList(language),
    ),
  );
}
