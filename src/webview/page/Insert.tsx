import { useContext } from 'preact/hooks';
import { Moved, OnTable } from './table.js';

interface InsertProps {
  /** The place of the version that the block was told in. */
  readonly at: number;
  readonly label: string;
  /** What is inserted, where that is known. */
  readonly insertion?: string;
}

/** What inserts something: the extension asks what it is to be where that is not known. */
export function Insert({ at, label, insertion }: InsertProps) {
  const { desk, say } = useContext(OnTable);
  const shift = useContext(Moved);
  const insert = () => {
    if (insertion !== undefined)
      desk.act({ focuses: true, make: () => ({ act: 'insert', insertion, at: at + shift.by }) });
    else say.insert(at + shift.by);
  };
  return (
    <div class={insertion === undefined ? 'insert top' : 'insert'}>
      <button type="button" class="add" aria-label={label} onClick={insert}>
        <span aria-hidden="true">+</span> <span class="add-label">{label}</span>
      </button>
    </div>
  );
}
