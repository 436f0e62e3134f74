import { useContext, useRef } from 'preact/hooks';
import type { CommunityId } from '../../model/communities.js';
import { placeDots, scale, xOf } from '../../picture/dots.js';
import type { Field } from '../../protocol/page.js';
import type { Question } from '../../protocol/room.js';
import { shifted } from '../../text/span.js';
import { fieldMark, goOn, walk } from './keys.js';
import { Moved, OnTable } from './table.js';
import { TroubleNote } from './Trouble.js';
import { useWriting } from './useWriting.js';
import type { Look } from './writing.js';

interface CellProps {
  readonly community: CommunityId;
  readonly question: Question;
  /** "Fagligt fællesskab: nu" */
  readonly name: string;
  readonly label: string;
  /** Null where the table has no such cell yet. */
  readonly field: Field | null;
  readonly ratings: readonly number[];
}

const values = [1, 2, 3, 4, 5] as const;

/** Every digit is a rating, with or without a space before it. */
const numbers: Look = {
  shown: (value) => value,
  meant: (shown) => (/^[1-5\s,;]*$/.test(shown) ? (shown.match(/[1-5]/g) ?? []).join(' ') : shown.trim()),
};

/** One cell of the rating table: its numbers to type, and the scale with a dot for each, to click. */
export function Cell({ community, question, name, label, field, ratings }: CellProps) {
  const { desk, isReadOnly, page } = useContext(OnTable);
  const shift = useContext(Moved);
  const now = useRef({ field, ratings, shift });
  now.current = { field, ratings, shift };

  const rate = (change: (ratings: readonly number[]) => readonly number[]) =>
    desk.act({
      make: () => {
        const { field: is, ratings: standing, shift: moved } = now.current;
        const next = change(standing);
        if (!is) return { act: 'rate', ratings: [{ community, question, ratings: next }] };
        const place = { name: is.name, at: shifted(is.at, moved.by) };
        return { act: 'write', field: place, from: is.value, to: next.join(' ') };
      },
    });
  const add = (value: number) => rate((standing) => [...standing, value]);
  const take = (value: number) =>
    rate((standing) => standing.filter((_, index) => index !== standing.lastIndexOf(value)));
  return (
    <div class="cell">
      <div class="cell-head">
        {field ? (
          <Numbers field={field} label={label} name={name} />
        ) : (
          <span class="cell-label">{label}</span>
        )}
      </div>
      <div class="cell-scale">
        {ratings.length > 0 && <Dots ratings={ratings} onTake={(value) => !isReadOnly && take(value)} />}
        <div class="cell-values" role="group" aria-label={name}>
          {values.map((value) => (
            <button
              key={value}
              type="button"
              tabIndex={-1}
              disabled={isReadOnly}
              aria-label={`${page.labels.addRating} ${String(value)}`}
              onClick={() => add(value)}
            >
              {value}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

interface NumbersProps {
  readonly field: Field;
  readonly label: string;
  readonly name: string;
}

function Numbers({ field, label, name }: NumbersProps) {
  const inUse = useWriting(field, numbers);
  return (
    <label class="labelled rating">
      <span>{label}</span>
      <input
        type="text"
        {...{ [fieldMark]: field.name }}
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        aria-label={name}
        placeholder={field.placeholder}
        {...inUse.on}
        onKeyDown={(event) => {
          if (event.isComposing || walk(event) || event.key !== 'Enter') return;
          event.preventDefault();
          goOn(event.currentTarget, 1);
        }}
      />
      <TroubleNote inUse={inUse} />
    </label>
  );
}

interface DotsProps {
  readonly ratings: readonly number[];
  readonly onTake: (value: number) => void;
}

/** Each rating a dot on the scale; the numbers beside it say the same. */
function Dots({ ratings, onTake }: DotsProps) {
  const dots = placeDots(ratings);
  const top = Math.min(...dots.map(({ y, r }) => y - r)) - 2;
  const height = scale.baseline + 3 - top;
  return (
    <svg
      class="cell-dots"
      viewBox={`0 ${String(top)} ${String(scale.width)} ${String(height)}`}
      aria-hidden="true"
    >
      <line class="axis" x1={xOf(1) - 26} x2={xOf(5) + 26} y1={scale.baseline} y2={scale.baseline} />
      {dots.map(({ key, x, y, r }) => (
        <circle key={key} class="dot" cx={x} cy={y} r={r} onClick={() => onTake(Number(key.split('.')[0]))} />
      ))}
    </svg>
  );
}
