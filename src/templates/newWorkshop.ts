import type { Language } from '../model/communities.js';
import { shapeOf, templateShapes } from '../model/templates.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { blankSign } from '../model/blanks.js';
import { fillTemplate } from './fill.js';
import { earlierTexts } from './earlier.js';
import { stepMinutes, type MinutesOfStep } from './minutes.js';

/** What is asked before a workshop is made. */
export interface WorkshopAnswers {
  readonly title: string;
  readonly community: string;
  /** May be empty: then it stays a blank. */
  readonly coreTask: string;
  readonly forum: string;
  /** ISO date. */
  readonly date: string;
  readonly participants: number;
  readonly minutes: number;
}

/** A template that a workshop is made of. */
export interface TemplateSource {
  readonly id: string;
  readonly language: Language;
  /** Markdown with `{{name}}` where an answer goes. */
  readonly text: string;
}

/**
 * Makes the text of a new workshop file.
 * @param round the workshops that a follow-up meeting goes on from: the one that is followed up, and the checks since
 */
export function newWorkshopText(
  { id, language, text }: TemplateSource,
  answers: WorkshopAnswers,
  round: readonly Disclosed[] = [],
): string {
  const minutes = stepMinutes(answers.minutes, shapeOf(id)?.minutesOfStep ?? sharesIn(text));
  const values = {
    ...answers,
    coreTask: answers.coreTask || blankSign,
    forum: answers.forum || blankSign,
    // Which day they follow up on is the group's to agree.
    followUp: blankSign,
    ...Object.fromEntries(Object.entries(minutes).map(([step, some]) => [`minutes${step}`, some])),
  };
  return fillTemplate(text, values, { ...earlierTexts(language, round) });
}

/** How a template of the user's own shares out its minutes: as the dialogue tool does, between the steps that it has. */
function sharesIn(text: string): MinutesOfStep {
  const shares = Object.entries(templateShapes.balancer.minutesOfStep);
  const present = shares.filter(([step]) => text.includes(`{{minutes${step}}}`));
  return Object.fromEntries(present.length > 0 ? present : shares);
}
