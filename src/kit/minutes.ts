import { stepNumbers, type StepNumber } from '../model/communities.js';

/** How 90 minutes are shared between the steps; the domain page gives 60 to 90 minutes for the whole. */
const shares: Readonly<Record<StepNumber, number>> = { 1: 10, 2: 35, 3: 25, 4: 20 };

/**
 * Shares out the minutes of a workshop between its four steps: whole fives where they fit, at least one
 * minute each; the reflection takes what is left over.
 */
export function stepMinutes(total: number): Readonly<Record<StepNumber, number>> {
  const unit = total >= 40 ? 5 : 1;
  const minutes = { ...shares };
  for (const number of stepNumbers)
    minutes[number] = Math.max(1, Math.round((shares[number] * total) / 90 / unit) * unit);
  minutes[2] += total - stepNumbers.reduce((sum, number) => sum + minutes[number], 0);
  return minutes;
}
