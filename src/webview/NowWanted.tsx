import { headlineSigns } from '../picture/icons.js';
import type { Mark, RatingCell } from '../protocol/portfolio.js';
import { LegendFrame, spreadMark } from './LegendFrame.js';

/** The drawing, in the units of its SVG: now above, wanted below, on the same scale everywhere. */
const drawing = { width: 120, height: 30, left: 12, step: 24, now: 9, wanted: 22 } as const;

/** Where a value from 1 to 5 stands along the scale. */
function xOf(value: number): number {
  return drawing.left + (value - 1) * drawing.step;
}

/**
 * One community in one workshop, small: now an open ring, wanted a full dot, the spread a band behind each. The
 * numbers stand beside it as text.
 */
export function NowWanted({ cell }: { readonly cell: RatingCell }) {
  const { now, wanted, headline, text, label } = cell;
  const [from, to] = [now, wanted].map((mark) => (mark?.centres.length === 1 ? mark.centres[0]! : null));
  if (!now?.centres.length && !wanted?.centres.length) return <span class="no-rating">{text}</span>;
  return (
    <div class="now-wanted">
      <svg viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`} role="img" aria-label={label}>
        {[1, 2, 3, 4, 5].map((value) => (
          <line key={value} class="grid" x1={xOf(value)} x2={xOf(value)} y1={1} y2={drawing.height - 1} />
        ))}
        {now && <Spread mark={now} y={drawing.now} />}
        {wanted && <Spread mark={wanted} y={drawing.wanted} />}
        {from != null && to != null && from !== to && (
          <line class="way" x1={xOf(from)} x2={xOf(to)} y1={drawing.now} y2={drawing.wanted} />
        )}
        {now?.centres.map((centre) => (
          <circle key={centre} class="now" cx={xOf(centre)} cy={drawing.now} r={5} />
        ))}
        {wanted?.centres.map((centre) => (
          <circle key={centre} class="wanted" cx={xOf(centre)} cy={drawing.wanted} r={5.5} />
        ))}
      </svg>
      <span class="numbers-short" aria-hidden="true">
        {text}
        {headline && <span class="way-sign">{headlineSigns[headline]}</span>}
      </span>
    </div>
  );
}

function Spread({ mark: { low, high }, y }: { readonly mark: Mark; readonly y: number }) {
  if (low === null || high === null) return null;
  return <rect class="band" x={xOf(low) - 5} width={xOf(high) - xOf(low) + 10} y={y - 3} height={6} rx={3} />;
}

interface LegendProps {
  readonly labels: {
    readonly legend: string;
    readonly now: string;
    readonly wanted: string;
    readonly legendSpread: string;
    readonly scale: string;
    readonly noRanking: string;
    readonly credit: string;
  };
}

/** How to read the small pictures, and what they are not for. */
export function NowWantedLegend({ labels }: LegendProps) {
  return (
    <LegendFrame
      heading={labels.legend}
      marks={[
        { mark: <circle class="now" cx="12" cy="12" r="6" />, text: labels.now },
        { mark: <circle class="wanted" cx="12" cy="12" r="6.5" />, text: labels.wanted },
        { mark: spreadMark, text: labels.legendSpread },
      ]}
      about={`${labels.scale} ${labels.noRanking}`}
      credit={labels.credit}
    />
  );
}
