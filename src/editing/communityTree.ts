import type { Item } from '../texts/content/content.js';
import { content } from '../texts/content/index.js';
import { imbalanceList, question } from '../templates/sections.js';
import {
  imbalanceCommunity,
  imbalanceNumbers,
  type CommunityId,
  type ImbalanceNumber,
  type Language,
} from '../model/communities.js';
import { modelTreeTexts } from '../texts/modelTreeTexts.js';
import { branch, leaf, linesOf, told, type ModelNode } from './modelNode.js';

/** A community with all that belongs to it; inserted whole, it is its part of the reflection. */
export function communityNode(language: Language, id: CommunityId): ModelNode {
  const names = modelTreeTexts[language];
  const texts = content[language].communities[id];
  const { name, tagline, what, challenges, waysForward, whoActs } = texts;
  const numbers = imbalanceNumbers.filter((number) => imbalanceCommunity[number] === id);
  const children = [
    branch(
      `${id}/about`,
      names.about,
      [
        told(`${id}/what`, names.what, what),
        told(`${id}/where`, names.where, texts.where),
        told(`${id}/contributes`, names.contributes, texts.contributes),
        told(`${id}/valueForTask`, names.valueForTask, texts.values.task),
        told(`${id}/valueForPeople`, names.valueForPeople, texts.values.people),
        told(`${id}/whoActs`, names.whoActs, whoActs),
      ],
      { tooltip: what.full },
    ),
    branch(
      `${id}/questions`,
      names.questions,
      questionNodes(`${id}/questions`, [
        ...texts.generalQuestions,
        ...texts.challengeQuestions,
        ...texts.frameQuestions,
      ]),
      { insertion: `questions.${id}` },
    ),
    challengeNode(language, id, names.challenges, challenges),
    {
      ...items(language, `${id}/waysForward`, names.waysForward, waysForward, `waysForward.${id}`),
      tooltip: whoActs.full,
    },
    imbalanceNode(language, `${id}/imbalances`, numbers, `imbalances.${id}`),
  ];
  const insertion = `community.${id}`;
  return branch(id, name, children, { description: tagline, tooltip: what.full, insertion });
}

/** Questions, each to be inserted with room for the answers. */
export function questionNodes(id: string, texts: readonly string[]): ModelNode[] {
  return texts.map((text, index) => leaf(`${id}/${index + 1}`, text, text, question(text)));
}

/** Items that a known block lists, in the same order. */
function items(
  language: Language,
  id: string,
  label: string,
  list: readonly Item[],
  insertion: string,
): ModelNode {
  const lines = linesOf(insertion, language);
  const children = list.map(({ short, full }, index) => {
    const { line, place } = lines[index]!;
    return { ...leaf(`${id}/${index + 1}`, short, full, line), place };
  });
  return branch(id, label, children, { insertion });
}

/** Challenges: one that a group recognises is a point in what could work better. */
function challengeNode(
  language: Language,
  community: CommunityId,
  label: string,
  challenges: readonly Item[],
): ModelNode {
  const whole = items(language, `${community}/challenges`, label, challenges, `challenges.${community}`);
  const children = whole.children.map((node) => ({ ...node, place: 'improvements' as const, community }));
  return { ...whole, children };
}

/** Imbalances, each to be inserted as a checklist of its own. */
export function imbalanceNode(
  language: Language,
  id: string,
  numbers: readonly ImbalanceNumber[],
  insertion: string,
): ModelNode {
  const children = numbers.map((number) => {
    const { short, full } = content[language].imbalances[number];
    return leaf(`${id}/${number}`, short, full, imbalanceList(language, [number]));
  });
  return branch(id, modelTreeTexts[language].imbalances, children, { insertion });
}
