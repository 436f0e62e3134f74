import { useContext } from 'preact/hooks';
import type { HeadingBlock } from '../../protocol/page.js';
import { Notes } from './Notes.js';
import { Short } from './Short.js';
import { Running } from './Running.js';
import { OnTable } from './table.js';
import { Words } from './Words.js';

/** A heading to write; where a step begins, how many minutes it has. */
export function Heading({ heading: { key, depth, text, step, notes } }: { readonly heading: HeadingBlock }) {
  const { labels } = useContext(OnTable).page;
  return (
    <div class={step ? 'heading step' : 'heading'} data-step={step ? '' : undefined}>
      <div class="heading-row">
        {text ? (
          <div class={`title depth-${String(Math.min(depth, 4))}`} role="heading" aria-level={depth}>
            <Words field={text} />
          </div>
        ) : (
          step && (
            <h2 class="title">
              {labels.step} {step.number}
            </h2>
          )
        )}
        {step?.minutes && <Short field={step.minutes} unit={labels.minutes} />}
      </div>
      {step && <Running step={key} minutes={Number(step.minutes?.value) || null} />}
      <Notes notes={notes} />
    </div>
  );
}
