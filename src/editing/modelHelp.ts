/**
 * The model told in Markdown, in a few lines each, for suggestions and for pointing at a word. All of it is
 * the product's own text.
 */
import { content } from '../texts/content/index.js';
import {
  imbalanceCommunity,
  type Assessment,
  type CommunityId,
  type FrameKind,
  type FrameNumber,
  type ImbalanceNumber,
  type Language,
  type StepNumber,
  type TrendNumber,
} from '../model/communities.js';
import { helpTexts } from '../texts/helpTexts.js';

function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** A community: its name, what it is, and what it contributes. */
export function communityHelp(language: Language, id: CommunityId): string {
  const { name, tagline, what, contributes } = content[language].communities[id];
  const contributed = `**${helpTexts[language].contributes}** ${contributes.full}`;
  return paragraphs(`**${name}** · ${tagline}`, what.full, contributed);
}

/**
 * Which of its community's ways forward answers an imbalance best. Domain: the first nine stand in the order of
 * the ways forward; exclusion is answered by taking care that everybody is part of it, distance by talking about
 * the culture, and too much of the social by turning it down.
 */
const wayForwardOf: Readonly<Record<ImbalanceNumber, 0 | 1 | 2>> = {
  1: 0,
  2: 1,
  3: 2,
  4: 0,
  5: 1,
  6: 2,
  7: 0,
  8: 1,
  9: 2,
  10: 2,
  11: 1,
  12: 0,
};

/** An imbalance: what it is, the community that it belongs to, and one way forward. */
export function imbalanceHelp(language: Language, number: ImbalanceNumber): string {
  const { imbalances, communities } = content[language];
  const { name, waysForward } = communities[imbalanceCommunity[number]];
  const { belongsTo, wayForward } = helpTexts[language];
  const { short, full } = imbalances[number];
  const way = waysForward[wayForwardOf[number]];
  return paragraphs(
    `**${short}**`,
    full,
    `**${belongsTo}** ${name}`,
    `**${wayForward}** ${way.short}. ${way.full}`,
  );
}

export function trendHelp(language: Language, number: TrendNumber): string {
  const { trends, trendQuestion } = content[language];
  const { name, full } = trends[number];
  return paragraphs(`**${helpTexts[language].trend(number, name)}**`, full, trendQuestion);
}

/** One of the five supports that a kind of frame has. */
export function frameHelp(language: Language, kind: FrameKind, number: FrameNumber): string {
  const { name, supports } = content[language].frames[kind];
  const { short, full } = supports[number - 1]!;
  return paragraphs(`**${short}**`, full, `**${helpTexts[language].belongsTo}** ${name}`);
}

export function frameKindHelp(language: Language, kind: FrameKind): string {
  const { name, intro } = content[language].frames[kind];
  return paragraphs(`**${name}** · ${intro.short}`, intro.full);
}

/** A step: what it is for, and what the facilitator does in it. */
export function stepHelp(language: Language, number: StepNumber): string {
  const { step, facilitation } = helpTexts[language];
  const { name, purpose, facilitation: doings } = content[language].tool.steps[number];
  const list = doings.map((doing) => `- ${doing}`).join('\n');
  return paragraphs(`**${step(number, name)}**`, purpose.full, facilitation, list);
}

export function assessmentHelp(language: Language, assessment: Assessment): string {
  return helpTexts[language].assessments[assessment];
}
