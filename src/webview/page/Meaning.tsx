import { useContext, useId, useState } from 'preact/hooks';
import type { PageItem } from '../../protocol/page.js';
import { OnTable } from './table.js';

/** What a line of the model means, at hand for whoever asks. */
export function Meaning({ meaning }: { readonly meaning: NonNullable<PageItem['meaning']> }) {
  const { labels } = useContext(OnTable).page;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (meaning.text === '') return null;
  return (
    <>
      <button
        type="button"
        class="ask"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={labels.meaning}
        title={labels.meaning}
        onClick={() => setOpen(!isOpen)}
      >
        ?
      </button>
      <p id={id} class="meaning" hidden={!isOpen}>
        {meaning.text}
      </p>
    </>
  );
}
