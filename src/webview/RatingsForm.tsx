import { useEffect, useRef, useState } from 'preact/hooks';
import type { RatingEntry } from '../protocol/keptRoom.js';
import type { CellRatings, RatedCell, RoomLabels } from '../protocol/room.js';
import { entered, press, resultIn, undoLast } from '../facilitation/ratingEntry.js';
import { fillIn } from './fillIn.js';
import { Icon } from './Icon.js';
import { numbered } from './numbered.js';

interface RatingsFormProps {
  readonly cells: readonly RatedCell[];
  readonly labels: RoomLabels['entry'];
  readonly entry: RatingEntry;
  /** How many take part; null when nobody has said. */
  readonly participants: number | null;
  readonly onEntry: (entry: RatingEntry) => void;
  readonly onClose: () => void;
  readonly onWrite: (ratings: readonly CellRatings[]) => void;
}

/** Typing in the ratings of the group: one field for each cell of the table, and the keyboard alone. */
export function RatingsForm({
  cells,
  labels,
  entry,
  participants,
  onEntry,
  onClose,
  onWrite,
}: RatingsFormProps) {
  const fields = useRef<(HTMLButtonElement | null)[]>([]);
  const write = useRef<HTMLButtonElement>(null);
  const ratings = entered(entry, cells);
  const current = cells[entry.at]!;
  /** Counted up, so that the same key twice is answered twice. */
  const [refused, setRefused] = useState<{ readonly key: string; readonly times: number } | null>(null);

  useEffect(() => fields.current[entry.at]?.focus(), [entry.at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: shift, ctrlKey, metaKey } = event;
    if (event.altKey) return;
    const pressed = press(entry, { key, shift, control: ctrlKey || metaKey });
    if (pressed === null) return;
    event.preventDefault();
    event.stopPropagation();
    setRefused(pressed === 'notTaken' ? { key, times: (refused?.times ?? 0) + 1 } : null);
    if (pressed === 'notTaken') return;
    if (pressed === 'close') onClose();
    else if (pressed === 'finish') write.current?.focus();
    else if (pressed === 'write') onWrite(ratings);
    else onEntry(pressed);
  };
  const count = (entry.typed[entry.at] ?? []).length;
  const name = fillIn(labels.field, { name: current.communityName, question: current.questionName });
  const standing = cells.some((cell) => cell.ratings.length > 0);
  const total = resultIn(entry, current, entry.at).length;
  const isTooMany = participants !== null && count > 0 && total > participants;
  const remark = refused
    ? fillIn(labels.notTaken, { key: refused.key })
    : isTooMany
      ? fillIn(labels.tooMany, { n: String(total), m: String(participants) })
      : '';
  return (
    <section class="entry" aria-labelledby="entry-heading">
      <h2 id="entry-heading">{labels.heading}</h2>
      <p id="entry-help">{labels.help}</p>
      <p class="keys">{labels.keys}</p>
      <Choices entry={entry} labels={labels} standing={standing} onEntry={onEntry} />
      <ul class="fields">
        {cells.map((cell, index) => (
          <Field
            key={`${cell.community} ${cell.question}`}
            cell={cell}
            index={index}
            entry={entry}
            labels={labels}
            field={(element) => void (fields.current[index] = element)}
            onKeyDown={onKeyDown}
            onEntry={onEntry}
          />
        ))}
      </ul>
      <p class="unseen" role="status">
        {`${name}: ${numbered(count, labels.typedOne, labels.typed)}`}
      </p>
      <p class={remark ? 'remark' : 'unseen'} role="status">
        {remark && <span key={refused?.times ?? 0}>{remark}</span>}
      </p>
      <div class="room-bar">
        <button
          type="button"
          ref={write}
          class="action"
          disabled={ratings.length === 0}
          onClick={() => onWrite(ratings)}
        >
          {labels.write}
        </button>
        <button
          type="button"
          class="plain"
          disabled={entry.past.length === 0}
          onClick={() => onEntry(undoLast(entry))}
        >
          {labels.undo}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {labels.close}
        </button>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly cell: RatedCell;
  readonly index: number;
  readonly entry: RatingEntry;
  readonly labels: RoomLabels['entry'];
  readonly field: (element: HTMLButtonElement | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onEntry: (entry: RatingEntry) => void;
}

/** The field of one cell: its name, what will stand there, and how many numbers that is. */
function Field({ cell, index, entry, labels, field, onKeyDown, onEntry }: FieldProps) {
  return (
    <li class={cell.community}>
      <button
        type="button"
        ref={field}
        class="field"
        aria-current={index === entry.at ? 'true' : undefined}
        aria-describedby="entry-help"
        onKeyDown={onKeyDown}
        onFocus={() => index !== entry.at && onEntry({ ...entry, at: index })}
        onClick={() => onEntry({ ...entry, at: index })}
      >
        <span class="field-name">
          <Icon community={cell.community} />
          {fillIn(labels.field, { name: cell.communityName, question: cell.questionName })}
        </span>
        <span class="field-numbers">{resultIn(entry, cell, index).join(' ') || labels.nothing}</span>
        <span class="field-count">{about(cell, entry.typed[index]!.length, labels)}</span>
      </button>
    </li>
  );
}

interface ChoicesProps {
  readonly entry: RatingEntry;
  readonly labels: RoomLabels['entry'];
  /** Whether there are numbers in the table already. */
  readonly standing: boolean;
  readonly onEntry: (entry: RatingEntry) => void;
}

/** In which order the numbers are typed, and what becomes of those that stand there. */
function Choices({ entry, labels, standing, onEntry }: ChoicesProps) {
  return (
    <div class="choices">
      <Choice
        name={labels.orderName}
        chosen={entry.order === 'cell' ? 0 : 1}
        options={[labels.perCell, labels.perSlip]}
        onChoose={(index) => onEntry({ ...entry, order: index === 0 ? 'cell' : 'slip' })}
      />
      {standing && (
        <Choice
          name={labels.keepName}
          chosen={entry.keep ? 0 : 1}
          options={[labels.keep, labels.again]}
          onChoose={(index) => onEntry({ ...entry, keep: index === 0 })}
        />
      )}
    </div>
  );
}

/** How many were typed, and how many stood there before. */
function about({ ratings }: RatedCell, typed: number, labels: RoomLabels['entry']): string {
  return [
    typed > 0 && numbered(typed, labels.typedOne, labels.typed),
    ratings.length > 0 && numbered(ratings.length, labels.standingOne, labels.standing),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface ChoiceProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function Choice({ name, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {options.map((label, index) => (
        <label key={label}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
