import type { ComponentChildren } from 'preact';
import type { EmptyOverview, Overview } from '../protocol/overview.js';
import { BalanceTable } from './BalanceTable.js';
import { Legend } from './Legend.js';
import { Efforts, Findings, Imbalances } from './Lists.js';
import { Picture } from './Picture.js';

/** The whole overview of one workshop. */
export function OverviewPage({
  overview,
  ticks,
}: {
  readonly overview: Overview;
  /** What there is to tick in the file. */
  readonly ticks?: ComponentChildren;
}) {
  const { title, subtitle, imbalances, efforts, findings, labels, language } = overview;
  return (
    <main lang={language}>
      <header class="title">
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </header>
      <h2 class="unseen">{labels.heading}</h2>
      <Picture {...overview} />
      <BalanceTable {...overview} />
      <div class="columns">
        <Efforts efforts={efforts} labels={labels} />
        <div>
          <Imbalances imbalances={imbalances} labels={labels} />
          {ticks}
        </div>
      </div>
      <Findings findings={findings} labels={labels} />
      <Legend labels={labels} />
    </main>
  );
}

/** What stands there before there is a workshop to show. */
export function EmptyPage({ empty, onNew }: { readonly empty: EmptyOverview; readonly onNew: () => void }) {
  return (
    <main lang={empty.language} class="nothing">
      <svg class="four" viewBox="0 0 48 48" aria-hidden="true">
        <rect class="organisational" x="4" y="4" width="19" height="19" rx="4" />
        <rect class="professional" x="25" y="4" width="19" height="19" rx="4" />
        <rect class="task" x="4" y="25" width="19" height="19" rx="4" />
        <rect class="collegial" x="25" y="25" width="19" height="19" rx="4" />
        <circle class="middle" cx="24" cy="24" r="8" />
      </svg>
      <h1>{empty.heading}</h1>
      <p>{empty.text}</p>
      <button type="button" class="action" onClick={onNew}>
        {empty.action}
      </button>
    </main>
  );
}
