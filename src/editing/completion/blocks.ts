import { content } from '../../texts/content/index.js';
import {
  blocks,
  communitySection,
  container,
  effortList,
  facilitatorNotes,
  frameList,
  imbalanceList,
  ratingTable,
  stepHead,
  trendList,
} from '../../templates/sections.js';
import { communityIds, frameKinds, pointKinds, stepNumbers } from '../../model/communities.js';
import type { DirectiveId } from '../../model/directives.js';
import { blankSign } from '../../model/blanks.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { directiveHelp } from '../directiveHelp.js';
import { communityHelp, frameKindHelp, stepHelp } from '../modelHelp.js';
import { minutesForStep } from './minutes.js';
import { withTabStops } from '../../templates/tabStops.js';
import type { Place } from './types.js';
import { usedIn } from './used.js';

/** A leaf or a container as it can be inserted. */
export interface Block {
  /** The line that it begins with, without colons: "fællesskab{type=fagligt}". */
  readonly name: string;
  /** In snippet syntax. */
  readonly source: string;
  readonly detail: string;
  readonly documentation: string;
  /** Whether the file has one already. */
  readonly used: boolean;
}

/** The blocks that stand on their own, in the order of a workshop. */
export function topBlocks(place: Place): Block[] {
  const { language, dialect } = place;
  const { tool, communities, frames } = content[language];
  const { directives, attributes } = dialect;
  const texts = completionTexts[language];
  const has = (id: DirectiveId) => place.outline.seen.some((seen) => seen.id === id);
  const block = (id: DirectiveId, body: string, detail = ''): Block => ({
    name: directives[id],
    source: withTabStops(body, dialect),
    detail,
    documentation: directiveHelp(language, id),
    used: has(id),
  });
  const oneByOne = (id: DirectiveId): Block => {
    const source = container(directives[id], '- [ ] $0');
    return { ...block(id, ''), source, detail: texts.oneAtATime };
  };
  const usedSteps = usedIn(place, 'step', 'number');
  const usedTypes = usedIn(place, 'community', 'type');
  const steps = stepNumbers.map((number): Block => {
    const head = stepHead(language, number, minutesForStep(place, number));
    const leaf = head.slice(head.indexOf('::'));
    return {
      name: `${directives.step}{${attributes.number}=${number}}`,
      source: withTabStops(hasOwnHeading(place) ? leaf : head, dialect),
      detail: tool.steps[number].name,
      documentation: stepHelp(language, number),
      used: usedSteps.has(String(number)),
    };
  });
  const sections = communityIds.map((id): Block => {
    const word = dialect.communities[id];
    return {
      name: `${directives.community}{${attributes.type}=${word}}`,
      source: withTabStops(communitySection(language, id), dialect),
      detail: communities[id].name,
      documentation: communityHelp(language, id),
      used: usedTypes.has(word),
    };
  });
  return [
    ...steps,
    ...sections,
    block('balance', ratingTable(language)),
    block('imbalances', imbalanceList(language), texts.allOfThem),
    oneByOne('imbalances'),
    block('trends', trendList(language), texts.allOfThem),
    oneByOne('trends'),
    ...frameKinds.map((kind) => ({
      ...block('frames', frameList(language, kind), frames[kind].name),
      documentation: frameKindHelp(language, kind),
    })),
    oneByOne('frames'),
    block('efforts', effortList(language)),
    facilitatorBlock(place),
  ];
}

/** The blocks inside a community. */
export function pointBlocks(place: Place, present: ReadonlySet<DirectiveId>): Block[] {
  const { language, dialect } = place;
  const { pointQuestions } = content[language].tool;
  const points = pointKinds.map((kind): Block => {
    const { name, question } = pointQuestions[kind];
    return {
      name: dialect.directives[kind],
      source: withTabStops(container(dialect.directives[kind], blocks(question, `- ${blankSign}`)), dialect),
      detail: name,
      documentation: directiveHelp(language, kind),
      used: present.has(kind),
    };
  });
  return [...points, facilitatorBlock(place)];
}

function facilitatorBlock({ language, dialect, outline }: Place): Block {
  return {
    name: dialect.directives.facilitator,
    source: withTabStops(facilitatorNotes(language, [blankSign]), dialect),
    detail: '',
    documentation: directiveHelp(language, 'facilitator'),
    used: outline.seen.some(({ id }) => id === 'facilitator'),
  };
}

/** Whether the nearest heading above still waits for a step's line. */
function hasOwnHeading({ outline, line }: Place): boolean {
  const { heading, seen } = outline;
  if (heading === null) return false;
  return !seen.some(({ id, start }) => id === 'step' && start > heading && start < line.start);
}
