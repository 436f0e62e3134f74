import type { Rule } from './rule.js';
import { attributeDuplicate } from './rules/attributeDuplicate.js';
import { attributeUnknown } from './rules/attributeUnknown.js';
import { blankUnfilled } from './rules/blankUnfilled.js';
import { communityDuplicate } from './rules/communityDuplicate.js';
import { directiveMalformed } from './rules/directiveMalformed.js';
import { directiveMisplaced } from './rules/directiveMisplaced.js';
import { directiveNearMiss } from './rules/directiveNearMiss.js';
import { directiveUnclosed } from './rules/directiveUnclosed.js';
import { directiveUnknown } from './rules/directiveUnknown.js';
import { effortUnanswered } from './rules/effortUnanswered.js';
import { fenceStray } from './rules/fenceStray.js';
import { fileExcess } from './rules/fileExcess.js';
import { frontMatterDuplicateKey } from './rules/frontMatterDuplicateKey.js';
import { frontMatterSyntax } from './rules/frontMatterSyntax.js';
import { frontMatterUnclosed } from './rules/frontMatterUnclosed.js';
import { minutesSum } from './rules/minutesSum.js';
import { ratingColumnMissing } from './rules/ratingColumnMissing.js';
import { ratingDuplicate } from './rules/ratingDuplicate.js';
import { ratingParticipants } from './rules/ratingParticipants.js';
import { ratingRowMissing } from './rules/ratingRowMissing.js';
import { stepDuplicate } from './rules/stepDuplicate.js';
import { stepMissing } from './rules/stepMissing.js';
import { stepOrder } from './rules/stepOrder.js';

/** Every rule that the schema cannot say. What the schema says is in schemaFindings.ts. */
export const rules: readonly Rule[] = [
  fileExcess,
  frontMatterUnclosed,
  frontMatterSyntax,
  frontMatterDuplicateKey,
  directiveUnclosed,
  fenceStray,
  directiveUnknown,
  directiveNearMiss,
  directiveMalformed,
  directiveMisplaced,
  attributeUnknown,
  attributeDuplicate,
  stepMissing,
  stepDuplicate,
  stepOrder,
  minutesSum,
  communityDuplicate,
  ratingColumnMissing,
  ratingRowMissing,
  ratingDuplicate,
  ratingParticipants,
  effortUnanswered,
  blankUnfilled,
];
