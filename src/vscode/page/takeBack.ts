import type { UndoGroups } from './undoGroups.js';

export type Way = 'undo' | 'redo';

/** What takes back one step at a time, or does it again. */
export interface Steps {
  readonly text: () => string;
  /** Tells whether there was one. */
  readonly step: (way: Way) => Promise<boolean>;
}

/** Undoes, or does again, what belongs together: single steps, as many as that are. */
export async function takeBack({ text, step }: Steps, groups: UndoGroups, way: Way): Promise<void> {
  const { count, isThere } = groups[way](text());
  for (let done = 0; done < count; done++) if (!(await step(way)) || isThere(text())) return;
}
