/** The core as one: what the extension and the command line load when they first need more than a glance. */
export { findingKinds } from './check/kinds.js';
export { readSeverityChoices } from './check/severities.js';
export { insertions } from './kit/insertions.js';
export { workshopFileName } from './kit/fileName.js';
export { isIsoDate, isoDateOf, newWorkshopText, type WorkshopAnswers } from './kit/newWorkshop.js';
export { findingsAt, safeEdits, silenceEdit } from './language/fixes.js';
export { completionsAt } from './language/completion.js';
export { hoverAt } from './language/hover.js';
export { collectReflections } from './language/reflections/collectReflections.js';
export { foldsOf } from './language/navigate/folds.js';
export { lensesOf } from './language/navigate/lenses.js';
export { outlineOf } from './language/navigate/outline.js';
export { placeAt } from './language/navigate/place.js';
export { definitionsAt, linksOf, relatedAt } from './language/navigate/related.js';
export { renameRow, rowLabelAt } from './language/navigate/renameRow.js';
export { selectionsAt } from './language/navigate/selection.js';
export { modelTree } from './language/modelTree.js';
export { posterTexts } from './language/posterTexts.js';
export { insertAt } from './language/insert.js';
export { misspeltNames, translateStructure, translationObstacle } from './language/translateStructure.js';
export { roomOf } from './overview/agenda.js';
export { presentationOf } from './overview/presentation.js';
export { recordRatings } from './language/recordRatings.js';
export { roomTexts } from './vocabulary/roomTexts.js';
export { emptyOverview, overviewOf } from './overview/overview.js';
export { analyse, type Analysis } from './workshop.js';
export {
  effortDetail,
  effortNodes,
  effortTooltip,
  groupLabel,
  type EffortNode,
  type GroupNode,
} from './portfolio/effortNodes.js';
export {
  filedEfforts,
  groupEfforts,
  groupings,
  type FiledEffort,
  type Grouping,
} from './portfolio/effortGroups.js';
export { comparisonView } from './portfolio/comparisonView.js';
export { effortTable } from './portfolio/effortTable.js';
export { otherRounds, portfolioOf, type Portfolio } from './portfolio/portfolio.js';
export { portfolioTable } from './portfolio/portfolioTable.js';
export { portfolioView } from './portfolio/portfolioView.js';
export { reminderCounts, reminderText } from './portfolio/reminder.js';
export { summaryOf, type FiledSummary, type WorkshopSummary } from './portfolio/summary.js';
export { findEffort, tickEdit, type EffortKey } from './portfolio/tick.js';
export { effortTexts } from './vocabulary/effortTexts.js';
export { formatDate } from './vocabulary/format.js';
export { overviewTexts } from './vocabulary/overviewTexts.js';
export { gitTexts } from './vocabulary/gitTexts.js';
export { portfolioTexts } from './vocabulary/portfolioTexts.js';
