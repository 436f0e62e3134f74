import type { Language } from '../../model/communities.js';
import { dialects } from '../../model/dialect.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { groundRulesLine } from '../around.js';
import { blocks, container, effortList, question, ratingTable } from '../sections.js';
import { page, step } from './page.js';

/**
 * A follow-up meeting: what became of the efforts, new ratings before anybody sees the old ones, what the group still
 * sees, and what comes next.
 */
export function followUp(language: Language): string {
  const texts = templateTexts[language].followUp;
  return page(
    language,
    'followup',
    step(
      language,
      1,
      [...texts.introduction, groundRulesLine(language)],
      ...earlierEfforts(language),
      ...texts.effortQuestions.map(question),
    ),
    step(
      language,
      3,
      texts.discussion,
      blocks(`### ${texts.newRatings}`, ratingTable(language)),
      blocks(`### ${texts.earlierRatings}`, '{{earlier}}'),
      blocks(`### ${texts.earlierImbalances}`, '{{imbalances}}'),
      ...texts.questions.map(question),
    ),
    step(language, 4, texts.next, effortList(language)),
  );
}

/** What was agreed last time, and what was raised elsewhere, with room for the answer. */
export function earlierEfforts(language: Language): string[] {
  const texts = templateTexts[language].followUp;
  const { efforts } = dialects[language].directives;
  return [
    blocks(`### ${texts.earlierEfforts}`, container(efforts, '{{efforts}}')),
    blocks(`### ${texts.raised}`, '{{raised}}'),
  ];
}
