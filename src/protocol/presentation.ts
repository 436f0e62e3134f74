/** What is projected on the wall, and the messages between the extension and that page. */
import type { CommunityId, Language } from '../model/communities.js';
import type { Overview } from './overview.js';
import type { AgendaStep } from './room.js';

/** One of the four pieces of the model, as it is projected. */
export interface ModelPiece {
  readonly community: CommunityId;
  readonly name: string;
  readonly tagline: string;
  readonly contributes: string;
}

/** All that is projected. There are no notes of the facilitator in it, no findings and no places in the text. */
export interface Presentation {
  readonly language: Language;
  readonly modelName: string;
  readonly pieces: readonly ModelPiece[];
  readonly overview: Overview;
  /** There are ratings of few, which are shown when the group says that it is fine. */
  readonly asksToShow: boolean;
  readonly agenda: readonly AgendaStep[];
  readonly labels: {
    readonly few: string;
    readonly showFew: string;
    readonly slides: readonly [model: string, balance: string, questions: string, efforts: string];
    readonly before: string;
    readonly after: string;
    readonly position: string;
    readonly ownWindow: string;
    readonly fullScreen: string;
    readonly bar: string;
  };
}

export type PresentationHostMessage =
  | { readonly type: 'presentation'; readonly presentation: Presentation; readonly uri: string }
  /** It is not certain what of the file may be shown: nothing is, and this is said instead. */
  | { readonly type: 'withheld'; readonly language: Language; readonly heading: string; readonly why: string }
  /** Which step the facilitator has come to; counted from 0. */
  | { readonly type: 'step'; readonly step: number };

export type PresentationWebviewMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'ownWindow' }
  /** The group has said that its ratings may be shown, however few they are. */
  | { readonly type: 'showFew' };
