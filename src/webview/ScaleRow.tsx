import type { Scale } from '../protocol/overview.js';
import { Go } from './Go.js';
import { placeDots, scale, xOf } from '../picture/dots.js';

/**
 * Below the baseline: the mark of the median, then the numbers, so that neither hides the other or a dot. Where there are
 * no dots, `unrated` is all that stands above it.
 */
const marks = { median: 9, numbers: 26, height: 28, unrated: 4 } as const;

/** One question's ratings: every one a dot, the spread a band, the median a mark (of two camps, one each), the agreement in words. */
export function ScaleRow({ scale: rated }: { readonly scale: Scale }) {
  const { label, summary, agreementText, target } = rated;
  return (
    <div class="scale">
      <p class="scale-head">
        <Go target={target} class="scale-label">
          {label}
        </Go>
        <span class="scale-agreement">{agreementText || summary}</span>
      </p>
      <ScalePicture scale={rated} />
    </div>
  );
}

function ScalePicture({
  scale: { label, summary, agreementText, ratings, centres, low, high },
}: {
  readonly scale: Scale;
}) {
  const { width, baseline } = scale;
  const top = ratings.length === 0 ? baseline - marks.unrated : 0;
  const height = baseline + marks.height - top;
  const name = [`${label}: ${summary}`, agreementText].filter(Boolean).join('. ');
  return (
    <svg
      class="scale-picture"
      viewBox={`0 ${String(top)} ${String(width)} ${String(height)}`}
      role="img"
      aria-label={name}
    >
      <line class="axis" x1={xOf(1) - 26} x2={xOf(5) + 26} y1={baseline} y2={baseline} />
      {low !== null && high !== null && (
        <rect
          class="band"
          x={xOf(low) - 10}
          width={xOf(high) - xOf(low) + 20}
          y={baseline - 4}
          height={8}
          rx={4}
        />
      )}
      {[1, 2, 3, 4, 5].map((value) => (
        <text key={value} class="tick" x={xOf(value)} y={baseline + marks.numbers}>
          {value}
        </text>
      ))}
      {placeDots(ratings).map(({ key, x, y, r }) => (
        <circle key={key} class="dot" cx={x} cy={y} r={r} />
      ))}
      {centres.map((centre) => (
        <rect
          key={centre}
          class="median"
          x={-3}
          y={-3}
          width={6}
          height={marks.median + 3}
          rx={2}
          transform={`translate(${String(xOf(centre))} ${String(baseline)})`}
        />
      ))}
    </svg>
  );
}
