import type { FindingLine } from '../protocol/overview.js';

/** How serious a finding is, as a sign: the words beside it say the same. */
export const severityIcons: Readonly<Record<FindingLine['severity'], string>> = {
  error: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 8.5l7 7M15.5 8.5l-7 7',
  warning: 'M12 3 22 21H2zM12 10v5M12 17.6v.6',
  information: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.2v.6',
};
