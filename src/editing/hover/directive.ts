import { frameNumbers, imbalanceNumbers, stepNumbers, trendNumbers } from '../../model/communities.js';
import type { AttributeId, DirectiveId } from '../../model/directives.js';
import type { AttributeUse, DirectiveUse } from '../../analysis/read/reading.js';
import { idOf } from '../../model/dialect.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import { overviewTexts } from '../../texts/overviewTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { asMarkdown } from '../../text/asMarkdown.js';
import { attributeHelp, directiveHelp } from '../directiveHelp.js';
import {
  assessmentHelp,
  communityHelp,
  frameHelp,
  frameKindHelp,
  imbalanceHelp,
  stepHelp,
  trendHelp,
} from '../modelHelp.js';
import { touches } from '../../text/span.js';
import type { Hover } from './types.js';

/** What a directive is for and which part of the model it names, or what one of its attributes says. */
export function directiveHover(analysis: Analysis, offset: number): Hover | null {
  const { reading, language } = analysis;
  const use = reading.directives.find(({ head }) => touches(head, offset));
  if (!use?.id) return null;
  const { id } = use;
  for (const attribute of use.attributes) {
    if (!attribute.id) continue;
    const { nameSpan, valueSpan } = attribute;
    const purpose = `\`${attribute.name}\`: ${attributeHelp(language, id, attribute.id)}`;
    if (touches(nameSpan, offset)) return { span: nameSpan, markdown: purpose };
    if (!valueSpan || !touches(valueSpan, offset)) continue;
    return { span: valueSpan, markdown: valueHelp(analysis, use, attribute) ?? purpose };
  }
  const named = { start: use.head.start, end: use.nameSpan.end };
  if (!touches(named, offset)) return null;
  const about = id === 'effort' ? effortHelp(analysis, use) : modelHelp(analysis, use);
  const help = directiveHelp(language, id);
  return { span: named, markdown: about === null ? help : `${about}\n\n---\n\n${help}` };
}

/** The part of the model that a directive names; null when it names none. */
function modelHelp(analysis: Analysis, use: DirectiveUse): string | null {
  const naming: Partial<Record<DirectiveId, AttributeId>> = { community: 'type', support: 'kind' };
  const id = use.id && (naming[use.id] ?? 'number');
  const attribute = use.attributes.find((one) => one.id === id);
  return attribute ? valueHelp(analysis, use, attribute) : null;
}

/** What an attribute's value stands for; null when the value says all there is to say, or is not a right one. */
function valueHelp(
  { reading, language }: Analysis,
  use: DirectiveUse,
  attribute: AttributeUse,
): string | null {
  const { communities, assessments, frameKinds } = reading.dialect;
  const { value } = attribute;
  switch (attribute.id) {
    case 'type':
    case 'community': {
      const id = idOf(communities, value);
      return id && communityHelp(language, id);
    }
    case 'assessment': {
      const id = idOf(assessments, value);
      return id && assessmentHelp(language, id);
    }
    case 'kind': {
      const kind = idOf(frameKinds, value);
      return kind && frameKindHelp(language, kind);
    }
    case 'due':
      return `**${asMarkdown(formatDate(value, language))}**`;
    case 'number':
      return numberHelp({ reading, language }, use, value);
    default:
      return null;
  }
}

function numberHelp(
  { reading, language }: Pick<Analysis, 'reading' | 'language'>,
  use: DirectiveUse,
  value: string,
): string | null {
  const known = <T extends number>(numbers: readonly T[], help: (number: T) => string): string | null => {
    const number = numbers.find((one) => String(one) === value);
    return number === undefined ? null : help(number);
  };
  switch (use.id) {
    case 'step':
      return known(stepNumbers, (number) => stepHelp(language, number));
    case 'imbalance':
      return known(imbalanceNumbers, (number) => imbalanceHelp(language, number));
    case 'trend':
      return known(trendNumbers, (number) => trendHelp(language, number));
    case 'frame': {
      const word = use.attributes.find(({ id }) => id === 'kind')?.value ?? '';
      const kind = idOf(reading.dialect.frameKinds, word);
      return kind && known(frameNumbers, (number) => frameHelp(language, kind, number));
    }
    default:
      return null;
  }
}

/** Where an effort stands, in one line. */
function effortHelp({ balance, spans, language }: Analysis, use: DirectiveUse): string | null {
  const index = balance.efforts.findLastIndex((_, at) => {
    const words = spans.get(`/efforts/${at}/text`);
    return words !== undefined && words.end <= use.head.start;
  });
  const effort = balance.efforts[index];
  if (!effort) return null;
  const texts = overviewTexts[language];
  const { state, due, responsible } = effort;
  const details = [due && texts.by(state, formatDate(due, language)), responsible]
    .filter(Boolean)
    .map((words) => asMarkdown(words!));
  return [`**${texts.states[state]}**`, ...details].join(' · ');
}
