import type { Language } from '../../model/communities.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { effortList, question } from '../sections.js';
import { earlierEfforts } from './followUp.js';
import { page, step } from './page.js';

/** A short check some weeks after a workshop: what is done, what is in the way, what now. */
export function check(language: Language): string {
  const texts = templateTexts[language].check;
  return page(
    language,
    'check',
    step(language, 1, texts.introduction, ...earlierEfforts(language), ...texts.questions.map(question)),
    step(language, 4, texts.next, ...texts.nextQuestions.map(question), effortList(language)),
  );
}
