import { content } from '../content/index.js';
import { communityIds, stepNumbers, type Language, type StepNumber } from '../model/communities.js';
import {
  blocks,
  communitySection,
  effortList,
  facilitatorNotes,
  imbalanceList,
  question,
  ratingTable,
  stepHead,
} from './sections.js';

/** What a template leaves open until a workshop is made from it, as `{{name}}`. */
export const placeholders = [
  'title',
  'community',
  'coreTask',
  'forum',
  'date',
  'participants',
  'minutes',
  'followUp',
  'minutes1',
  'minutes2',
  'minutes3',
  'minutes4',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** The templates that come with Samklang, by id: the file `templates/<language>/<id>.md`. */
export const templates: Readonly<Record<string, (language: Language) => string>> = {
  balancer: balances,
};

/** The dialogue tool "De rette balancer?", all four steps. */
function balances(language: Language): string {
  return `${blocks(frontMatter(language, 'balancer'), '# {{title}}', ...stepNumbers.map((number) => step(language, number)))}\n`;
}

function frontMatter(language: Language, template: string): string {
  const open = ['title', 'community', 'coreTask', 'forum', 'date', 'participants', 'minutes', 'followUp'];
  const lines = [
    'samklang: 1',
    `language: ${language}`,
    `template: ${template}`,
    ...open.map((key) => `${key}: {{${key}}}`),
  ];
  return ['---', ...lines, '---'].join('\n');
}

function step(language: Language, number: StepNumber): string {
  const { facilitation, questions } = content[language].tool.steps[number];
  const head = blocks(
    stepHead(language, number, `{{minutes${number}}}`),
    facilitatorNotes(language, facilitation),
  );
  switch (number) {
    case 1:
      return blocks(head, ...questions.map(question));
    case 2:
      return blocks(head, ...communityIds.map((id) => communitySection(language, id)));
    case 3:
      return blocks(head, ...questions.map(question), ratingTable(language), imbalanceList(language));
    case 4:
      return blocks(head, effortList(language));
  }
}
