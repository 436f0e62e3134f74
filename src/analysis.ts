/** The core as one: what the extension and the command line load when they first need more than a glance. */
export { insertions } from './kit/insertions.js';
export { workshopFileName } from './kit/fileName.js';
export { isIsoDate, isoDateOf, newWorkshopText, type WorkshopAnswers } from './kit/newWorkshop.js';
export { modelTree } from './language/modelTree.js';
export { posterTexts } from './language/posterTexts.js';
export { insertAt } from './language/insert.js';
export { emptyOverview, overviewOf } from './overview/overview.js';
export { analyse, type Analysis } from './workshop.js';
