import { useContext } from 'preact/hooks';
import { clockFace, readingAt } from '../../facilitation/clock.js';
import type { ClockState } from '../../protocol/keptRoom.js';
import { fillIn } from '../fillIn.js';
import { useNow } from '../useNow.js';
import { AtStep, OnTable } from './table.js';

/** Where a running workshop is, with the time that is left; nothing at the other steps. */
export function Running({ step, minutes }: { readonly step: string; readonly minutes: number | null }) {
  const now = useContext(AtStep);
  return now?.key === step ? <Clock clock={now.clock} minutes={minutes} /> : null;
}

function Clock({ clock, minutes }: { readonly clock: ClockState; readonly minutes: number | null }) {
  const { labels } = useContext(OnTable).page;
  const time = useNow(clock.since !== null);
  const steps = clock.spent.map((_, index) => (index === clock.step ? minutes : null));
  const { remaining, elapsed, mood } = readingAt(clock, { steps, whole: null }, time).step;
  const face = clockFace(remaining ?? elapsed);
  const told = remaining === null ? face : fillIn(remaining < 0 ? labels.over : labels.left, { n: face });
  return (
    <p class={`running ${mood}`} role="timer">
      <strong>{labels.here}</strong> {told}
    </p>
  );
}
