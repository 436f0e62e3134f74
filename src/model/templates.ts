import type { StepNumber } from './communities.js';

/** What a file made from one of our templates is expected to hold; a template of the user's own promises nothing. */
export interface TemplateShape {
  /** The steps that it has, and how many minutes each takes of `minutes`. */
  readonly minutesOfStep: Readonly<Partial<Record<StepNumber, number>>>;
  /** How long it usually takes, in minutes. */
  readonly minutes: number;
  /** How many usually take part; a group of eight where nothing is said. */
  readonly participants?: number;
  /** It goes on from an earlier workshop, whose efforts it takes over. */
  readonly goesOn?: true;
}

const dialogue: TemplateShape = { minutesOfStep: { 1: 5, 2: 25, 3: 20, 4: 10 }, minutes: 60 };

/** The templates that come with Samklang, by id, in the order in which they are offered. */
export const templateShapes = {
  // Domain: 60 to 90 minutes, four steps.
  balancer: { minutesOfStep: { 1: 10, 2: 35, 3: 25, 4: 20 }, minutes: 90 },
  'dialog-organisational': dialogue,
  'dialog-task': dialogue,
  'dialog-professional': dialogue,
  'dialog-collegial': dialogue,
  screening: { minutesOfStep: { 1: 5, 2: 25, 3: 15 }, minutes: 45 },
  frames: { minutesOfStep: { 1: 5, 2: 20, 3: 15, 4: 20 }, minutes: 60 },
  reflection: { minutesOfStep: { 2: 15 }, minutes: 15, participants: 1 },
  followup: { minutesOfStep: { 1: 15, 3: 25, 4: 20 }, minutes: 60, goesOn: true },
  check: { minutesOfStep: { 1: 10, 4: 10 }, minutes: 20, goesOn: true },
} as const satisfies Record<string, TemplateShape>;

export type TemplateId = keyof typeof templateShapes;
export const templateIds = Object.keys(templateShapes) as readonly TemplateId[];

/** The shape of a template of ours; undefined for one of the user's own. */
export function shapeOf(template: string | undefined): TemplateShape | undefined {
  return template !== undefined && Object.hasOwn(templateShapes, template)
    ? templateShapes[template as TemplateId]
    : undefined;
}

/** How many take part in a workshop made from a template, before anybody has said. */
export function usualParticipants(template: string): number {
  return shapeOf(template)?.participants ?? 8;
}

/** The steps of a template, in order. */
export function stepsOf({ minutesOfStep }: TemplateShape): StepNumber[] {
  return Object.keys(minutesOfStep).map((number) => Number(number) as StepNumber);
}
