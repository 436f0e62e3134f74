/** The core as one: what the extension and the command line load when they first need more than a glance. */
export { findingKinds } from '../analysis/check/kinds.js';
export { choicesIn, settingsFiles } from '../analysis/check/folderSettings.js';
export { readSeverityChoices } from '../analysis/check/severities.js';
export { insertions } from '../templates/insertions.js';
export { offeredDays, typedDay } from '../templates/offeredDays.js';
export { newFileName } from '../templates/fileName.js';
export { templates } from '../templates/files/index.js';
export { theirAnswers } from '../templates/earlier.js';
export { newWorkshopText, type WorkshopAnswers } from '../templates/newWorkshop.js';
export { mendSafely } from '../editing/mendSafely.js';
export { silenceEdit } from '../analysis/check/silenceEdit.js';
export { findingsAt } from '../editing/fixes.js';
export { choicesFor, silenceable } from '../editing/lightBulb.js';
export { completionsAt } from '../editing/completion.js';
export { hoverAt } from '../editing/hover.js';
export { areFew, collectForm } from '../editing/forms/collectForm.js';
export { columnRoles, columnsOf, formKey, withRole } from '../editing/forms/columns.js';
export { collectReflections } from '../editing/reflections/collectReflections.js';
export { foldsOf } from '../editing/navigate/folds.js';
export { lensesOf } from '../editing/navigate/lenses.js';
export { outlineOf } from '../editing/navigate/outline.js';
export { placeAt } from '../editing/navigate/place.js';
export { definitionsAt, linksOf, relatedAt } from '../editing/navigate/related.js';
export { renameRow, rowLabelAt } from '../editing/navigate/renameRow.js';
export { selectionsAt } from '../editing/navigate/selection.js';
export { modelTree } from '../editing/modelTree.js';
export { posterTexts, workshopPoster } from '../editing/posterTexts.js';
export { openingOf } from '../editing/navigate/opening.js';
export { insertAt } from '../editing/insert.js';
export { typeKey } from '../editing/typing/keys.js';
export { quietMarks } from '../editing/quietMarks.js';
export { pasteChoices } from '../editing/pasting/paste.js';
export { misspeltNames, translateStructure, translationObstacle } from '../editing/translateStructure.js';
export { roomOf } from '../facilitation/agenda.js';
export { tickImbalance } from '../facilitation/tickImbalance.js';
export { presentationOf } from '../facilitation/presentation.js';
export { keepKeys } from '../page/keepKeys.js';
export { editPage, type PageEditResult } from '../page/editPage.js';
export { moveEdit } from '../page/moveEdit.js';
export { editOf } from '../page/stated.js';
export { pageTexts } from '../texts/pageTexts.js';
export { pageOf } from '../page/pageOf.js';
export { recordRatings } from '../editing/recordRatings.js';
export { formTexts, roleName } from '../texts/formTexts.js';
export { roomTexts } from '../texts/roomTexts.js';
export { disclose, isWithheld, type Disclosed, type Withheld } from '../disclosure/disclose.js';
export { namesToldIn } from '../disclosure/namesTold.js';
export type { Stop } from '../disclosure/stop.js';
export { wordsOfData } from '../text/passages.js';
export { stopsOf } from '../disclosure/stops.js';
export { emptyOverview, overviewOf } from '../overview/overview.js';
export { withoutSilenced } from '../analysis/check/silence.js';
export { misplacedFinding } from '../analysis/misplaced.js';
export { analyse, understand, type Analysis } from '../analysis/analyse.js';
export {
  effortDetail,
  effortNodes,
  effortTooltip,
  groupLabel,
  type EffortNode,
  type GroupNode,
} from '../portfolio/effortNodes.js';
export {
  filedEfforts,
  groupEfforts,
  groupings,
  type FiledEffort,
  type Grouping,
} from '../portfolio/effortGroups.js';
export { withoutAskedLater } from '../analysis/check/takenUp.js';
export { lastSpokenIn } from '../portfolio/lastSpoken.js';
export { comparedNames, comparisonView } from '../portfolio/comparisonView.js';
export { firstHeld, heldNotices, withoutExposed, type HeldFile } from '../portfolio/held.js';
export { exposedInName } from '../portfolio/exposed.js';
export { withoutCopies } from '../portfolio/copies.js';
export { content } from '../texts/content/index.js';
export { effortTable } from '../portfolio/effortTable.js';
export { otherRounds, portfolioOf, type Portfolio } from '../portfolio/portfolio.js';
export { portfolioTable } from '../portfolio/portfolioTable.js';
export { portfolioView } from '../portfolio/portfolioView.js';
export { reminderCounts, reminderText } from '../portfolio/reminder.js';
export { teamKey } from '../portfolio/sameEfforts.js';
export { isReflection, summaryOf, type FiledSummary, type WorkshopSummary } from '../portfolio/summary.js';
export { findEffort, tickEdit, type EffortKey } from '../portfolio/tick.js';
export { copyTexts } from '../texts/copyTexts.js';
export { effortTexts } from '../texts/effortTexts.js';
export { formatDate } from '../texts/numbersAndDates.js';
export { overviewTexts } from '../texts/overviewTexts.js';
export { gitTexts } from '../texts/gitTexts.js';
export { portfolioTexts } from '../texts/portfolioTexts.js';
export { balanceRecord } from '../data/balanceRecord.js';
export { effortsJson, effortsNdjson } from '../data/effortRecords.js';
export { portfolioJson, portfolioNdjson } from '../data/portfolioRecords.js';
export { rowsOf } from '../data/rows.js';
