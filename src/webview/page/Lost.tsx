import type { PageLabels } from '../../protocol/page.js';

/** Something that was written in a field that is no more. */
export interface LostWords {
  readonly number: number;
  readonly label: string;
  readonly text: string;
}

interface LostProps {
  readonly lost: readonly LostWords[];
  readonly labels: PageLabels;
  readonly onDone: (words: LostWords) => void;
}

/** What was written and has no place in the file any more, to copy and to put away. */
export function Lost({ lost, labels, onDone }: LostProps) {
  if (lost.length === 0) return null;
  return (
    <section class="above lost" role="status">
      <p>{labels.gone}</p>
      <ul>
        {lost.map((words) => (
          <li key={words.number}>
            <textarea class="words" readOnly rows={1} aria-label={words.label} value={words.text} />
            <button
              type="button"
              class="quiet"
              onClick={() => void navigator.clipboard.writeText(words.text)}
            >
              {labels.copy}
            </button>
            <button type="button" class="quiet" onClick={() => onDone(words)}>
              {labels.done}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
