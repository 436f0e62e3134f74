import type { EffortState } from './balance.js';

/**
 * Whether an effort is overdue: it is agreed, not done, and its day has passed. A mere proposal, or what is raised
 * elsewhere, has nobody yet who promised the day. This is the one rule behind finding, badge, reminder and lists.
 *
 * @param today as `2026-12-15`, as is `due`
 */
export function isOverdue(
  { state, due }: { readonly state: EffortState; readonly due?: string | null | undefined },
  today: string,
): boolean {
  return state === 'agreed' && due != null && due < today;
}
