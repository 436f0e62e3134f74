import { content } from '../texts/content/index.js';
import type { Language } from '../model/communities.js';
import { effortTexts } from '../texts/effortTexts.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import {
  filedEfforts,
  groupEfforts,
  type EffortGroup,
  type FiledEffort,
  type Grouping,
} from './effortGroups.js';
import type { FiledSummary } from './summary.js';
import type { EffortKey } from './tick.js';
import { inOneLine } from '../text/isolated.js';

/** An effort as a line to show. */
export interface EffortNode {
  readonly kind: 'effort';
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly done: boolean;
  readonly overdue: boolean;
  /** What a click on its box would do. */
  readonly boxTooltip: string;
  readonly file: string;
  readonly key: EffortKey;
  readonly filed: FiledEffort;
}

/** A group of efforts as a line to show. */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  /** How many there are in it. */
  readonly description: string;
  /** What needs no attention any more is folded away at first, and so are more than anybody reads. */
  readonly folded: boolean;
  /** Made when they are asked for: there may be thousands. */
  readonly children: () => readonly EffortNode[];
}

/** A group of more efforts than this is folded away at first. */
const many = 100;

/** The efforts of many workshops as a tree to show, in a language. */
export function effortNodes(
  workshops: readonly FiledSummary[],
  by: Grouping,
  today: string,
  language: Language,
): GroupNode[] {
  return groupEfforts(filedEfforts(workshops, today), by).map((group) => {
    const isLarge = group.efforts.length > many;
    // One that grows large is another to VS Code, which would else keep it open as it was.
    const id = `${group.by}/${group.key ?? ''}${isLarge ? '/many' : ''}`;
    return {
      kind: 'group',
      id,
      label: groupLabel(group, language),
      description: String(group.efforts.length),
      folded: isLarge || group.key === 'done' || group.key === 'notNow' || group.key === 'settled',
      children: () => group.efforts.map((filed) => effortNode(filed, id, by, language)),
    };
  });
}

function effortNode(filed: FiledEffort, group: string, by: Grouping, language: Language): EffortNode {
  const { effort, workshop, period } = filed;
  const texts = effortTexts[language];
  return {
    kind: 'effort',
    id: `${group}\n${filed.id}`,
    label: effort.text,
    description: effortDetail(filed, language, by),
    done: effort.done,
    overdue: period === 'overdue',
    boxTooltip: effort.done ? texts.untick : texts.tick,
    file: workshop.file,
    key: { text: effort.text, nth: effort.nth },
    filed,
  };
}

/** What a group is called in a language. */
export function groupLabel(group: EffortGroup, language: Language): string {
  const texts = effortTexts[language];
  switch (group.by) {
    case 'state':
      return overviewTexts[language].states[group.key];
    case 'date':
      return texts.periods[group.key];
    case 'community':
      return group.key ? content[language].communities[group.key].name : overviewTexts[language].noCommunity;
    case 'team':
      return group.key ?? texts.noTeam;
  }
}

/** The few words beside an effort: what its group does not say already. */
export function effortDetail(filed: FiledEffort, language: Language, by: Grouping): string {
  const { state } = filed.effort;
  return inOneLine([
    dueText(filed, language),
    by === 'state' ? null : overviewTexts[language].states[state],
    by === 'team' ? null : filed.workshop.team,
  ]);
}

function dueText({ effort: { due, state }, period }: FiledEffort, language: Language): string | null {
  if (due === null) return null;
  const date = formatDate(due, language);
  return period === 'overdue' ? effortTexts[language].wasDue(date) : overviewTexts[language].by(state, date);
}

/** All there is to tell of an effort: several lines of plain text. */
export function effortTooltip(filed: FiledEffort, language: Language): string {
  const texts = effortTexts[language];
  const { effort, workshop } = filed;
  const line = (label: string, value: string | null | undefined) => (value ? [`${label}: ${value}`] : []);
  return [
    effort.text,
    inOneLine([overviewTexts[language].states[effort.state], dueText(filed, language)]),
    ...line(texts.community, effort.community && content[language].communities[effort.community].name),
    ...line(texts.responsible, effort.responsible),
    ...effort.supports.map(({ kind, text }) => `${texts.supports[kind]}: ${text}`),
    ...line(texts.workshop, inOneLine([workshop.title, workshop.team])),
  ].join('\n');
}
