import type { Rule } from './rule.js';
import { attributeDuplicate } from './rules/attributeDuplicate.js';
import { attributeUnknown } from './rules/attributeUnknown.js';
import { attributeWritten } from './rules/attributeWritten.js';
import { blankUnfilled } from './rules/blankUnfilled.js';
import { communityDuplicate } from './rules/communityDuplicate.js';
import { directiveIgnored } from './rules/directiveIgnored.js';
import { directiveInHtml } from './rules/directiveInHtml.js';
import { directiveMalformed } from './rules/directiveMalformed.js';
import { directiveMisplaced } from './rules/directiveMisplaced.js';
import { directiveNearMiss } from './rules/directiveNearMiss.js';
import { directiveOutside } from './rules/directiveOutside.js';
import { directiveUnclosed } from './rules/directiveUnclosed.js';
import { directiveUnknown } from './rules/directiveUnknown.js';
import { effortInWords } from './rules/effortInWords.js';
import { effortIncomplete } from './rules/effortIncomplete.js';
import { effortOutside } from './rules/effortOutside.js';
import { effortOverdue } from './rules/effortOverdue.js';
import { effortUnanswered } from './rules/effortUnanswered.js';
import { effortUnsupported } from './rules/effortUnsupported.js';
import { fenceShort } from './rules/fenceShort.js';
import { fenceStray } from './rules/fenceStray.js';
import { fileConflict } from './rules/fileConflict.js';
import { fileEscaped } from './rules/fileEscaped.js';
import { fileExcess } from './rules/fileExcess.js';
import { fileWithheld } from './rules/fileWithheld.js';
import { followUpBeforeDate } from './rules/followUpBeforeDate.js';
import { followUpInWords } from './rules/followUpInWords.js';
import { followUpPast } from './rules/followUpPast.js';
import { frontMatterDuplicateKey } from './rules/frontMatterDuplicateKey.js';
import { frontMatterKey } from './rules/frontMatterKey.js';
import { frontMatterSecond } from './rules/frontMatterSecond.js';
import { frontMatterSyntax } from './rules/frontMatterSyntax.js';
import { frontMatterUnclosed } from './rules/frontMatterUnclosed.js';
import { frontMatterValue } from './rules/frontMatterValue.js';
import { imbalanceUndiscussed } from './rules/imbalanceUndiscussed.js';
import { itemBehind } from './rules/itemBehind.js';
import { itemBox } from './rules/itemBox.js';
import { itemJoined } from './rules/itemJoined.js';
import { itemLevel } from './rules/itemLevel.js';
import { itemStruck } from './rules/itemStruck.js';
import { itemWordless } from './rules/itemWordless.js';
import { listBullet } from './rules/listBullet.js';
import { listWords } from './rules/listWords.js';
import { minutesSum } from './rules/minutesSum.js';
import { notesMeant } from './rules/notesMeant.js';
import { personalCpr } from './rules/personalCpr.js';
import { personalEmail } from './rules/personalEmail.js';
import { personalFewRatings } from './rules/personalFewRatings.js';
import { personalName } from './rules/personalName.js';
import { personalPhone } from './rules/personalPhone.js';
import { ratingColumnDuplicate } from './rules/ratingColumnDuplicate.js';
import { ratingColumnMissing } from './rules/ratingColumnMissing.js';
import { ratingDuplicate } from './rules/ratingDuplicate.js';
import { ratingLayout } from './rules/ratingLayout.js';
import { ratingOutside } from './rules/ratingOutside.js';
import { ratingParticipants } from './rules/ratingParticipants.js';
import { ratingRowMissing } from './rules/ratingRowMissing.js';
import { ratingTableMissing } from './rules/ratingTableMissing.js';
import { silenceUnknown } from './rules/silenceUnknown.js';
import { schemaFindings } from './schemaDefinitions.js';
import { textInvisible } from './rules/textInvisible.js';
import { stepDuplicate } from './rules/stepDuplicate.js';
import { stepMissing } from './rules/stepMissing.js';
import { stepOrder } from './rules/stepOrder.js';

const fileRules: readonly Rule[] = [
  fileExcess,
  fileConflict,
  fileEscaped,
  textInvisible,
  frontMatterUnclosed,
  frontMatterSyntax,
  frontMatterDuplicateKey,
  frontMatterKey,
  frontMatterValue,
  frontMatterSecond,
  directiveUnclosed,
  directiveInHtml,
  fenceShort,
  fenceStray,
  directiveUnknown,
  directiveNearMiss,
  directiveMalformed,
  directiveMisplaced,
  directiveOutside,
  directiveIgnored,
  notesMeant,
  fileWithheld,
  itemBox,
  itemBehind,
  itemStruck,
  itemWordless,
  itemJoined,
  itemLevel,
  listBullet,
  listWords,
  attributeUnknown,
  attributeDuplicate,
  attributeWritten,
  stepMissing,
  stepDuplicate,
  stepOrder,
  minutesSum,
  communityDuplicate,
  ratingTableMissing,
  ratingOutside,
  ratingLayout,
  ratingColumnMissing,
  ratingColumnDuplicate,
  ratingRowMissing,
  ratingDuplicate,
  ratingParticipants,
  imbalanceUndiscussed,
  effortOutside,
  effortInWords,
  effortUnanswered,
  effortIncomplete,
  effortUnsupported,
  effortOverdue,
  followUpInWords,
  followUpBeforeDate,
  followUpPast,
  blankUnfilled,
  personalCpr,
  personalEmail,
  personalPhone,
  personalName,
  personalFewRatings,
];

/** Every rule that the schema cannot say. What the schema says is in schemaFindings.ts. */
export const rules: readonly Rule[] = [
  ...fileRules,
  silenceUnknown([...fileRules.map(({ code }) => code), ...Object.keys(schemaFindings)]),
];
