import { useContext } from 'preact/hooks';
import type { PageNote } from '../../protocol/page.js';
import { shifted } from '../../text/span.js';
import { severityIcons } from '../severityIcons.js';
import { Moved, OnTable } from './table.js';

/** What is said about a block or a line, with what mends it. */
export function Notes({ notes }: { readonly notes: readonly PageNote[] }) {
  const { desk } = useContext(OnTable);
  const shift = useContext(Moved);
  if (notes.length === 0) return null;
  const mend = ({ code, at }: PageNote, fix: string) =>
    desk.act({ focuses: true, make: () => ({ act: 'fix', code, at: shifted(at, shift.by), fix }) });
  return (
    <ul class="notes-said">
      {notes.map((note) => (
        <li key={`${note.code} ${note.message}`} class={note.severity}>
          <svg class="severity" viewBox="0 0 24 24" aria-hidden="true">
            <path d={severityIcons[note.severity]} />
          </svg>
          <span>{note.message}</span>
          {note.fixes.map((fix) => (
            <button key={fix} type="button" class="quiet" onClick={() => mend(note, fix)}>
              {fix}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
