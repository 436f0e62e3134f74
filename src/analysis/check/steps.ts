import { stepNumbers, type StepNumber } from '../../model/communities.js';
import { content } from '../../texts/content/index.js';
import type { Context } from './rule.js';

/**
 * The number that a step was meant to have, where that is clear: the one that its heading names, by digit or by
 * the step's name; else the only one that is free between its neighbours. Null when it has that number already.
 */
export function meantNumber({ workshop, language }: Context, index: number): StepNumber | null {
  const { steps } = workshop;
  // Where there are many times more than four, there is nothing to guess.
  if (steps.length > 4 * stepNumbers.length) return null;
  const step = steps[index]!;
  const others = steps.filter((_, other) => other !== index).map(({ number }) => number);
  const isFree = (number: StepNumber) => number !== step.number && !others.includes(number);
  const named = numberIn(step.title ?? '', language);
  if (named !== null) return isFree(named) ? named : null;
  const before = Math.max(0, ...steps.slice(0, index).map(({ number }) => number));
  const after = Math.min(5, ...steps.slice(index + 1).map(({ number }) => number));
  const free = stepNumbers.filter((number) => isFree(number) && number > before && number < after);
  // At the end of the file the next one is meant.
  return free.length === 1 || (free.length > 0 && index === steps.length - 1 && free[0] === before + 1)
    ? free[0]!
    : null;
}

function numberIn(title: string, language: Context['language']): StepNumber | null {
  const digits = title.match(/\d+/g) ?? [];
  if (digits.length === 1) return stepNumbers.find((number) => String(number) === digits[0]) ?? null;
  const lower = title.toLocaleLowerCase('da');
  const { steps } = content[language].tool;
  return stepNumbers.find((number) => lower.includes(steps[number].name.toLocaleLowerCase('da'))) ?? null;
}
