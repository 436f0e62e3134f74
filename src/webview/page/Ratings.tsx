import { useContext } from 'preact/hooks';
import type { RatingsBlock, RatingsRow } from '../../protocol/page.js';
import type { Question } from '../../protocol/room.js';
import { Icon } from '../Icon.js';
import { Cell } from './Cell.js';
import { Notes } from './Notes.js';
import { OnTable } from './table.js';

const questions: readonly Question[] = ['now', 'wanted'];

/** The ratings of the four communities, now and wanted, to type or to click. */
export function Ratings({ ratings: { rows, columns, others, notes } }: { readonly ratings: RatingsBlock }) {
  const { page, say } = useContext(OnTable);
  return (
    <section class="ratings">
      <button type="button" class="quiet record" onClick={say.recordRatings}>
        {page.labels.recordRatings}
      </button>
      <div class="ratings-rows">
        {rows.map((row) => (
          <Row key={row.community} row={row} columns={columns} />
        ))}
      </div>
      {others.length > 0 && (
        <ul class="others-in-table">
          {others.map(({ head, text }, index) => (
            <li key={index}>{[head, text].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
      )}
      <Notes notes={notes} />
    </section>
  );
}

function Row({ row, columns }: { readonly row: RatingsRow; readonly columns: RatingsBlock['columns'] }) {
  const { community, label, cells } = row;
  return (
    <div class={`ratings-row ${community}`} role="group" aria-label={label}>
      <p class="ratings-name">
        <Icon community={community} />
        {label}
      </p>
      {questions.map((question) => (
        <Cell
          key={question}
          community={community}
          question={question}
          name={`${label}: ${columns[question]}`}
          label={columns[question]}
          {...cells[question]}
        />
      ))}
    </div>
  );
}
