import { balanceOf, type Balance } from '../balance/balance.js';
import type { Content } from '../content/content.js';
import { content } from '../content/index.js';
import type { Language } from '../model/communities.js';
import type { Span } from '../model/span.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { overviewTexts } from '../vocabulary/overviewTexts.js';
import { reportTexts, type ReportTexts } from '../vocabulary/reportTexts.js';
import type { Analysis } from '../workshop.js';
import { notesOf, type Notes } from './notes.js';
import { plainText, visible } from './plainText.js';

/** What a report may tell of one workshop: the facilitator's notes are out, and every text is plain words. */
export interface Source {
  readonly language: Language;
  readonly workshop: ReadableWorkshop;
  readonly balance: Balance;
  readonly notes: readonly Notes[];
  /** The title, or that there is none. */
  readonly title: string;
  readonly content: Content;
  readonly texts: ReportTexts;
}

/** Takes from an analysis what may leave the file. All reports are made of this and of nothing else. */
export function sourceOf(analysis: Analysis): Source {
  const { language, reading } = analysis;
  const workshop = plainWorkshop(withoutFacilitator(analysis));
  return {
    language,
    workshop,
    balance: balanceOf(workshop),
    notes: notesOf(reading),
    title: workshop.title ?? overviewTexts[language].untitled,
    content: content[language],
    texts: reportTexts[language],
  };
}

/** The workshop without all that stands in notes for the facilitator. */
function withoutFacilitator({ workshop, spans, reading }: Analysis): ReadableWorkshop {
  const hidden = reading.directives
    .filter(({ id, form }) => id === 'facilitator' && form === 'container')
    .map(({ span }) => span);
  if (hidden.length === 0) return workshop;
  const isHidden = ({ start }: Span) => hidden.some((span) => start >= span.start && start < span.end);
  // What is hidden in part is left out whole: with a place, all that it stands in.
  const pointers = new Set([...spans].flatMap(([pointer, span]) => (isHidden(span) ? upwards(pointer) : [])));
  const isShown = (pointer: string) => !pointers.has(pointer);
  const shown = <T>(list: readonly T[], pointer: string): T[] =>
    list.filter((_, index) => isShown(`${pointer}/${index}`));
  return {
    ...workshop,
    steps: shown(workshop.steps, '/steps'),
    communities: workshop.communities.map((community, index) => ({
      ...community,
      strengths: shown(community.strengths, `/communities/${index}/strengths`),
      gains: shown(community.gains, `/communities/${index}/gains`),
      improvements: shown(community.improvements, `/communities/${index}/improvements`),
    })),
    ratings: shown(workshop.ratings, '/ratings'),
    imbalances: shown(workshop.imbalances, '/imbalances'),
    trends: shown(workshop.trends, '/trends'),
    frames: shown(workshop.frames, '/frames'),
    efforts: shown(workshop.efforts, '/efforts'),
  };
}

/** A pointer, and the pointers of all that it stands in: `/efforts/0/text`, `/efforts/0`, `/efforts`. */
function upwards(pointer: string): string[] {
  const names = pointer.split('/').slice(1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}

/** The workshop with plain words for its Markdown. */
function plainWorkshop(workshop: ReadableWorkshop): ReadableWorkshop {
  const texts = (list: readonly string[]) => list.map(plainText).filter((text) => text !== '');
  const withText = <T extends { readonly text: string }>(list: readonly T[]): T[] =>
    list.map((entry) => ({ ...entry, text: plainText(entry.text) })).filter(({ text }) => text !== '');
  return {
    ...workshop,
    ...values(workshop, ['title', 'community', 'coreTask', 'forum', 'template'], visible),
    steps: workshop.steps.map((step) => ({ ...step, ...values(step, ['title'], plainText) })),
    communities: workshop.communities.map((community) => ({
      ...community,
      strengths: texts(community.strengths),
      gains: texts(community.gains),
      improvements: texts(community.improvements),
    })),
    imbalances: withText(workshop.imbalances),
    trends: withText(workshop.trends),
    frames: withText(workshop.frames),
    efforts: withText(workshop.efforts).map((effort) => ({
      ...effort,
      ...values(effort, ['responsible'], visible),
      supports: withText(effort.supports),
    })),
  };
}

/** The texts of an object that has them, changed. */
function values<T extends object>(
  object: T,
  keys: readonly (keyof T)[],
  change: (text: string) => string,
): Partial<T> {
  const found = keys.flatMap((key) => {
    const value = object[key];
    return typeof value === 'string' ? [[key, change(value)] as const] : [];
  });
  return Object.fromEntries(found) as Partial<T>;
}
