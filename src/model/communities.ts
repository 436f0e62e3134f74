/**
 * The fixed lists of the model "four communities around a core task".
 * The ids are stable: they are the keys of every text, of the schema and of stored files.
 */

/** The four communities, in the order in which they are told and tabulated. */
export const communityIds = ['organisational', 'task', 'professional', 'collegial'] as const;
export type CommunityId = (typeof communityIds)[number];

/**
 * Where each community stands in the model's picture, around the core task.
 * Reading order of the picture: top left, top right, bottom left, bottom right.
 */
export const pictureOrder = [
  'organisational',
  'professional',
  'task',
  'collegial',
] as const satisfies readonly CommunityId[];

/** What a group notes about each community in the reflection (step 2 of the dialogue tool). */
export const pointKinds = ['strengths', 'gains', 'improvements'] as const;
export type PointKind = (typeof pointKinds)[number];

/** The steps of the dialogue tool, in order: introduction, reflection, joint discussion, efforts. */
export const stepNumbers = [1, 2, 3, 4] as const;
export type StepNumber = (typeof stepNumbers)[number];

/** The twelve imbalances, each with the community that it belongs to. */
export const imbalanceCommunity = {
  1: 'organisational',
  2: 'organisational',
  3: 'organisational',
  4: 'task',
  5: 'task',
  6: 'task',
  7: 'professional',
  8: 'professional',
  9: 'professional',
  10: 'collegial',
  11: 'collegial',
  12: 'collegial',
} as const satisfies Record<number, CommunityId>;
export type ImbalanceNumber = keyof typeof imbalanceCommunity;
export const imbalanceNumbers = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
] as const satisfies readonly ImbalanceNumber[];

/**
 * Whether an imbalance is that somebody is shut out or bullied. It is for no plenary and no wall, nobody is asked to
 * write about it, and it is not counted across groups.
 */
export function isExclusion(number: number): boolean {
  return number === 10;
}

/** The eight trends that may weaken communities. */
export const trendNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type TrendNumber = (typeof trendNumbers)[number];

/** The two kinds of frame that can support a community: robust structures and leadership. */
export const frameKinds = ['structure', 'leadership'] as const;
export type FrameKind = (typeof frameKinds)[number];

/** Each kind of frame has five named supports. */
export const frameNumbers = [1, 2, 3, 4, 5] as const;
export type FrameNumber = (typeof frameNumbers)[number];

/** The two perspectives on a community. */
export const perspectiveIds = ['strategic', 'wellbeing'] as const;
export type PerspectiveId = (typeof perspectiveIds)[number];

/** What a group decides about a proposed effort: we can and will, raise it elsewhere, not now. */
export const assessments = ['yes', 'raise', 'notNow'] as const;
export type Assessment = (typeof assessments)[number];

/** The languages of files and of the product. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
