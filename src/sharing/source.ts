import { balanceOf, effortState, type EffortState } from '../analysis/balance/balance.js';
import type { Json, OtherFields } from '../analysis/read/reading.js';
import { sharedBalance, type CellName, type SharedBalance } from '../analysis/balance/few.js';
import { withoutTypedFew } from '../analysis/balance/typedFew.js';
import { unreadRatings } from '../analysis/balance/unreadRatings.js';
import type { LinkDefinitions } from '../syntax/linkDefinitions.js';
import type { Content } from '../texts/content/content.js';
import { content } from '../texts/content/index.js';
import type { Language } from '../model/communities.js';
import type { Effort, ReadableWorkshop } from '../model/workshop.js';
import { effortId } from '../portfolio/sameEfforts.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { reportTexts, type ReportTexts } from '../texts/reportTexts.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { agendaOf } from '../facilitation/agenda.js';
import { stepBegins } from '../facilitation/ownNotes.js';
import type { AgendaStep } from '../protocol/room.js';
import { notesOf, type Notes } from './notes.js';
import { readProse } from './prose.js';
import { plainText, visible } from './words.js';

/** An effort, where it stands, and what it is known by in every file of its group. */
export type StatedEffort = Effort & { readonly id: string; readonly state: EffortState };

/** A balance whose efforts are known again in other files. */
export interface SourceBalance extends SharedBalance {
  readonly efforts: readonly StatedEffort[];
}

/** What a report may tell of one workshop: the facilitator's notes are out, and every text is plain words. */
export interface Source {
  readonly language: Language;
  /** The file as it stands, for reports that hold what the group wrote where it stands. */
  readonly disclosed: Disclosed;
  /** Its link definitions; its words have been read by now. */
  readonly definitions: LinkDefinitions;
  /** The day on which the report is made, as `2026-12-15`; null where nothing is to depend on it. */
  readonly today: string | null;
  readonly workshop: ReadableWorkshop;
  /** Without ratings that are too few to be shown. */
  readonly balance: SourceBalance;
  /** What stands in the front matter under keys of an organisation's own. */
  readonly fields: OtherFields['values'];
  readonly notes: readonly Notes[];
  /** The steps with what is asked in them. */
  readonly agenda: readonly AgendaStep[];
  /** Where they begin in the file. */
  readonly stepBegins: readonly number[];
  /** How many places in the file could not be read, and so are not in the report. */
  readonly unread: number;
  /** The title, or that there is none. */
  readonly title: string;
  readonly content: Content;
  readonly texts: ReportTexts;
  /** The cells that have no numbers because they could not be read. */
  readonly unreadRatings: ReadonlySet<CellName>;
}

/** Makes of what is disclosed of a workshop what reports are made of. */
export function sourceOf(disclosed: Disclosed, today: string | null = null): Source {
  const { language, reading, workshop: written, fine } = disclosed;
  const definitions = readProse(reading.syntax);
  const efforts = plainEfforts(written);
  const workshop = plainWorkshop(written, efforts, language);
  return {
    language,
    disclosed,
    definitions,
    today,
    workshop,
    balance: { ...sharedBalance(balanceOf(workshop), fine), efforts },
    fields: plainFields(reading.others.values),
    agenda: agendaOf(disclosed).map((step) => ({
      ...step,
      title: plainText(step.title),
      questions: step.questions.map(plainText),
    })),
    stepBegins: stepBegins(disclosed),
    notes: withoutFew(notesOf(reading), language),
    unread: disclosed.unread.length,
    title: titleOf(disclosed),
    content: content[language],
    texts: reportTexts[language],
    unreadRatings: unreadRatings(reading, written),
  };
}

function withoutFew(notes: readonly Notes[], language: Language): Notes[] {
  const { few } = reportTexts[language].balance;
  return notes.map(({ heading, items }) => ({
    heading,
    items: items.map((item) => withoutTypedFew(item, few)),
  }));
}

/** What a workshop is called in reports. */
export function titleOf({ workshop: { title }, language }: Pick<Disclosed, 'workshop' | 'language'>): string {
  return title === undefined ? overviewTexts[language].untitled : visible(title);
}

/** The workshop with plain words for its Markdown. */
function plainWorkshop(
  workshop: ReadableWorkshop,
  efforts: StatedEffort[],
  language: Language,
): ReadableWorkshop {
  const { few } = reportTexts[language].balance;
  const texts = (list: readonly string[]) =>
    list.map((text) => plainText(withoutTypedFew(text, few))).filter((text) => text !== '');
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
    efforts,
  };
}

/** The efforts with plain words, known by the words that they have in the file. */
function plainEfforts({ efforts, community, title, date }: ReadableWorkshop): StatedEffort[] {
  const named = { team: community ?? null, title: title ?? null, date: date ?? null };
  const known = efforts.map((effort) => ({
    id: effortId(named, effort.text),
    ...effort,
    state: effortState(effort),
  }));
  return withText(known).map((effort) => ({
    ...effort,
    ...values(effort, ['responsible'], visible),
    supports: withText(effort.supports),
  }));
}

function withText<T extends { readonly text: string }>(list: readonly T[]): T[] {
  return list.map((entry) => ({ ...entry, text: plainText(entry.text) })).filter(({ text }) => text !== '');
}

function plainFields(fields: OtherFields['values']): OtherFields['values'] {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [visible(key), plainJson(value)]));
}

function plainJson(value: Json): Json {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [visible(key), plainJson(inner)]));
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
