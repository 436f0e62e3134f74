import { content } from '../../content/index.js';
import { communityIds, type Language } from '../../model/communities.js';
import { communitySection, effortList, imbalanceList, question, ratingTable } from '../sections.js';
import { page, step } from './page.js';

/** The dialogue tool "De rette balancer?", all four steps. */
export function balances(language: Language): string {
  const { messages, tool } = content[language];
  const { steps } = tool;
  return page(
    language,
    'balancer',
    step(
      language,
      1,
      [...steps[1].facilitation, ...messages.map(({ short }) => short)],
      ...steps[1].questions.map(question),
    ),
    step(language, 2, steps[2].facilitation, ...communityIds.map((id) => communitySection(language, id))),
    step(
      language,
      3,
      steps[3].facilitation,
      ...steps[3].questions.map(question),
      ratingTable(language),
      imbalanceList(language),
    ),
    step(language, 4, steps[4].facilitation, effortList(language)),
  );
}
