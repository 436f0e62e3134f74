import type { EffortState } from '../analysis/balance/balance.js';
import type { Effort } from '../model/workshop.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { cell, type Table } from './document.js';
import type { Source, StatedEffort } from './source.js';

/** The efforts that the group has decided on: those it carries out, and those it has carried out. */
export function decided({ balance }: Source): StatedEffort[] {
  return balance.efforts.filter(({ state }) => state === 'agreed' || state === 'done');
}

/** The efforts in one of these states. */
export function inState({ balance }: Source, ...states: readonly EffortState[]): StatedEffort[] {
  return balance.efforts.filter(({ state }) => states.includes(state));
}

/** "Professional community", or that the effort names none. */
export function communityName({ content, language }: Source, { community }: Effort): string {
  return community ? content.communities[community].name : overviewTexts[language].noCommunity;
}

export function stateText({ language }: Source, { state }: StatedEffort): string {
  return overviewTexts[language].states[state];
}

/** What structure and leadership do for an effort, a line each. */
export function supportLines({ texts }: Source, { supports }: Effort): string[] {
  const { support, supportKinds } = texts.efforts;
  return supports.map(({ text, kind }) => support(text, supportKinds[kind]));
}

/** Efforts with who is responsible, and by when. */
export function effortTable(source: Source, efforts: readonly StatedEffort[]): Table {
  const { texts, language } = source;
  const words = texts.efforts;
  return {
    type: 'table',
    caption: words.caption,
    columns: [
      { head: words.effort, share: 34 },
      { head: words.community, share: 17 },
      { head: words.responsible, share: 20 },
      { head: words.due, share: 17 },
      { head: words.state, share: 12 },
    ],
    rows: efforts.map((effort) => [
      cell(effort.text, ...supportLines(source, effort)),
      cell(communityName(source, effort)),
      cell(effort.responsible),
      cell(effort.due && formatDate(effort.due, language)),
      cell(stateText(source, effort)),
    ]),
  };
}

/** Efforts on one line each: what, where it belongs, who and when, and where it stands if the list does not say so. */
export function effortLines(
  source: Source,
  efforts: readonly StatedEffort[],
  { states }: { readonly states: boolean },
): string[] {
  return efforts.map((effort) => {
    const about = [
      effort.community && communityName(source, effort),
      effort.responsible,
      effort.due && overviewTexts[source.language].by(formatDate(effort.due, source.language)),
      states && stateText(source, effort),
    ].filter(Boolean);
    const supports = supportLines(source, effort).map((line) => `. ${line}`);
    return `${effort.text}${about.length > 0 ? ` (${about.join(', ')})` : ''}${supports.join('')}`;
  });
}
