import type { OverviewLabels } from '../protocol/overview.js';

/** How to read the picture, and that nobody's norm is behind it. */
export function Legend({ labels }: { readonly labels: OverviewLabels }) {
  return (
    <footer class="legend">
      <h2>{labels.legend}</h2>
      <ul>
        <li>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle class="dot" cx="12" cy="12" r="5" />
          </svg>
          {labels.legendRating}
        </li>
        <li>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect class="median" x="9" y="4" width="6" height="16" rx="2" />
          </svg>
          {labels.legendMedian}
        </li>
        <li>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect class="band" x="1" y="8" width="22" height="8" rx="4" />
          </svg>
          {labels.legendSpread}
        </li>
      </ul>
      <p>
        1 = {labels.scaleLow}, 5 = {labels.scaleHigh}. {labels.noNorm}
      </p>
      <p class="credit">{labels.credit}</p>
    </footer>
  );
}
