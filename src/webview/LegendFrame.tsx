import type { ComponentChildren } from 'preact';

interface LegendFrameProps {
  readonly heading: string;
  /** Each mark, drawn in a square of 24, and what it means. */
  readonly marks: readonly { readonly mark: ComponentChildren; readonly text: string }[];
  /** What the scale is, and what the picture is not for. */
  readonly about: string;
  readonly credit: string;
}

/** How to read a picture. */
export function LegendFrame({ heading, marks, about, credit }: LegendFrameProps) {
  return (
    <footer class="legend">
      <h2>{heading}</h2>
      <ul>
        {marks.map(({ mark, text }) => (
          <li key={text}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              {mark}
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <p>{about}</p>
      <p class="credit">{credit}</p>
    </footer>
  );
}

/** The mark of a spread, the same everywhere. */
export const spreadMark = <rect class="band" x="1" y="8" width="22" height="8" rx="4" />;
