/** Generated from schemas/workshop.schema.json by `npm run generate`. Do not edit. */

/**
 * The language of the file's keywords and texts.
 */
export type Language = 'da' | 'en';
/**
 * Whole minutes.
 */
export type Minutes = number;
/**
 * One of the four communities.
 */
export type CommunityId = 'organisational' | 'task' | 'professional' | 'collegial';
export type Points = string[];
/**
 * One agreed number, or one anonymous number per participant; empty when not answered.
 */
export type RatingValues = number[];
/**
 * Structure or leadership.
 */
export type FrameKind = 'structure' | 'leadership';
export type IsoDate = string;

/**
 * The canonical, language-neutral value of one Samklang workshop file. `findings` names the finding that a failing keyword gives.
 */
export interface Workshop {
  /**
   * The version of the file format.
   */
  version: 1;
  language: Language;
  /**
   * The template that the file was made from.
   */
  template?: string;
  /**
   * What the workshop is called.
   */
  title: string;
  /**
   * The work community that the workshop is about.
   */
  community: string;
  /**
   * The difference that the community is to make for citizens, customers or users.
   */
  coreTask: string;
  /**
   * The forum in which the workshop is held.
   */
  forum?: string;
  /**
   * The day of the workshop.
   */
  date: string;
  /**
   * How many take part; never who.
   */
  participants: number;
  /**
   * The planned length of the whole workshop.
   */
  minutes: number;
  /**
   * The day on which the efforts are followed up.
   */
  followUp?: string;
  steps: Step[];
  communities: CommunityNotes[];
  ratings: Rating[];
  imbalances: Imbalance[];
  trends: Trend[];
  frames: Frame[];
  efforts: Effort[];
}
/**
 * One step of the process, in the order of the file.
 */
export interface Step {
  number: number;
  title?: string;
  minutes?: Minutes;
}
/**
 * What the group noted about one community in the reflection.
 */
export interface CommunityNotes {
  id: CommunityId;
  strengths: Points;
  gains: Points;
  improvements: Points;
}
/**
 * How much energy goes into a community now, and how much the group wants to put into it: 1 to 5.
 */
export interface Rating {
  community: CommunityId;
  now: RatingValues;
  wanted: RatingValues;
}
/**
 * One of the twelve imbalances: whether the group sees it here, in the words of the file.
 */
export interface Imbalance {
  number: number;
  present: boolean;
  text: string;
}
/**
 * One of the eight trends that may weaken communities: whether it is present here, in the words of the file.
 */
export interface Trend {
  number: number;
  present: boolean;
  text: string;
}
/**
 * One of the five structures or five leadership supports: whether the group has it, in the words of the file.
 */
export interface Frame {
  kind: FrameKind;
  number: number;
  present: boolean;
  text: string;
}
/**
 * One proposed effort. All proposals are kept; the assessment says what the group decided.
 */
export interface Effort {
  text: string;
  done: boolean;
  community?: CommunityId;
  /**
   * What the group decided: we can and will, raise it elsewhere, not now.
   */
  assessment?: 'yes' | 'raise' | 'notNow';
  /**
   * The role that sees to it; never a person's name.
   */
  responsible?: string;
  due?: IsoDate;
  supports: Support[];
}
/**
 * A measure of structure or leadership that supports an effort.
 */
export interface Support {
  text: string;
  kind: FrameKind;
}
