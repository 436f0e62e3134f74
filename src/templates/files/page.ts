import type { Language, StepNumber } from '../../model/communities.js';
import type { TemplateId } from '../../model/templates.js';
import { blocks, facilitatorNotes, stepHead } from '../sections.js';

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
  'earlier',
  'efforts',
  'raised',
  'imbalances',
] as const;
export type Placeholder = (typeof placeholders)[number];

const open = ['title', 'community', 'coreTask', 'forum', 'date', 'participants', 'minutes', 'followUp'];

/** A whole template: its front matter, its title and its parts. */
export function page(language: Language, template: TemplateId, ...parts: readonly string[]): string {
  const keys = open.map((key) => `${key}: {{${key}}}`);
  const frontMatter = [
    '---',
    'samklang: 1',
    `language: ${language}`,
    `template: ${template}`,
    ...keys,
    '---',
  ];
  return `${blocks(frontMatter.join('\n'), '# {{title}}', ...parts)}\n`;
}

/** A step: its heading, its minutes, what the facilitator does, and its parts. */
export function step(
  language: Language,
  number: StepNumber,
  facilitation: readonly string[],
  ...parts: readonly string[]
): string {
  const head = stepHead(language, number, `{{minutes${String(number)}}}`);
  return blocks(head, facilitatorNotes(language, facilitation), ...parts);
}
