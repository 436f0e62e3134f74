import { content } from '../../texts/content/index.js';
import { perspectiveIds, type Language } from '../../model/communities.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { fromSurveyLines, groundRulesLine } from '../around.js';
import { blocks, imbalanceList, question, trendList } from '../sections.js';
import { page, step } from './page.js';

/** What is going on here: imbalances, trends and the two perspectives, and what to look at first. */
export function screening(language: Language): string {
  const { perspectives, perspectivesTogether, trendQuestion, trendNote, notions } = content[language];
  const texts = templateTexts[language].screening;
  return page(
    language,
    'screening',
    step(
      language,
      1,
      [
        ...texts.introduction,
        groundRulesLine(language),
        ...fromSurveyLines(language),
        notions.noStandard.full,
      ],
      question(texts.firstQuestion),
    ),
    step(
      language,
      2,
      texts.reflection,
      blocks(`### ${texts.imbalances}`, imbalanceList(language)),
      blocks(`### ${texts.trends}`, `${trendNote} ${trendQuestion}`, trendList(language)),
    ),
    step(
      language,
      3,
      [...texts.discussion, perspectivesTogether.full],
      ...perspectiveIds.map((id) =>
        blocks(`### ${perspectives[id].name}`, perspectives[id].full, texts.perspective[id], '- …'),
      ),
      ...texts.questions.map(question),
    ),
  );
}
