import type { Language } from '../../model/communities.js';
import { dialects } from '../../model/dialect.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { blocks, container, effortList, question, ratingTable } from '../sections.js';
import { page, step } from './page.js';

/** A follow-up meeting: what became of the efforts, new ratings beside the old ones, and what comes next. */
export function followUp(language: Language): string {
  const texts = templateTexts[language].followUp;
  const { efforts } = dialects[language].directives;
  return page(
    language,
    'followup',
    step(
      language,
      1,
      texts.introduction,
      blocks(`### ${texts.earlierEfforts}`, container(efforts, '{{efforts}}')),
      ...texts.effortQuestions.map(question),
    ),
    step(
      language,
      3,
      texts.discussion,
      blocks(`### ${texts.earlierRatings}`, '{{earlier}}'),
      blocks(`### ${texts.newRatings}`, ratingTable(language)),
      ...texts.questions.map(question),
    ),
    step(language, 4, texts.next, effortList(language)),
  );
}
