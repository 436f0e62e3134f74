/**
 * The shape of all that the product tells about the model, one value per language.
 * The types are the completeness check: a missing item or translation does not compile.
 */
import type {
  CommunityId,
  FrameKind,
  ImbalanceNumber,
  PerspectiveId,
  PointKind,
  StepNumber,
  TrendNumber,
} from '../../model/communities.js';

/** One item: a few words for a tooltip or a list, and one to four sentences for a page. */
export interface Item {
  readonly short: string;
  readonly full: string;
}

export interface NamedItem extends Item {
  readonly name: string;
}

type Three<T> = readonly [T, T, T];
type Four<T> = readonly [T, T, T, T];
type Five<T> = readonly [T, T, T, T, T];

export interface CommunityContent {
  /** "Fagligt fællesskab", "Professional community". */
  readonly name: string;
  /** One adjective as it stands in a table row: "Fagligt", "Professional". */
  readonly adjective: string;
  /** A few plain words on what it is, shown under the name. */
  readonly tagline: string;
  readonly what: Item;
  readonly where: Item;
  readonly contributes: Item;
  /** What it gives the core task (a) and what it gives the people (b). */
  readonly values: { readonly task: Item; readonly people: Item };
  readonly challenges: Three<Item>;
  readonly waysForward: Three<Item>;
  readonly whoActs: Item;
  /** Questions to the group, as the facilitator would ask them. */
  readonly generalQuestions: Three<string>;
  readonly challengeQuestions: Three<string>;
  readonly frameQuestions: readonly [string, string];
}

export interface StepContent {
  readonly name: string;
  /** What the step is for. */
  readonly purpose: Item;
  /** What the facilitator does, in order. */
  readonly facilitation: readonly string[];
  readonly questions: readonly string[];
}

export interface Content {
  readonly modelName: string;
  readonly notions: {
    readonly workCommunity: NamedItem;
    /** There are always communities, stronger or weaker. */
    readonly alwaysThere: NamedItem;
    /** One activity often serves several of the four. */
    readonly sameActivity: NamedItem;
    readonly coreTask: NamedItem;
    /** What a strong community gives: cohesion, coordinated work, reflection, belonging. */
    readonly strongCommunity: NamedItem;
    readonly gifts: Four<Item>;
    /** How much energy goes into a community and how much is wanted, never how good it is. */
    readonly whatIsRated: NamedItem;
    readonly noStandard: NamedItem;
    /** A strong community manages most by itself, and still needs support. */
    readonly autonomy: NamedItem;
    readonly causeOutside: NamedItem;
  };
  readonly perspectives: Readonly<Record<PerspectiveId, NamedItem>>;
  /** How the two perspectives relate. */
  readonly perspectivesTogether: Item;
  readonly messages: Three<NamedItem>;
  readonly communities: Readonly<Record<CommunityId, CommunityContent>>;
  readonly frames: Readonly<
    Record<FrameKind, { readonly name: string; readonly intro: Item; readonly supports: Five<Item> }>
  >;
  readonly trends: Readonly<Record<TrendNumber, NamedItem>>;
  /** The question asked of every trend. */
  readonly trendQuestion: string;
  /** That no trend is bad in itself. */
  readonly trendNote: string;
  readonly imbalances: Readonly<Record<ImbalanceNumber, Item>>;
  /** What to do where somebody is shut out or bullied. */
  readonly imbalanceCare: string;
  readonly tool: {
    readonly name: string;
    readonly purpose: Item;
    readonly use: Item;
    readonly time: Item;
    /** Who begins, and who comes next. */
    readonly rollOut: Item;
    /** What becomes of the plan: the workplace assessment and the yearly discussion. */
    readonly afterwards: Item;
    /** Where there are more methods. */
    readonly more: Item;
    readonly steps: Readonly<Record<StepNumber, StepContent>>;
    /** The question behind each kind of point in the reflection. */
    readonly pointQuestions: Readonly<
      Record<PointKind, { readonly name: string; readonly question: string }>
    >;
  };
  /** Who made the model, and that Samklang is independent of them. */
  readonly credit: string;
}
