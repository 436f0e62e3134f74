import { content } from '../../texts/content/index.js';
import { communityIds, type Language } from '../../model/communities.js';
import { groundRulesLine, preparation } from '../around.js';
import { communitySection, effortList, question, ratingTable } from '../sections.js';
import { page, step } from './page.js';

/** The dialogue tool "De rette balancer?", all four steps. */
export function balances(language: Language): string {
  const { tool, notions } = content[language];
  const { steps } = tool;
  return page(
    language,
    'balancer',
    preparation(language),
    step(
      language,
      1,
      [...steps[1].facilitation, groundRulesLine(language), ...modelInBrief(language)],
      ...steps[1].questions.map(question),
    ),
    step(language, 2, steps[2].facilitation, ...communityIds.map((id) => communitySection(language, id))),
    step(
      language,
      3,
      [...steps[3].facilitation, notions.whatIsRated.full],
      ...steps[3].questions.map(question),
      ratingTable(language),
    ),
    step(language, 4, steps[4].facilitation, effortList(language)),
  );
}

/** What the facilitator tells of the model: what it is about, its four pieces and its three messages. */
function modelInBrief(language: Language): string[] {
  const { notions, communities, messages } = content[language];
  return [
    notions.workCommunity.full,
    notions.alwaysThere.full,
    notions.coreTask.full,
    ...communityIds.map((id) => `${communities[id].name}: ${communities[id].what.short}`),
    ...messages.map(({ name, full }) => `${name}. ${full}`),
    notions.sameActivity.full,
  ];
}
