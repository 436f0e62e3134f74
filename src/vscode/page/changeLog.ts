import type { TextEdit } from '../../text/span.js';

/** What has changed in a document from version to version, so far back as a page may ask. */
export interface ChangeLog {
  readonly changed: (version: number, edits: readonly TextEdit[]) => void;
  /** Each step from a version to the newest; null when it is too long ago. */
  readonly since: (version: number) => readonly (readonly TextEdit[])[] | null;
}

/** More versions than come to pass while a statement of the page is on its way. */
const kept = 500;

/** @param version the one that the document has now */
export function changeLog(version: number): ChangeLog {
  const steps: { readonly version: number; readonly edits: readonly TextEdit[] }[] = [];
  let oldest = version;
  return {
    changed: (next, edits) => {
      steps.push({ version: next, edits });
      const gone = steps.length > kept ? steps.shift() : undefined;
      if (gone) oldest = gone.version;
    },
    since: (from) =>
      from < oldest ? null : steps.filter((step) => step.version > from).map(({ edits }) => edits),
  };
}
