import type { StepNumber } from '../model/communities.js';

export type MinutesOfStep = Readonly<Partial<Record<StepNumber, number>>>;

/**
 * Shares out the minutes of a workshop between its steps, as `shares` are to each other: whole fives where they
 * fit, at least one minute each; the step with the largest share takes what is left over.
 */
export function stepMinutes(total: number, shares: MinutesOfStep): MinutesOfStep {
  const entries = Object.entries(shares).map(([step, share]) => ({
    step: Number(step) as StepNumber,
    share,
  }));
  const whole = entries.reduce((sum, { share }) => sum + share, 0);
  const unit = total >= 40 ? 5 : 1;
  const minutes: Partial<Record<StepNumber, number>> = {};
  for (const { step, share } of entries)
    minutes[step] = Math.max(1, Math.round((share * total) / whole / unit) * unit);
  const given = Object.values(minutes).reduce((sum, some) => sum + some, 0);
  const largest = entries.reduce(
    (most, entry) => (entry.share > most.share ? entry : most),
    entries[0]!,
  ).step;
  return { ...minutes, [largest]: minutes[largest]! + total - given };
}
