import type { EffortState } from '../analysis/balance/balance.js';
import type { Effort } from '../model/workshop.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import type { Source, StatedEffort } from './source.js';

/** The efforts in one of these states. */
export function inState({ balance }: Source, ...states: readonly EffortState[]): StatedEffort[] {
  return balance.efforts.filter(({ state }) => states.includes(state));
}

/** "Professional community", or that the effort names none. */
export function communityName({ content, language }: Source, { community }: Effort): string {
  return community ? content.communities[community].name : overviewTexts[language].noCommunity;
}

export function stateText({ language }: Source, { state }: Pick<StatedEffort, 'state'>): string {
  return overviewTexts[language].states[state];
}

/** What structure and leadership do for an effort, a line each. */
export function supportLines({ texts }: Source, { supports }: Effort): string[] {
  const { support, supportKinds } = texts.efforts;
  return supports.map(({ text, kind }) => support(text, supportKinds[kind]));
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
      effort.due && overviewTexts[source.language].by(effort.state, formatDate(effort.due, source.language)),
      states && stateText(source, effort),
    ].filter(Boolean);
    const supports = supportLines(source, effort).map((line) => `. ${line}`);
    return `${effort.text}${about.length > 0 ? ` (${about.join(', ')})` : ''}${supports.join('')}`;
  });
}
