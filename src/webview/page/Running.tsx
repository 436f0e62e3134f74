import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { clockFace, readingAt } from '../../facilitation/clock.js';
import { fillIn } from '../fillIn.js';
import { useNow } from '../useNow.js';
import { AtStep, OnTable, type Now } from './table.js';

/** Where a running workshop is, with the time that is left; nothing at the other steps. */
export function Running({ step, minutes }: { readonly step: string; readonly minutes: number | null }) {
  const now = useContext(AtStep);
  return now?.key === step ? <Clock clock={now.clock} arrives={now.arrives} minutes={minutes} /> : null;
}

interface ClockProps extends Omit<Now, 'key'> {
  readonly minutes: number | null;
}

function Clock({ clock, arrives, minutes }: ClockProps) {
  const own = useRef<HTMLParagraphElement>(null);
  // With the workshop to its next step.
  useLayoutEffect(() => {
    if (arrives) own.current?.closest('.step')?.scrollIntoView({ block: 'start' });
  }, []);
  const { labels } = useContext(OnTable).page;
  const time = useNow(clock.since !== null);
  const steps = clock.spent.map((_, index) => (index === clock.step ? minutes : null));
  const { remaining, elapsed, mood } = readingAt(clock, { steps, whole: null }, time).step;
  const face = clockFace(remaining ?? elapsed);
  const told = remaining === null ? face : fillIn(remaining < 0 ? labels.over : labels.left, { n: face });
  return (
    <p ref={own} class={`running ${mood}`} role="timer">
      <strong>{labels.here}</strong> {told}
    </p>
  );
}
