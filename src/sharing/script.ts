import { communityIds, stepNumbers, type StepNumber } from '../model/communities.js';
import { shapeOf, templateShapes } from '../model/templates.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { cell, heading, list, type Block, type Sheet } from './document.js';
import { factsOf, headOf } from './facts.js';
import type { Source } from './source.js';

/** A step with its time, counted in minutes from the start. */
interface TimedStep {
  readonly number: StepNumber;
  readonly title: string;
  readonly from: number;
  readonly minutes: number;
  /** Whether the file says how long it takes. */
  readonly told: boolean;
  /** What is asked in it. */
  readonly questions: readonly string[];
  /** Whether the file asks it, and not the dialogue tool. */
  readonly isOwn: boolean;
}

/** What the one who leads the workshop needs in hand: when, what for, what to do and what to ask. */
export function scriptBlocks(source: Source): Block[] {
  const { texts, workshop, language } = source;
  const words = texts.script;
  const steps = timedSteps(source);
  const { followUp } = workshop;
  return [
    factsOf(source),
    heading(1, words.plan),
    {
      type: 'table',
      caption: words.planCaption,
      columns: [
        { head: words.from, share: 12 },
        { head: words.to, share: 12 },
        { head: words.minutes, share: 14 },
        { head: words.step, share: 62 },
      ],
      rows: steps.map(({ from, minutes, title }) => [
        cell(clock(from)),
        cell(clock(from + minutes)),
        cell(String(minutes)),
        cell(title),
      ]),
    },
    ...(steps.every(({ told }) => told)
      ? []
      : [{ type: 'paragraph', text: words.suggested, quiet: true } as const]),
    heading(1, words.bring),
    { type: 'list', items: words.things, boxes: true },
    ...steps.flatMap((step) => stepBlocks(source, step)),
    heading(1, words.close),
    ...list([...words.closing, ...(followUp ? [words.followUpOn(formatDate(followUp, language))] : [])]),
  ];
}

function stepBlocks(source: Source, step: TimedStep): Block[] {
  const { content, texts } = source;
  const words = texts.script;
  const { purpose, facilitation } = content.tool.steps[step.number];
  const doing = step.number === 3 && source.workshop.ratings.length > 0 ? words.rating : [];
  const byTool = isByTool(source, step);
  const time = `${clock(step.from)}–${clock(step.from + step.minutes)}`;
  return [
    heading(1, `${step.title} (${time})`),
    ...(step.isOwn ? [] : [{ type: 'paragraph', text: purpose.full } as const]),
    ...(byTool || doing.length > 0 ? [{ type: 'paragraph', text: words.doing, lead: true } as const] : []),
    ...list([...(byTool ? facilitation : []), ...doing]),
    ...(byTool && step.number === 1 ? corners(source) : []),
    ...(step.questions.length > 0 ? [{ type: 'paragraph', text: words.ask, lead: true } as const] : []),
    ...list(step.questions),
  ];
}

/** Whether what the dialogue tool says to do fits a step: it is no advice for one of another template with questions of its own. */
function isByTool({ workshop }: Source, { isOwn }: TimedStep): boolean {
  return !isOwn || (workshop.template ?? 'balancer') === 'balancer';
}

/** The model in four lines, for the introduction. */
function corners({ content, texts }: Source): Block[] {
  return [
    { type: 'paragraph', text: texts.script.model, lead: true },
    ...list(
      communityIds.map((id) => {
        const { name, tagline, what } = content.communities[id];
        return `${name} (${tagline}): ${what.short}.`;
      }),
    ),
  ];
}

/**
 * The steps of the file, or all four when it has none. Where the file does not say how long a step takes, it gets its
 * share of the template's plan.
 */
function timedSteps({ workshop, content, texts, agenda }: Source): TimedStep[] {
  const usual: Partial<Record<StepNumber, number>> =
    shapeOf(workshop.template)?.minutesOfStep ?? templateShapes.balancer.minutesOfStep;
  const written = workshop.steps.map(({ number, title, minutes }) => ({
    number: number as StepNumber,
    title,
    minutes,
  }));
  const steps: readonly { number: StepNumber; title?: string | undefined; minutes?: number | undefined }[] =
    written.length > 0 ? written : stepNumbers.map((number) => ({ number }));
  let from = 0;
  return steps.map(({ number, title, minutes }, index) => {
    const { questions, purpose } = agenda[index]!;
    const length = minutes ?? usual[number] ?? 15;
    const step = {
      number,
      title: title ?? texts.script.stepTitle(number, content.tool.steps[number].name),
      from,
      minutes: length,
      told: minutes !== undefined,
      questions,
      isOwn: purpose === '',
    };
    from += length;
    return step;
  });
}

/** Minutes from the start as on a clock: "1:05". */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The timetable flat. */
export function scriptSheet(sources: readonly Source[]): Sheet {
  const { texts } = sources[0]!;
  const words = texts.script;
  return {
    head: [texts.sheet.workshop, words.from, words.to, words.minutes, words.step, words.purpose, words.ask],
    rows: sources.flatMap((source) =>
      timedSteps(source).map(({ number, from, minutes, title, questions, isOwn }) => [
        source.title,
        clock(from),
        clock(from + minutes),
        minutes,
        title,
        isOwn ? '' : source.content.tool.steps[number].purpose.short,
        questions.join('\n'),
      ]),
    ),
  };
}

export function scriptRecord(source: Source): object {
  const { tool } = source.content;
  return {
    ...headOf(source),
    bring: source.texts.script.things,
    steps: timedSteps(source).map((step) => ({
      number: step.number,
      title: step.title,
      from: step.from,
      minutes: step.minutes,
      purpose: step.isOwn ? null : tool.steps[step.number].purpose.full,
      facilitation: isByTool(source, step) ? tool.steps[step.number].facilitation : [],
      questions: step.questions,
    })),
    closing: source.texts.script.closing,
  };
}
