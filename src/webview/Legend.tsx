import type { OverviewLabels } from '../protocol/overview.js';
import { LegendFrame, spreadMark } from './LegendFrame.js';

/** How to read the picture, and that nobody's norm is behind it. */
export function Legend({ labels }: { readonly labels: OverviewLabels }) {
  return (
    <LegendFrame
      heading={labels.legend}
      marks={[
        { mark: <circle class="dot" cx="12" cy="12" r="5" />, text: labels.legendRating },
        {
          mark: <rect class="median" x="9" y="4" width="6" height="16" rx="2" />,
          text: labels.legendMedian,
        },
        { mark: spreadMark, text: labels.legendSpread },
      ]}
      about={`${labels.rated} ${labels.noNorm}`}
      credit={labels.credit}
    />
  );
}
