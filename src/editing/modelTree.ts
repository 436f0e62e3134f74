import type { Item } from '../texts/content/content.js';
import { content } from '../texts/content/index.js';
import { facilitatorNotes, frameList, trendList } from '../templates/sections.js';
import {
  communityIds,
  frameKinds,
  frameNumbers,
  imbalanceNumbers,
  perspectiveIds,
  stepNumbers,
  trendNumbers,
  type FrameKind,
  type Language,
  type StepNumber,
} from '../model/communities.js';
import { modelTreeTexts } from '../texts/modelTreeTexts.js';
import { communityNode, imbalanceNode, questionNodes } from './communityTree.js';
import { branch, known, leaf, told, type ModelNode } from './modelNode.js';

/** All of the model as a tree to browse and to insert from: the four pieces, then what goes across them. */
export function modelTree(language: Language): readonly ModelNode[] {
  return [
    ...communityIds.map((id) => communityNode(language, id)),
    steps(language),
    imbalanceNode(language, 'imbalances', imbalanceNumbers, 'imbalances'),
    trends(language),
    frames(language),
    model(language),
  ];
}

function steps(language: Language): ModelNode {
  const names = modelTreeTexts[language];
  const { name, purpose, use, time, rollOut, afterwards, more } = content[language].tool;
  const children = [
    ...stepNumbers.map((number) => step(language, number)),
    told('steps/purpose', names.purpose, purpose),
    told('steps/use', names.use, use),
    told('steps/time', names.time, time),
    told('steps/rollOut', names.rollOut, rollOut),
    told('steps/afterwards', names.afterwards, afterwards),
    told('steps/more', names.more, more),
    branch(
      'steps/around',
      names.around,
      ['preparation', 'fromSurvey', 'groundRules', 'facilitator'].map((block) =>
        known(`steps/around/${block}`, block, language),
      ),
    ),
  ];
  return branch('steps', name, children, { description: time.short, tooltip: purpose.full });
}

/** What else a step has to insert, beside its questions. */
const stepBlocks: Readonly<Record<StepNumber, readonly string[]>> = {
  1: [],
  2: [],
  3: ['ratings'],
  4: ['choosing', 'effort', 'support.structure', 'support.leadership'],
};

function step(language: Language, number: StepNumber): ModelNode {
  const id = `steps/${number}`;
  const { name, purpose, facilitation, questions: texts } = content[language].tool.steps[number];
  const notes = facilitation.map((line, index) =>
    leaf(`${id}/facilitation/${index + 1}`, line, line, facilitatorNotes(language, [line])),
  );
  const children = [
    ...questionNodes(id, texts),
    ...stepBlocks[number].map((block) => known(`${id}/${block}`, block, language)),
    branch(`${id}/facilitation`, modelTreeTexts[language].facilitation, notes),
  ];
  const more = { description: purpose.short, tooltip: purpose.full, insertion: `step.${number}` };
  return branch(id, `${number}. ${name}`, children, more);
}

function trends(language: Language): ModelNode {
  const { trends: texts, trendQuestion, trendNote } = content[language];
  const children = trendNumbers.map((number) => ({
    ...told(`trends/${number}`, texts[number].name, texts[number]),
    insertText: trendList(language, [number]),
  }));
  const more = { tooltip: `${trendNote} ${trendQuestion}`, insertion: 'trends' };
  return branch('trends', modelTreeTexts[language].trends, children, more);
}

function frames(language: Language): ModelNode {
  const ofKind = (kind: FrameKind) => {
    const { name, intro, supports } = content[language].frames[kind];
    const children = frameNumbers.map((number) => {
      const { short, full } = supports[number - 1]!;
      return leaf(`frames/${kind}/${number}`, short, full, frameList(language, kind, [number]));
    });
    return branch(`frames/${kind}`, name, children, { tooltip: intro.full, insertion: `frames.${kind}` });
  };
  const tooltip = content[language].notions.causeOutside.full;
  return branch('frames', modelTreeTexts[language].frames, frameKinds.map(ofKind), { tooltip });
}

function model(language: Language): ModelNode {
  const names = modelTreeTexts[language];
  const { notions, messages, perspectives, perspectivesTogether, modelName, credit } = content[language];
  const { workCommunity, alwaysThere, sameActivity, coreTask, strongCommunity, gifts } = notions;
  const { whatIsRated, noStandard, autonomy, causeOutside } = notions;
  const named = (id: string, item: Item & { readonly name: string }) => told(id, item.name, item);
  const gains = gifts.map(({ short, full }, index) => leaf(`model/gifts/${index + 1}`, short, full, full));
  return branch(
    'model',
    names.model,
    [
      branch('model/notions', names.notions, [
        named('model/workCommunity', workCommunity),
        named('model/alwaysThere', alwaysThere),
        named('model/sameActivity', sameActivity),
        named('model/coreTask', coreTask),
        branch('model/gifts', strongCommunity.name, gains, { tooltip: strongCommunity.full }),
        named('model/whatIsRated', whatIsRated),
        named('model/noStandard', noStandard),
        named('model/autonomy', autonomy),
        named('model/causeOutside', causeOutside),
      ]),
      branch(
        'model/messages',
        names.messages,
        messages.map((message, index) => named(`model/messages/${index + 1}`, message)),
      ),
      branch(
        'model/perspectives',
        names.perspectives,
        [
          ...perspectiveIds.map((id) => named(`model/${id}`, perspectives[id])),
          told('model/together', names.together, perspectivesTogether),
        ],
        { insertion: 'perspectives' },
      ),
    ],
    { description: modelName, tooltip: credit },
  );
}
