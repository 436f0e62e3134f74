import type { SourceBlock } from '../../protocol/page.js';
import { Notes } from './Notes.js';
import { Words } from './Words.js';

/** What cannot be read, as it is written, with what is said about it. */
export function Source({ source: { source, notes } }: { readonly source: SourceBlock }) {
  return (
    <div class="source">
      <Notes notes={notes} />
      <Words field={source} lines class="code" />
    </div>
  );
}
