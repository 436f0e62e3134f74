import type { Absence } from '../../protocol/pageMessages.js';

interface AbsentProps {
  readonly absence: Absence;
  readonly onUndo: () => void;
  readonly onText: () => void;
}

/** Why there is nothing to write on, with what brings it back. */
export function Absent({ absence: { language, told, undo, asText }, onUndo, onText }: AbsentProps) {
  return (
    <section class="above" role="status" lang={language}>
      <p>{told}</p>
      <button type="button" class="quiet" onClick={onUndo}>
        {undo}
      </button>{' '}
      <button type="button" class="quiet" onClick={onText}>
        {asText}
      </button>
    </section>
  );
}
