import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../model/communities.js';
import type { WebviewMessage } from '../protocol/overview.js';
import type { RoomView } from '../protocol/room.js';
import type { ClockState, KeptRoom, RatingEntry } from '../protocol/keptRoom.js';
import { startClock, stepIn } from '../facilitation/clock.js';
import { newEntry } from '../facilitation/ratingEntry.js';
import { Facilitator } from './Facilitator.js';
import { numbered } from './numbered.js';
import { RatingsForm } from './RatingsForm.js';

interface RoomProps {
  readonly uri: string;
  readonly room: RoomView;
  readonly language: Language;
  readonly kept: KeptRoom;
  /** Whether what was typed last is kept by nobody else yet. */
  readonly unkept: boolean;
  readonly onKeep: (kept: KeptRoom) => void;
  readonly asked: { readonly what: 'facilitator' | 'ratings'; readonly times: number } | null;
  readonly written: { readonly why: string | null; readonly times: number } | null;
  readonly say: (message: WebviewMessage) => void;
}

/** Above the overview: the facilitator's view while a workshop is on, and what begins it. */
export function Room({ uri, room, language, kept, unkept, onKeep, asked, written, say }: RoomProps) {
  const { labels, cells, agenda } = room;
  const { clock = null, entry = newEntry(cells) } = kept;
  const [typing, setTyping] = useState(false);
  const [told, setTold] = useState('');
  // What was asked and written before this workshop came into sight was about another.
  const heard = useRef({ asked: asked?.times ?? 0, written: written?.times ?? 0 });
  const record = useRef<HTMLButtonElement>(null);

  const onClock = (next: ClockState | null) => {
    // Who goes on has read what was told.
    setTold('');
    const { entry: typed } = kept;
    onKeep({ ...(typed && { entry: typed }), ...(next && { clock: next }) });
  };
  const onEntry = (next: RatingEntry) => {
    setTold('');
    onKeep({ ...kept, entry: next });
  };

  const open = () => {
    setTold('');
    setTyping(true);
  };
  const close = () => {
    setTyping(false);
    // The button is there in either view; focus would be lost with the form.
    requestAnimationFrame(() => record.current?.focus());
  };

  useEffect(() => {
    if (!asked || asked.times === heard.current.asked) return;
    heard.current.asked = asked.times;
    if (asked.what === 'ratings') open();
    else if (!clock) onClock(startClock(agenda.length, Date.now()));
  }, [asked]);

  useEffect(() => {
    if (!written || written.times === heard.current.written) return;
    heard.current.written = written.times;
    if (written.why !== null) return setTold(written.why);
    onKeep(clock ? { clock } : {});
    setTold(labels.entry.written);
    close();
  }, [written]);

  const step = clock ? stepIn(clock, agenda.length) : null;
  useEffect(() => {
    if (step !== null) say({ type: 'atStep', uri, step });
  }, [step]);

  const count = entry.typed.flat().length;
  const waiting = typing || count === 0 ? '' : numbered(count, labels.entry.waitingOne, labels.entry.waiting);
  const status = (unkept && labels.entry.unkept) || told || waiting;
  const buttons = (
    <>
      <button ref={record} type="button" class="plain" aria-expanded={typing} onClick={typing ? close : open}>
        {labels.record}
      </button>
      <button type="button" class="plain" onClick={() => say({ type: 'present', uri })}>
        {labels.present}
      </button>
    </>
  );
  return (
    <section class="room" lang={language} aria-label={labels.heading}>
      {clock ? (
        <Facilitator room={room} clock={clock} onClock={onClock} buttons={buttons} />
      ) : (
        <div class="room-bar">
          <button type="button" class="action" onClick={() => onClock(startClock(agenda.length, Date.now()))}>
            {labels.start}
          </button>
          {buttons}
        </div>
      )}
      <p class={status ? 'told' : 'unseen'} role="status">
        {status}
      </p>
      {typing && (
        <RatingsForm
          cells={cells}
          labels={labels.entry}
          entry={entry}
          participants={room.participants}
          onEntry={onEntry}
          onClose={close}
          onWrite={(ratings) => say({ type: 'recordRatings', uri, ratings })}
        />
      )}
    </section>
  );
}
