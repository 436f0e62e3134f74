import { content } from '../../texts/content/index.js';
import {
  communityIds,
  frameKinds,
  frameNumbers,
  imbalanceCommunity,
  imbalanceNumbers,
  trendNumbers,
} from '../../model/communities.js';
import type { AttributeId } from '../../model/directives.js';
import { blankSign } from '../../model/blanks.js';
import { trendLine } from '../../templates/sections.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { helpTexts } from '../../texts/helpTexts.js';
import { modelTreeTexts } from '../../texts/modelTreeTexts.js';
import { directiveHelp } from '../directiveHelp.js';
import { communityHelp, frameHelp, frameKindHelp, imbalanceHelp, trendHelp } from '../modelHelp.js';
import { choice, plainInSnippet } from '../../templates/tabStops.js';
import type { Place } from './types.js';
import { usedFrames, usedIn } from './used.js';

/** The directives that stand at the end of items. */
export type ItemDirective = 'imbalance' | 'trend' | 'frame' | 'effort' | 'support';

/** A directive for the end of an item, or a whole item. */
export interface Known {
  readonly label: string;
  /** In snippet syntax, without the item's marker and box. */
  readonly source: string;
  readonly detail: string;
  readonly documentation: string;
  /** Whether the file lists it already. */
  readonly used: boolean;
}

/** An item that the model knows: its words and the directive that says which one it is. */
interface ModelItem {
  readonly text: string;
  readonly directive: string;
  readonly about: string;
  readonly documentation: string;
  readonly used: boolean;
}

/** The whole items that can be offered, those that the file lists already included. */
export function knownItems(place: Place, directive: ItemDirective): Known[] {
  const items = modelItems(place, directive).map(
    ({ text, directive, about, documentation, used }): Known => ({
      label: text,
      source: plainInSnippet(`${text} ${directive}`),
      detail: about,
      documentation,
      used,
    }),
  );
  return directive === 'effort' ? [ownEffort(place, `\${1:${blankSign}} `, 2), ...items] : items;
}

/** The directives that can be offered behind words that stand there already. */
export function knownDirectives(place: Place, directive: ItemDirective): Known[] {
  const { language, dialect } = place;
  const { communities, frameKinds: kinds } = dialect;
  const known = (source: string, detail: string, documentation: string): Known => {
    return { label: source, source: plainInSnippet(source), detail, documentation, used: false };
  };
  switch (directive) {
    case 'effort': {
      const ofCommunities = communityIds.map((id) => {
        const { tagline } = content[language].communities[id];
        const source = directiveText(place, 'effort', { community: communities[id] });
        return known(source, tagline, communityHelp(language, id));
      });
      return [ownEffort(place, '', 1), ...ofCommunities];
    }
    case 'support':
      return frameKinds.map((kind) =>
        known(
          directiveText(place, 'support', { kind: kinds[kind] }),
          helpTexts[language].frameKinds[kind],
          frameKindHelp(language, kind),
        ),
      );
    default:
      return modelItems(place, directive).map(({ text, directive, documentation, used }) => ({
        ...known(directive, text, documentation),
        used,
      }));
  }
}

/** An effort in the group's own words, with the communities to choose from. */
function ownEffort({ language, dialect }: Place, words: string, stop: number): Known {
  const { attributes, communities, directives } = dialect;
  const community = `${attributes.community}=${choice(stop, Object.values(communities))}`;
  return {
    label: words === '' ? `:${directives.effort}` : completionTexts[language].ownEffort,
    source: `${words}:${directives.effort}{${community}$0\\}`,
    detail: words === '' ? completionTexts[language].ownEffort : '',
    documentation: directiveHelp(language, 'effort'),
    used: false,
  };
}

function modelItems(place: Place, directive: ItemDirective): ModelItem[] {
  const { language, dialect } = place;
  const { imbalances, frames, communities } = content[language];
  const used = usedIn(place, directive, 'number');
  switch (directive) {
    case 'imbalance':
      return imbalanceNumbers.map((number) => ({
        text: imbalances[number].short,
        directive: directiveText(place, directive, { number }),
        about: communities[imbalanceCommunity[number]].name,
        documentation: imbalanceHelp(language, number),
        used: used.has(String(number)),
      }));
    case 'trend':
      return trendNumbers.map((number) => ({
        text: trendLine(language, number),
        directive: directiveText(place, directive, { number }),
        about: modelTreeTexts[language].trends,
        documentation: trendHelp(language, number),
        used: used.has(String(number)),
      }));
    case 'frame':
    case 'support': {
      const listed = usedFrames(place);
      return frameKinds.flatMap((kind) =>
        frameNumbers.map((number) => {
          const values = { kind: dialect.frameKinds[kind], ...(directive === 'frame' ? { number } : {}) };
          return {
            text: frames[kind].supports[number - 1]!.short,
            directive: directiveText(place, directive, values),
            about: frames[kind].name,
            documentation: frameHelp(language, kind, number),
            used: directive === 'frame' && listed.has(`${kind} ${number}`),
          };
        }),
      );
    }
    case 'effort':
      return communityIds.flatMap((id) =>
        communities[id].waysForward.map(({ short, full }) => ({
          text: short,
          directive: directiveText(place, directive, { community: dialect.communities[id] }),
          about: completionTexts[language].wayForward(communities[id].name),
          documentation: full,
          used: false,
        })),
      );
  }
}

function directiveText(
  { dialect }: Place,
  directive: ItemDirective,
  values: Readonly<Partial<Record<AttributeId, string | number>>>,
): string {
  const list = Object.entries(values).map(
    ([id, value]) => `${dialect.attributes[id as AttributeId]}=${value}`,
  );
  return `:${dialect.directives[directive]}{${list.join(' ')}}`;
}
