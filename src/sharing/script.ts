import type { ForFacilitator } from '../disclosure/forFacilitator.js';
import { notesBySteps, type NoteLine, type NotesBySteps } from '../facilitation/ownNotes.js';
import { communityIds, stepNumbers, type Language, type StepNumber } from '../model/communities.js';
import { shapeOf, templateShapes } from '../model/templates.js';
import { clockTime, hoursAndMinutes } from '../model/timeOfDay.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { cell, heading, list, type Block } from './document.js';
import { effortLines } from './effortRows.js';
import { factsOf, headOf } from './facts.js';
import { ownBlocks, plainNotes, textsOf } from './scriptNotes.js';
import type { Source, StatedEffort } from './source.js';
import { eachRows, type SourceSheet } from './sourceSheet.js';

/** What the script tells beyond what others may see of a workshop: it is made for the one who leads it. */
export interface InHand {
  /** When the workshop begins, in minutes from midnight; null to count from its start. */
  readonly start: number | null;
  /** The facilitator's own notes, one for each workshop; none when they are to be left out. */
  readonly own: readonly ForFacilitator[];
}

/** A step with its time, counted in minutes from the start. */
interface TimedStep {
  readonly number: StepNumber;
  readonly title: string;
  readonly from: number;
  readonly minutes: number;
  /** Whether the file says how long it takes. */
  readonly told: boolean;
  /** What it is for, where the file does not say so by its own questions. */
  readonly purpose: { readonly short: string; readonly full: string } | null;
  /** What the facilitator has written for it. */
  readonly notes: readonly NoteLine[];
  /** What the dialogue tool says to do, where the facilitator has written nothing. */
  readonly advice: readonly string[];
  /** The actions from last time, which are gone through in it. */
  readonly earlier: readonly string[];
  /** What is asked in it. */
  readonly questions: readonly string[];
}

/** A workshop's day as the script tells it. */
interface Script {
  readonly before: readonly NoteLine[];
  readonly bring: readonly string[];
  readonly steps: readonly TimedStep[];
  readonly closing: readonly string[];
}

/** What the one who leads the workshop needs in hand: when, what for, what to do and what to ask. */
export function scriptBlocks(source: Source, index: number, hand: InHand): Block[] {
  const words = source.texts.script;
  const { before, bring, steps, closing } = scriptOf(source, index, hand);
  const at = clockFrom(hand, source.language);
  return [
    ...([before, ...steps.map(({ notes }) => notes)].some(({ length }) => length > 0)
      ? [{ type: 'paragraph', text: words.forYou, quiet: true } as const]
      : []),
    factsOf(source),
    heading(1, words.plan),
    {
      type: 'table',
      caption: hand.start === null ? words.planCaption : words.planByClock,
      columns: [
        { head: words.from, share: 12 },
        { head: words.to, share: 12 },
        { head: words.minutes, share: 14 },
        { head: words.step, share: 62 },
      ],
      rows: steps.map(({ from, minutes, title }) => [
        cell(at(from)),
        cell(at(from + minutes)),
        cell(String(minutes)),
        cell(title),
      ]),
    },
    ...(steps.every(({ told }) => told)
      ? []
      : [{ type: 'paragraph', text: words.suggested, quiet: true } as const]),
    heading(1, words.bring),
    { type: 'list', items: bring, boxes: true },
    ...(before.length > 0 ? [heading(1, words.before), ...ownBlocks(words.own, before)] : []),
    ...steps.flatMap((step) => stepBlocks(source, step, at)),
    heading(1, words.close),
    ...list(closing),
  ];
}

function stepBlocks(source: Source, step: TimedStep, at: (minutes: number) => string): Block[] {
  const words = source.texts.script;
  const doing = step.number === 3 && source.workshop.ratings.length > 0 ? words.rating : [];
  return [
    heading(1, `${step.title} (${at(step.from)}–${at(step.from + step.minutes)})`),
    ...(step.purpose ? [{ type: 'paragraph', text: step.purpose.full } as const] : []),
    ...ownBlocks(words.own, step.notes),
    ...led(words.doing, [...step.advice, ...doing]),
    ...(step.advice.length > 0 && step.number === 1 ? led(words.model, corners(source)) : []),
    ...led(words.earlier, step.earlier),
    ...led(words.ask, step.questions),
  ];
}

/** A list with what it is above it; nothing where it is empty. */
function led(lead: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [{ type: 'paragraph', text: lead, lead: true }, ...list(items)] : [];
}

/** The model in four lines, for the introduction. */
function corners({ content }: Source): string[] {
  return communityIds.map((id) => {
    const { name, tagline, what } = content.communities[id];
    return `${name} (${tagline}): ${what.short}.`;
  });
}

