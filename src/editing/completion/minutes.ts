import { stepMinutes } from '../../templates/minutes.js';
import { stepNumbers, type StepNumber } from '../../model/communities.js';
import { templateShapes } from '../../model/templates.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { frontMatterText } from './dates.js';
import type { Place } from './types.js';
import { usedIn } from './used.js';

/**
 * The minutes that a step may get, each with what they are: what is left of the workshop first.
 *
 * @param ofStep the step's number as it is written
 */
export function namedMinutes(
  place: Place,
  ofStep: string | undefined,
): (readonly [minutes: number, detail: string])[] {
  const texts = completionTexts[place.language];
  const step = stepNumbers.find((number) => String(number) === ofStep);
  const whole = workshopMinutes(place);
  const left = whole === null ? 0 : whole - plannedMinutes(place);
  const usual = step ? [templateShapes.balancer.minutesOfStep[step]] : [];
  const share = step && minutesForStep(place, step);
  const named: [minutes: number, detail: string][] = [
    ...(left > 0 ? [[left, texts.minutesLeft(whole!)] as [number, string]] : []),
    ...(share ? [[share, texts.usualMinutes] as [number, string]] : []),
    ...usual.map((minutes): [number, string] => [minutes, texts.usualMinutes]),
    ...[5, 10, 15, 20, 25, 30].map((minutes): [number, string] => [minutes, texts.minutes(minutes)]),
  ];
  return named.filter(([minutes], index) => named.findIndex(([other]) => other === minutes) === index);
}

/** How many minutes a step that is added should get: its share of those that the other steps leave. */
export function minutesForStep(place: Place, step: StepNumber): number {
  const usual = templateShapes.balancer.minutesOfStep;
  const whole = workshopMinutes(place);
  const left = whole === null ? 0 : whole - plannedMinutes(place);
  const used = usedIn(place, 'step', 'number');
  const missing = stepNumbers.filter((number) => number === step || !used.has(String(number)));
  if (left < missing.length) return usual[step];
  const shares = Object.fromEntries(missing.map((number) => [number, usual[number]]));
  return stepMinutes(left, shares)[step] ?? usual[step];
}

function workshopMinutes({ text }: Place): number | null {
  const found = /^minutes[ \t]*:[ \t]*["']?(\d{1,4})\b/m.exec(frontMatterText(text))?.[1];
  return found === undefined ? null : Number(found);
}

function plannedMinutes({ outline }: Place): number {
  return outline.seen
    .map(({ id, attributes }) => (id === 'step' ? Number(attributes.minutes ?? 0) : 0))
    .filter(Number.isFinite)
    .reduce((sum, minutes) => sum + minutes, 0);
}
