import type { FrameKind, Language, StepNumber } from '../model/communities.js';

/** What the things that can be inserted are called, and what one types to get them as snippets. */
export interface InsertionNames {
  /** By kind: the name, made of the community's name, and what follows the community's word in the prefix. */
  readonly ofCommunity: Readonly<
    Record<
      'section' | 'questions' | 'challenges' | 'waysForward' | 'imbalances',
      readonly [name: (community: string) => string, suffix: string]
    >
  >;
  readonly challengesHeading: (community: string) => string;
  readonly step: (number: StepNumber, name: string) => string;
  readonly stepPrefix: string;
  readonly ratings: readonly [name: string, prefix: string];
  readonly imbalances: readonly [name: string, prefix: string];
  readonly trends: readonly [name: string, prefix: string];
  readonly frames: Readonly<Record<FrameKind, readonly [name: string, prefix: string]>>;
  readonly perspectives: readonly [name: string, prefix: string];
  readonly facilitator: readonly [name: string, prefix: string];
  readonly preparation: readonly [name: string, prefix: string];
  readonly fromSurvey: readonly [name: string, prefix: string];
  readonly groundRules: readonly [name: string, prefix: string];
  readonly choosing: readonly [name: string, prefix: string];
  readonly effort: readonly [name: string, prefix: string];
  readonly supports: Readonly<Record<FrameKind, readonly [name: string, prefix: string]>>;
}

export const insertionNames: Readonly<Record<Language, InsertionNames>> = {
  da: {
    ofCommunity: {
      section: [(community) => community, ''],
      questions: [(community) => `${community}: spørgsmål`, 'spørgsmål'],
      challenges: [(community) => `${community}: typiske udfordringer`, 'udfordringer'],
      waysForward: [(community) => `${community}: veje frem som indsatser`, 'veje'],
      imbalances: [(community) => `${community}: ubalancer`, 'ubalancer'],
    },
    challengesHeading: (community) => `${community}: Hvad kan vi genkende?`,
    step: (number, name) => `Trin ${number}: ${name}`,
    stepPrefix: 'trin',
    ratings: ['Vurderinger af de fire fællesskaber', 'vurderinger'],
    imbalances: ['Alle tolv ubalancer', 'ubalancer'],
    trends: ['Otte tendenser', 'tendenser'],
    frames: {
      structure: ['Rammer: robuste strukturer', 'strukturer'],
      leadership: ['Rammer: støtte fra ledelsen', 'ledelse'],
    },
    perspectives: ['De to perspektiver', 'perspektiver'],
    facilitator: ['Noter til facilitatoren', 'facilitator'],
    preparation: ['Forberedelse og invitation', 'forberedelse'],
    fromSurvey: ['Fra måling til samtale', 'måling'],
    groundRules: ['Spilleregler', 'spilleregler'],
    choosing: ['Vælg indsatser', 'vælg'],
    effort: ['Indsats', 'indsats'],
    supports: {
      structure: ['Støtte til en indsats: struktur', 'støtte-struktur'],
      leadership: ['Støtte til en indsats: ledelse', 'støtte-ledelse'],
    },
  },
  en: {
    ofCommunity: {
      section: [(community) => community, ''],
      questions: [(community) => `${community}: questions`, 'questions'],
      challenges: [(community) => `${community}: typical challenges`, 'challenges'],
      waysForward: [(community) => `${community}: ways forward as actions`, 'ways'],
      imbalances: [(community) => `${community}: imbalances`, 'imbalances'],
    },
    challengesHeading: (community) => `${community}: what do we recognise?`,
    step: (number, name) => `Step ${number}: ${name}`,
    stepPrefix: 'step',
    ratings: ['Ratings of the four communities', 'ratings'],
    imbalances: ['All twelve imbalances', 'imbalances'],
    trends: ['Eight trends', 'trends'],
    frames: {
      structure: ['Conditions: robust structures', 'structures'],
      leadership: ['Conditions: support from leadership', 'leadership'],
    },
    perspectives: ['The two perspectives', 'perspectives'],
    facilitator: ['Notes for the facilitator', 'facilitator'],
    preparation: ['Preparation and invitation', 'preparation'],
    fromSurvey: ['From survey to conversation', 'survey'],
    groundRules: ['Ground rules', 'rules'],
    choosing: ['Choose actions', 'choose'],
    effort: ['Action', 'action'],
    supports: {
      structure: ['Support for an action: structure', 'support-structure'],
      leadership: ['Support for an action: leadership', 'support-leadership'],
    },
  },
};
