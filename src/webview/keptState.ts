import { isClockState, type ClockState } from '../room/clock.js';

/** What the page keeps over a reload of the window. */
export interface KeptState {
  /** The file that it shows. */
  readonly uri: string;
  /** The clocks that run or are paused, by file. */
  readonly clocks?: Readonly<Record<string, ClockState>>;
}

/** The clocks that were kept; what cannot be read as one is left out. */
export function keptClocks(state: unknown): Readonly<Record<string, ClockState>> {
  const clocks = (state as Partial<KeptState> | null | undefined)?.clocks ?? {};
  return Object.fromEntries(Object.entries(clocks).filter(([, clock]) => isClockState(clock)));
}
