import { useContext } from 'preact/hooks';
import { Moved, OnTable } from './table.js';

interface InsertProps {
  /** The place of the version that the block was told in. */
  readonly at: number;
  readonly label: string;
  /** Among the actions, or between blocks. */
  readonly into?: 'top' | 'efforts';
}

/** What inserts something: the extension asks what it is to be. */
export function Insert({ at, label, into = 'top' }: InsertProps) {
  const { desk, page, say } = useContext(OnTable);
  const shift = useContext(Moved);
  const [only, ...others] = page.insertions[into];
  const insert = () => {
    if (only && others.length === 0)
      desk.act({ focuses: true, make: () => ({ act: 'insert', insertion: only.id, at: at + shift.by }) });
    else say.insert(at + shift.by);
  };
  return (
    <div class={`insert ${into}`}>
      <button type="button" class="add" aria-label={label} onClick={insert}>
        <span aria-hidden="true">+</span> <span class="add-label">{label}</span>
      </button>
    </div>
  );
}