function scriptOf(source: Source, index: number, { own }: InHand): Script {
  const { texts, workshop, language, stepBegins } = source;
  const { things, closing, followUpOn } = texts.script;
  const notes = plainNotes(
    own[index] ? notesBySteps(own[index].text, own[index].notes, stepBegins) : nothing,
  );
  const { ratings, imbalances, followUp, steps } = workshop;
  const has = (...numbers: readonly number[]) =>
    steps.length === 0 || steps.some(({ number }) => numbers.includes(number));
  // A check is neither thought over alone nor discussed together: it looks at what was agreed.
  const isShort = !has(2, 3);
  const agrees = has(4);
  return {
    // Our own heading in the notes says the same as the script's.
    before: notes.before.filter(({ text }) => text !== texts.script.before),
    bring: [
      ...(isShort ? [] : things.first),
      ...(ratings.length > 0 ? [things.ratings] : []),
      ...(imbalances.length > 0 ? [things.imbalances] : []),
      ...(agrees && !isShort ? [things.choosing] : []),
      ...things.last,
    ],
    steps: timedSteps(source, notes.steps),
    closing: [
      closing.read,
      ...(agrees ? [closing.agreed] : []),
      ...closing.last,
      ...(followUp ? [followUpOn(formatDate(followUp, language))] : []),
    ],
  };
}

const nothing: NotesBySteps = { before: [], steps: [] };

/**
 * The steps of the file, or all four when it has none. Where the file does not say how long a step takes, it gets its
 * share of the template's plan.
 */
function timedSteps(source: Source, notes: NotesBySteps['steps']): TimedStep[] {
  const { workshop, content, agenda } = source;
  const usual: Partial<Record<StepNumber, number>> =
    shapeOf(workshop.template)?.minutesOfStep ?? templateShapes.balancer.minutesOfStep;
  let from = 0;
  return agenda.map(({ title, minutes: planned, purpose, questions }, index) => {
    const number = (workshop.steps[index]?.number ?? stepNumbers[index]!) as StepNumber;
    const byTool = purpose !== '' || (workshop.template ?? 'balancer') === 'balancer';
    const own = notes[index] ?? [];
    const minutes = planned ?? usual[number] ?? 15;
    const tool = content.tool.steps[number];
    const step = {
      number,
      title,
      from,
      minutes,
      told: planned !== null,
      purpose: purpose === '' ? null : tool.purpose,
      notes: own,
      // What the tool says to do is no advice for a step of another template with questions of its own.
      advice: byTool && own.length === 0 ? tool.facilitation : [],
      earlier: number === 4 ? [] : effortLines(source, effortsIn(source, index), { states: true }),
      questions,
    };
    from += minutes;
    return step;
  });
}

/** The actions that stand in a step; those of the fourth are agreed there, and those of another one were last time. */
function effortsIn({ balance, disclosed, stepBegins }: Source, step: number): StatedEffort[] {
  return balance.efforts.filter((_, index) => {
    const at = disclosed.spans.get(`/efforts/${String(index)}/text`)?.start ?? -1;
    return step === stepBegins.findLastIndex((begin) => begin <= at);
  });
}

/** Times of day, or hours and minutes from the start. */
function clockFrom({ start }: InHand, language: Language): (minutes: number) => string {
  return start === null ? hoursAndMinutes : (minutes) => clockTime(start + minutes, language);
}

/** The timetable flat. */
export function scriptSheet(sources: readonly Source[], hand: InHand): SourceSheet {
  const { texts } = sources[0]!;
  const words = texts.script;
  return {
    head: [
      texts.sheet.workshop,
      words.from,
      words.to,
      words.minutes,
      words.step,
      words.purpose,
      words.ask,
      words.own,
    ],
    rows: eachRows((source, index) => {
      const { before, steps } = scriptOf(source, index, hand);
      const at = clockFrom(hand, source.language);
      const first = [source.title, '', '', '', words.before, '', '', textsOf(before).join('\n')];
      return [
        ...(before.length > 0 ? [first] : []),
        ...steps.map(({ from, minutes, title, purpose, questions, notes }) => [
          source.title,
          at(from),
          at(from + minutes),
          minutes,
          title,
          purpose?.short ?? '',
          questions.join('\n'),
          textsOf(notes).join('\n'),
        ]),
      ];
    })(sources),
  };
}

export function scriptRecord(source: Source, index: number, hand: InHand): object {
  const { before, bring, steps, closing } = scriptOf(source, index, hand);
  return {
    ...headOf(source),
    start: hand.start === null ? null : hoursAndMinutes(hand.start),
    bring,
    before: textsOf(before),
    steps: steps.map((step) => ({
      number: step.number,
      title: step.title,
      from: step.from,
      minutes: step.minutes,
      purpose: step.purpose?.full ?? null,
      notes: textsOf(step.notes),
      facilitation: step.advice,
      questions: step.questions,
    })),
    closing,
  };
}
