import { useContext } from 'preact/hooks';
import { OnTable } from './table.js';
import type { InUse } from './useWriting.js';

/** Why what stands in a field is not in the file, and what can be done about it. */
export function TroubleNote({ inUse: { trouble, writing } }: { readonly inUse: InUse }) {
  const { labels } = useContext(OnTable).page;
  if (!trouble) return null;
  if (trouble.kind === 'refused')
    return (
      <p class="trouble" role="status">
        {trouble.why}
      </p>
    );
  return (
    <div class="trouble" role="status">
      <p>
        {labels.changed} <q>{trouble.theirs || labels.none}</q>
      </p>
      <button type="button" class="quiet" onClick={() => writing.decide('mine')}>
        {labels.keepMine}
      </button>
      <button type="button" class="quiet" onClick={() => writing.decide('theirs')}>
        {labels.takeTheirs}
      </button>
    </div>
  );
}
