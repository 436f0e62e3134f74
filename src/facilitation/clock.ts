/**
 * The clock of a workshop as plain data, so that it can be kept and read again. It counts by the time of day: it
 * runs on while nobody looks at it. Times are milliseconds, `now` as from `Date.now()`; plans are minutes.
 */
import type { ClockState } from '../protocol/keptRoom.js';

/** What is planned: minutes per step and for the whole, null where there is no plan. */
export interface Plan {
  readonly steps: readonly (number | null)[];
  readonly whole: number | null;
}

/** `none`: there is nothing to measure against. */
export type ClockMood = 'none' | 'calm' | 'soon' | 'over';

export interface ClockReading {
  readonly elapsed: number;
  /** Null without a plan; below zero when more has been taken than was planned. */
  readonly remaining: number | null;
  readonly mood: ClockMood;
}

export interface RoomReading {
  readonly step: ClockReading;
  readonly whole: ClockReading;
  /** How far behind the plan, below zero when ahead; null when no step so far has planned minutes. */
  readonly behind: number | null;
}

const minute = 60_000;

/** The end of a step is near in its last fifth, and never for longer than this. */
const nearest = 2 * minute;

export function startClock(steps: number, now: number): ClockState {
  const none = Array.from({ length: steps }, () => 0);
  return { step: 0, spent: none, since: now, extra: none };
}

/** The time since the clock was last set goes to the step that it was spent on. */
function settled(state: ClockState, now: number): ClockState {
  const { since, spent, step } = state;
  if (since === null) return state;
  const more = Math.max(0, now - since);
  return { ...state, since: now, spent: replaced(spent, step, (spent[step] ?? 0) + more) };
}

function replaced(values: readonly number[], index: number, value: number): number[] {
  return Array.from({ length: Math.max(values.length, index + 1) }, (_, at) =>
    at === index ? value : (values[at] ?? 0),
  );
}

/** Another step; what has been spent on it before counts on. Steps that are not there change nothing. */
export function goToStep(state: ClockState, step: number, steps: number, now: number): ClockState {
  return step < 0 || step >= steps ? state : { ...settled(state, now), step };
}

export function pauseClock(state: ClockState, now: number): ClockState {
  return { ...settled(state, now), since: null };
}

export function resumeClock(state: ClockState, now: number): ClockState {
  return state.since === null ? { ...state, since: now } : state;
}

/** Gives the current step more minutes; what is planned for the whole stays as it is. */
export function addMinutes(state: ClockState, minutes: number): ClockState {
  const { extra, step } = state;
  return { ...state, extra: replaced(extra, step, (extra[step] ?? 0) + minutes) };
}

/** The current step of a clock in an agenda that may have changed since. */
export function stepIn(state: ClockState, steps: number): number {
  return Math.max(0, Math.min(state.step, steps - 1));
}

/**
 * How it stands. "Behind" is the sum of what the steps so far took beyond their plan; the current one counts only
 * from where its plan is used up. Minutes given to a step give it time but do not make the whole longer.
 */
export function readingAt(state: ClockState, plan: Plan, now: number): RoomReading {
  const { spent, extra } = settled(state, now);
  const step = stepIn(state, plan.steps.length);
  const planned = plan.steps[step] ?? null;
  let behind: number | null = null;
  plan.steps.forEach((minutes, index) => {
    if (minutes === null) return;
    const difference = (spent[index] ?? 0) - minutes * minute;
    // Of a step that is not over yet nobody knows whether it will be short.
    if (index < step) behind = (behind ?? 0) + difference;
    else if (index === step || difference > 0) behind = (behind ?? 0) + Math.max(0, difference);
  });
  return {
    step: reading(spent[step] ?? 0, planned === null ? null : planned + (extra[step] ?? 0)),
    whole: reading(
      spent.reduce((sum, part) => sum + part, 0),
      plan.whole,
    ),
    behind,
  };
}

function reading(elapsed: number, minutes: number | null): ClockReading {
  if (minutes === null) return { elapsed, remaining: null, mood: 'none' };
  const planned = minutes * minute;
  const remaining = planned - elapsed;
  const near = Math.min(nearest, planned / 5);
  return { elapsed, remaining, mood: remaining < 0 ? 'over' : remaining <= near ? 'soon' : 'calm' };
}

/** "12:05", "1:02:05": whole seconds, without a sign. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${hours > 0 ? two(Math.floor(seconds / 60) % 60) : String(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
}
