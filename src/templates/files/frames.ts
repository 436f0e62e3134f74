import { content } from '../../texts/content/index.js';
import { frameKinds, type Language } from '../../model/communities.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { groundRulesLine } from '../around.js';
import { blocks, effortList, frameList, question } from '../sections.js';
import { page, step } from './page.js';

/** Structure and leadership: what supports the group, and what is missing. */
export function frames(language: Language): string {
  const { frames: kinds, notions, tool } = content[language];
  const texts = templateTexts[language].frames;
  return page(
    language,
    'frames',
    step(
      language,
      1,
      [...texts.introduction, groundRulesLine(language), notions.causeOutside.full, notions.autonomy.full],
      question(texts.firstQuestion),
    ),
    step(
      language,
      2,
      texts.reflection,
      ...frameKinds.map((kind) =>
        blocks(`### ${kinds[kind].name}`, kinds[kind].intro.full, frameList(language, kind)),
      ),
    ),
    step(language, 3, texts.discussion, ...texts.questions.map(question)),
    step(language, 4, tool.steps[4].facilitation, effortList(language)),
  );
}
