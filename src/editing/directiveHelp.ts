import { content } from '../texts/content/index.js';
import { blocks, container, ratingTable, trendLine } from '../templates/sections.js';
import type { Language } from '../model/communities.js';
import { directiveShapes, type AttributeId, type DirectiveId } from '../model/directives.js';
import { blankSign } from '../model/blanks.js';
import { dialects } from '../model/dialect.js';
import { helpTexts } from '../texts/helpTexts.js';

/** The day in the examples: an ISO date that nobody takes for a deadline of their own. */
const exampleDay = '2026-12-15';

/** What a directive is for, its attributes and an example, as Markdown in the words of a dialect. */
export function directiveHelp(language: Language, id: DirectiveId): string {
  const { attributes } = dialects[language];
  const { directives, example } = helpTexts[language];
  const list = (Object.keys(directiveShapes[id].attributes) as AttributeId[])
    .map((attribute) => `- \`${attributes[attribute]}\`: ${attributeHelp(language, id, attribute)}`)
    .join('\n');
  const shown = ['```text', exampleOf(language, id), '```'].join('\n');
  return blocks(...[directives[id], list, example, shown].filter(Boolean));
}

/** What an attribute says in a directive, as the end of a sentence. */
export function attributeHelp(language: Language, directive: DirectiveId, attribute: AttributeId): string {
  const { attributes, numbers } = helpTexts[language];
  if (attribute !== 'number') return attributes[attribute];
  return Object.hasOwn(numbers, directive) ? numbers[directive as keyof typeof numbers] : '';
}

function exampleOf(language: Language, id: DirectiveId): string {
  const { directives, attributes, communities, assessments, frameKinds } = dialects[language];
  const { imbalances, frames, communities: texts, tool } = content[language];
  const directive = (values: Partial<Record<AttributeId, string>>, of: DirectiveId = id) => {
    const list = Object.entries(values).map(([key, value]) => `${attributes[key as AttributeId]}=${value}`);
    return `${directives[of]}{${list.join(' ')}}`;
  };
  switch (id) {
    case 'step':
      return `::${directive({ number: '2', minutes: '35' })}`;
    case 'community':
      return `::::${directive({ type: communities.professional })}\n${container(directives.strengths, `- ${blankSign}`)}\n::::`;
    case 'strengths':
    case 'gains':
    case 'improvements':
      return container(directives[id], `- ${blankSign}`);
    case 'balance':
      return ratingTable(language);
    case 'imbalances':
      return container(directives.imbalances, exampleOf(language, 'imbalance'));
    case 'imbalance':
      return `- [x] ${imbalances[9].short} :${directive({ number: '9' })}`;
    case 'trends':
      return container(directives.trends, exampleOf(language, 'trend'));
    case 'trend':
      return `- [x] ${trendLine(language, 6)} :${directive({ number: '6' })}`;
    case 'frames':
      return container(directives.frames, exampleOf(language, 'frame'));
    case 'frame':
      return `- [x] ${frames.structure.supports[2].short} :${directive({ kind: frameKinds.structure, number: '3' })}`;
    case 'efforts':
      return container(
        directives.efforts,
        `${exampleOf(language, 'effort')}\n  ${exampleOf(language, 'support')}`,
      );
    case 'effort': {
      const values = {
        community: communities.professional,
        assessment: assessments.yes,
        responsible: helpTexts[language].role,
        due: exampleDay,
      };
      return `- [ ] ${texts.professional.waysForward[0].short} :${directive(values)}`;
    }
    case 'support':
      return `- ${frames.structure.supports[2].short} :${directive({ kind: frameKinds.structure })}`;
    case 'facilitator':
      return container(directives.facilitator, `- ${tool.steps[1].facilitation[0] ?? blankSign}`);
  }
}
