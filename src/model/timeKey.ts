/**
 * What workshops are put in the order of time by: as texts, a later one comes behind an earlier one, those of one day in
 * the order of their files' names, and those without a day before all others.
 */
export function timeKey(date: string | null, file: string): string {
  return `${date ?? ''}\n${file}`;
}
