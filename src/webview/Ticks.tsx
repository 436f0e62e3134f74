import type { TickLine } from '../protocol/room.js';
import { Icon } from './Icon.js';

interface TicksProps {
  readonly heading: string;
  readonly lines: readonly TickLine[];
  readonly onTick: (offset: number, present: boolean) => void;
}

/** The imbalances that the file lists, to tick by a click; they are ticked in the file. */
export function Ticks({ heading, lines, onTick }: TicksProps) {
  if (lines.length === 0) return null;
  return (
    <details class="ticks">
      <summary>{heading}</summary>
      <ul>
        {lines.map(({ text, community, communityName, present, offset }, index) => (
          <li key={index} class={community}>
            <label>
              <input
                type="checkbox"
                checked={present}
                onChange={({ currentTarget }) => onTick(offset, currentTarget.checked)}
              />
              <Icon community={community} />
              <span>
                {text} <span class="detail">{communityName}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
