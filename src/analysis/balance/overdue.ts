import type { EffortState } from './balance.js';

/**
 * Whether an effort is overdue: it is agreed, not done, and its day has passed. A mere proposal, or what is raised
 * elsewhere, has nobody yet who promised the day. This is the one rule behind finding, badge, reminder and lists.
 *
 * @param today as `2026-12-15`, as is `due`
 */
export function isOverdue(effort: Datable, today: string): boolean {
  const day = agreedDay(effort);
  return day !== null && day < today;
}

/**
 * The day that somebody has promised for an effort that is still to be done; null where there is none. Lists, badge,
 * reminder and calendar go by this day alone.
 */
export function agreedDay({ state, due }: Datable): string | null {
  return state === 'agreed' ? (due ?? null) : null;
}

interface Datable {
  readonly state: EffortState;
  readonly due?: string | null | undefined;
}
