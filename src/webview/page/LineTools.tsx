import { useContext } from 'preact/hooks';
import { OnTable } from './table.js';

interface LineToolsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** For the mouse: what the keyboard does in the line itself. */
export function LineTools({ isFirst, isLast, onMove, onRemove }: LineToolsProps) {
  const { labels } = useContext(OnTable).page;
  const tool = (label: string, path: string, act: () => void) => (
    <button type="button" class="tool" tabIndex={-1} aria-label={label} title={label} onClick={act}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <span class="tools">
      {!isFirst && tool(labels.moveUp, 'M8 13V3.5M4 7l4-4 4 4', () => onMove(-1))}
      {!isLast && tool(labels.moveDown, 'M8 3v9.5M4 9l4 4 4-4', () => onMove(1))}
      {tool(labels.removeLine, 'M4 4l8 8M12 4l-8 8', onRemove)}
    </span>
  );
}
