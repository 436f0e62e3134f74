import { headlineSigns } from '../picture/icons.js';
import type { OverviewLabels, Piece } from '../protocol/overview.js';
import { Go } from './Go.js';
import { Icon } from './Icon.js';
import { ScaleRow } from './ScaleRow.js';

/** One of the four pieces: what the group sees in a community now and what it wants. */
export function PieceCard({ piece, labels }: { readonly piece: Piece; readonly labels: OverviewLabels }) {
  const { community, name, tagline, headline, directionText, now, wanted, counts, unanswered, target } =
    piece;
  return (
    <section class={`piece ${community}`} aria-label={name}>
      <header class="piece-head">
        <Icon community={community} />
        <div>
          <h3>
            <Go target={target}>{name}</Go>
          </h3>
          <p class="tagline">{tagline}</p>
        </div>
      </header>
      <p class={headline ? 'direction' : 'direction unrated'}>
        {headline && headlineSigns[headline] && (
          <span class="arrow" aria-hidden="true">
            {headlineSigns[headline]}
          </span>
        )}
        {directionText}
      </p>
      <div class="scales">
        <ScaleRow scale={now} />
        <ScaleRow scale={wanted} />
      </div>
      {unanswered && <p class="unanswered">{unanswered}</p>}
      <ul class="counts" aria-label={labels.goTo}>
        {counts.map(({ key, label, value, target: place }) => (
          <li key={key} class={value === 0 ? 'none' : ''}>
            <Go target={place}>
              {label} <span class="count">{value}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
