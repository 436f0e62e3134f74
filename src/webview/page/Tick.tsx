import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '../../protocol/page.js';
import { shifted } from '../../text/span.js';
import { fieldMark, walk } from './keys.js';
import { Moved, OnTable } from './table.js';

interface TickProps {
  readonly field: Field;
  /** What is ticked, by the id of the element that says it. */
  readonly of: string;
}

/** A box to tick. */
export function Tick({ field, of }: TickProps) {
  const tick = useTick(field);
  const { isReadOnly } = useContext(OnTable);
  const box = useRef<HTMLInputElement>(null);
  // The text decides: also where a tick could not be written.
  useLayoutEffect(() => void (box.current!.checked = field.value !== ''), [field]);
  return (
    <input
      ref={box}
      type="checkbox"
      {...{ [fieldMark]: field.name }}
      class="tick"
      aria-label={field.label}
      aria-describedby={of}
      disabled={isReadOnly}
      onChange={() => tick(() => void (box.current!.checked = field.value !== ''))}
      onKeyDown={walk}
    />
  );
}

/** What ticks a box, or takes the tick away. */
export function useTick(field: Field | null): (refused?: () => void) => void {
  const { desk } = useContext(OnTable);
  const shift = useContext(Moved);
  const now = useRef({ field, shift });
  now.current = { field, shift };
  return (refused) =>
    desk.act({
      make: () => {
        const { field: is, shift: moved } = now.current;
        if (!is) return null;
        const place = { name: is.name, at: shifted(is.at, moved.by) };
        return { act: 'write', field: place, from: is.value, to: is.value === '' ? 'x' : '' };
      },
      done: ({ why }) => {
        if (why !== null) refused?.();
      },
    });
}
