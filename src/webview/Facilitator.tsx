import type { ComponentChildren } from 'preact';
import type { ClockState } from '../protocol/keptRoom.js';
import type { RoomLabels, RoomView } from '../protocol/room.js';
import {
  addMinutes,
  clockFace,
  goToStep,
  pauseClock,
  readingAt,
  resumeClock,
  stepIn,
  type ClockReading,
} from '../facilitation/clock.js';
import { fillIn } from './fillIn.js';
import { Go } from './Go.js';
import { numbered } from './numbered.js';
import { useNow } from './useNow.js';

interface FacilitatorProps {
  readonly room: RoomView;
  readonly clock: ClockState;
  readonly onClock: (clock: ClockState | null) => void;
  readonly buttons: ComponentChildren;
}

/** The current step with its questions, its clock and that of the whole. There is no sound. */
export function Facilitator({
  room: { agenda, notes, places, minutes, labels },
  clock,
  onClock,
  buttons,
}: FacilitatorProps) {
  const now = useNow(clock.since !== null);
  const at = stepIn(clock, agenda.length);
  const step = agenda[at]!;
  const plan = { steps: agenda.map((one) => one.minutes), whole: minutes };
  const reading = readingAt(clock, plan, now);
  const next = agenda[at + 1];
  const paused = clock.since === null;
  const given = step.minutes === null ? null : step.minutes + (clock.extra[at] ?? 0);
  const said = `${step.title}. ${given === null ? labels.noMinutes : minutesIn(given, labels)}.`;
  const go = (to: number) => onClock(goToStep({ ...clock, step: at }, to, agenda.length, Date.now()));
  return (
    <>
      <div class="room-bar">
        <button type="button" class="plain" disabled={at === 0} onClick={() => go(at - 1)}>
          {labels.back}
        </button>
        <button type="button" class="action" disabled={!next} onClick={() => go(at + 1)}>
          {labels.next}
        </button>
        <button
          type="button"
          class="plain steady"
          onClick={() => onClock(paused ? resumeClock(clock, Date.now()) : pauseClock(clock, Date.now()))}
        >
          {paused ? labels.resume : labels.pause}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => onClock(addMinutes({ ...clock, step: at }, 5))}
          disabled={step.minutes === null}
        >
          {labels.addFive}
        </button>
        {buttons}
        <button type="button" class="plain" onClick={() => onClock(null)}>
          {labels.end}
        </button>
      </div>
      <div class="now">
        <div class="step">
          <p class="position">
            {fillIn(labels.position, { n: String(at + 1), m: String(agenda.length) })}
            {paused && <strong class="paused"> · {labels.paused}</strong>}
          </p>
          <h2>
            <Go target={places[at] ?? null}>{step.title}</Go>
          </h2>
          {step.purpose !== '' && <p class="purpose">{step.purpose}</p>}
          <ul class="questions">
            {step.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
        <div class="clocks">
          <Clock name={labels.stepClock} reading={reading.step} labels={labels} large />
          <Clock name={labels.wholeClock} reading={reading.whole} labels={labels}>
            {reading.behind !== null && <Drift behind={reading.behind} labels={labels} />}
          </Clock>
        </div>
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      <p class="unseen" role="status">
        {reading.step.mood === 'over' ? labels.timeUp : reading.step.mood === 'soon' ? labels.soon : ''}
      </p>
      <p class="next-step">{next ? `${labels.nextStep} ${next.title}` : labels.lastStep}</p>
      {(notes[at]?.length ?? 0) > 0 && (
        <details class="notes" open>
          <summary>{labels.notes}</summary>
          <ul>
            {notes[at]!.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const signs = { none: '', calm: '', soon: '◔', over: '!' } as const;

interface ClockProps {
  readonly name: string;
  readonly reading: ClockReading;
  readonly labels: RoomLabels;
  readonly large?: boolean;
  readonly children?: ComponentChildren;
}

/** What is left in figures and words; colour and sign only repeat it. */
function Clock({ name, reading: { elapsed, remaining, mood }, labels, large, children }: ClockProps) {
  const words =
    remaining === null
      ? labels.noMinutes
      : fillIn(remaining < 0 ? labels.over : labels.left, { n: '' }).trim();
  const share = remaining === null ? 0 : Math.min(1, elapsed / Math.max(1, elapsed + remaining));
  return (
    <div class={`clock ${mood} ${large ? 'large' : ''}`} role="timer" aria-label={name}>
      <p class="clock-name">{name}</p>
      <p class="face">
        {signs[mood] && (
          <span class="sign" aria-hidden="true">
            {signs[mood]}
          </span>
        )}
        <span class="figures">{clockFace(remaining ?? elapsed)}</span> <span class="words">{words}</span>
      </p>
      <svg class="used" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        <rect class="taken" width={100 * share} height="4" />
      </svg>
      {children}
    </div>
  );
}

function minutesIn(minutes: number, labels: RoomLabels): string {
  return numbered(minutes, labels.minuteOne, labels.minuteMany);
}

/** Ahead of the plan or behind it, in whole minutes. */
function Drift({ behind, labels }: { readonly behind: number; readonly labels: RoomLabels }) {
  const minutes = Math.round(Math.abs(behind) / 60_000);
  const way = minutes === 0 ? 'level' : behind > 0 ? 'behind' : 'ahead';
  const amount = minutesIn(minutes, labels);
  const words = way === 'level' ? labels.onTime : fillIn(labels[way], { n: amount });
  return (
    <p class={`drift ${way}`}>
      <span class="arrow" aria-hidden="true">
        {{ level: '=', behind: '↓', ahead: '↑' }[way]}
      </span>
      {words}
    </p>
  );
}
