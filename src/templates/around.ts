/** The building blocks around the conversation itself, mostly for the one who leads it. */
import { communityIds, type ImbalanceNumber, type Language } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { aroundTexts } from '../texts/aroundTexts.js';
import { content } from '../texts/content/index.js';
import { blocks, container, facilitatorNotes, imbalanceList, list, question } from './sections.js';

/** What is settled before a workshop, and an invitation to send: notes of the facilitator's. */
export function preparation(language: Language): string {
  const { heading, lines, invitation, letter } = aroundTexts[language].preparation;
  const { rollOut, more } = content[language].tool;
  const quoted = letter.map((paragraph) => `> ${paragraph}`).join('\n>\n');
  const body = blocks(
    `### ${heading}`,
    list([...lines, rollOut.full, more.full]),
    `#### ${invitation}`,
    quoted,
  );
  return container(dialects[language].directives.facilitator, body);
}

/** What the facilitator agrees with the group on how it talks, in a line. */
export function groundRulesLine(language: Language): string {
  const { agree, rules } = aroundTexts[language].groundRules;
  return [agree, ...rules].join(' ');
}

/** The same for everyone to see. */
export function groundRules(language: Language): string {
  const { heading, rules } = aroundTexts[language].groundRules;
  return blocks(`### ${heading}`, list(rules));
}

/** A checklist of imbalances with how it is collected: on slips, and never in plenary. */
export function collectedImbalances(language: Language, numbers?: readonly ImbalanceNumber[]): string {
  return blocks(
    facilitatorNotes(language, aroundTexts[language].collecting),
    imbalanceList(language, numbers),
  );
}

/** How a group chooses among many proposals: dots without names, impact against influence. */
export function choosing(language: Language): string {
  const { lines, questions } = aroundTexts[language].choosing;
  return blocks(facilitatorNotes(language, lines), ...questions.map(question));
}

/** Which community a result of a survey leads to, a line each. */
export function fromSurveyLines(language: Language): string[] {
  const { intro, communities, elsewhere } = aroundTexts[language].fromSurvey;
  const names = content[language].communities;
  return [intro, ...communityIds.map((id) => `${names[id].name}: ${communities[id]}`), elsewhere];
}
