/**
 * What the command asks of one file after the other, in every thread: the part of the core that reads and judges a file
 * and says what of it may leave.
 */
export { analyse } from '../analysis/analyse.js';
export { findingKinds } from '../analysis/check/kinds.js';
export { withoutSilenced } from '../analysis/check/silence.js';
export { misplacedFinding } from '../analysis/misplaced.js';
export { rowsOf } from '../data/rows.js';
export { disclose, isWithheld } from '../disclosure/disclose.js';
export { namesToldIn } from '../disclosure/namesTold.js';
export { stopsOf } from '../disclosure/stops.js';
export { exposedInName } from '../portfolio/exposed.js';
export { summaryOf } from '../portfolio/summary.js';
export { wordsOfData } from '../text/passages.js';
