import { isDelicate } from '../analysis/care.js';
import type { FrameKind } from '../model/communities.js';
import type { Effort } from '../model/workshop.js';
import { ofOneEffort } from '../portfolio/sameEfforts.js';
import { wordsKey } from '../text/wordsKey.js';
import { planTexts } from '../texts/planTexts.js';
import type { Block } from './document.js';
import { inState } from './effortRows.js';
import { presentImbalances } from './presentImbalances.js';
import type { Source, StatedEffort } from './source.js';

/** An effort in a plan, with what the group noted about its community. */
export interface PlanRow {
  readonly source: Source;
  readonly effort: StatedEffort;
  /** The imbalances that the group sees in the community, and what could work better there. */
  readonly problem: readonly string[];
  /** Whether it says that somebody is shut out or bullied: then what to do stands with it. */
  readonly needsCare: boolean;
}

/**
 * The efforts of some workshops that are in one of these states, in the order of the files. In several files of one
 * team the same words are the same effort: it stands here once, as the latest file has it.
 */
export function planRows(sources: readonly Source[], states: readonly StatedEffort['state'][]): PlanRow[] {
  const isCurrent = currentEfforts(sources);
  return sources.flatMap((source) =>
    inState(source, ...states)
      .filter(isCurrent)
      .map((effort) => ({ source, effort, ...problemOf(source, effort) })),
  );
}

function problemOf(source: Source, { community: id }: Effort): Pick<PlanRow, 'problem' | 'needsCare'> {
  const seen = presentImbalances(source).filter(({ community }) => community === id);
  const improvements = source.workshop.communities
    .filter((community) => community.id === id)
    .flatMap((community) => community.improvements);
  return {
    problem: [...seen.map(({ text }) => text), ...improvements],
    needsCare: seen.some(isDelicate),
  };
}

/** What to do where somebody is shut out or bullied, once for all rows. */
export function careOf(rows: readonly PlanRow[]): Block[] {
  const row = rows.find(({ needsCare }) => needsCare);
  return row ? [{ type: 'paragraph', text: row.source.content.imbalanceCare, quiet: true }] : [];
}

function currentEfforts(sources: readonly Source[]): (effort: StatedEffort) => boolean {
  const inTime = sources
    .map((source, index) => ({ source, index }))
    .sort(
      (a, b) => compareTexts(a.source.workshop.date ?? '', b.source.workshop.date ?? '') || a.index - b.index,
    );
  const mentions = inTime.flatMap(({ source: { workshop, balance }, index }) => {
    const team = workshop.community === undefined ? String(index) : `\n${wordsKey(workshop.community)}`;
    return balance.efforts.map((effort) => ({ team, effort }));
  });
  const latest = ofOneEffort(mentions, ({ team, effort }) => [team, effort.text]).map(
    (all) => all.at(-1)!.effort,
  );
  const set = new Set(latest);
  return (effort) => set.has(effort);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What structure and leadership are to do for an effort: "Structure: …", a line each. */
export function supportsOf({ language }: Source, { supports }: Effort): string[] {
  return supports.map(({ text, kind }) => `${planTexts[language].plan.supports[kind]}: ${text}`);
}

/** The same of one kind, without its name. */
export function supportsBy({ supports }: Effort, wanted: FrameKind): string[] {
  return supports.flatMap(({ text, kind }) => (kind === wanted ? [text] : []));
}

export function groupOf({ workshop, title }: Source): string {
  return workshop.community ?? title;
}
