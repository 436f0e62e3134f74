import { content } from '../../texts/content/index.js';
import {
  assessments,
  communityIds,
  frameKinds,
  frameNumbers,
  imbalanceCommunity,
  imbalanceNumbers,
  stepNumbers,
  trendNumbers,
  type FrameKind,
} from '../../model/communities.js';
import type { AttributeId, DirectiveId } from '../../model/directives.js';
import type { Span } from '../../text/span.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { idOf } from '../../model/dialect.js';
import { helpTexts } from '../../texts/helpTexts.js';
import {
  assessmentHelp,
  communityHelp,
  frameHelp,
  frameKindHelp,
  imbalanceHelp,
  stepHelp,
  trendHelp,
} from '../modelHelp.js';
import { daysAfter, monthsAfter } from '../../model/isoDates.js';
import { dayInFrontMatter, dayOffers, frontMatterText, type NamedDay } from './dates.js';
import { namedMinutes } from './minutes.js';
import { rolesToOffer } from './roles.js';
import type { Seen } from './outline.js';
import type { Offer, Place } from './types.js';
import { unusedFirst, usedFrames, usedIn } from './used.js';

/**
 * The values of an attribute, the likeliest first: what is not used elsewhere goes before what is.
 *
 * @param others the other attributes of the same directive
 * @param replace where the value stands, or is to stand
 */
export function valueOffers(
  place: Place,
  directive: DirectiveId,
  attribute: AttributeId,
  others: Seen['attributes'],
  replace: Span,
): Offer[] {
  const { language } = place;
  const value = (insert: string, detail: string, documentation = '', label = insert): Offer => ({
    label,
    kind: 'value',
    insert,
    replace,
    detail,
    documentation,
    filterText: label === insert ? insert : `${insert} ${label}`,
  });
  switch (attribute) {
    case 'number':
      return numberOffers(place, directive, others, value);
    case 'minutes':
      return namedMinutes(place, others.number).map(([minutes, detail]) => value(String(minutes), detail));
    case 'type':
    case 'community': {
      const used = attribute === 'type' ? usedIn(place, 'community', 'type') : new Set<string>();
      const words = place.dialect.communities;
      return unusedFirst(communityIds, (id) => used.has(words[id])).map((id) =>
        value(words[id], content[language].communities[id].tagline, communityHelp(language, id)),
      );
    }
    case 'assessment':
      return assessments.map((id) => value(place.dialect.assessments[id], assessmentHelp(language, id)));
    case 'kind':
      return frameKinds.map((kind) =>
        value(
          place.dialect.frameKinds[kind],
          helpTexts[language].frameKinds[kind],
          frameKindHelp(language, kind),
        ),
      );
    case 'responsible':
      return rolesToOffer(language, [...usedIn(place, 'effort', 'responsible')]).map(({ role, used }) =>
        value(role, used ? completionTexts[language].usedRole : ''),
      );
    case 'due':
      return dayOffers(language, replace, dueDays(place));
  }
}

type Value = (insert: string, detail: string, documentation?: string, label?: string) => Offer;

function numberOffers(
  place: Place,
  directive: DirectiveId,
  others: Seen['attributes'],
  value: Value,
): Offer[] {
  const { language, dialect } = place;
  const { communities, imbalances, trends, frames, tool } = content[language];
  const used = usedIn(place, directive, 'number');
  const isUsed = (number: number) => used.has(String(number));
  switch (directive) {
    case 'step':
      return unusedFirst(stepNumbers, isUsed).map((number) =>
        value(String(number), tool.steps[number].name, stepHelp(language, number)),
      );
    case 'imbalance':
      return unusedFirst(imbalanceNumbers, isUsed).map((number) => {
        const { name } = communities[imbalanceCommunity[number]];
        const { short } = imbalances[number];
        return value(String(number), name, imbalanceHelp(language, number), `${number} · ${short}`);
      });
    case 'trend':
      return unusedFirst(trendNumbers, isUsed).map((number) => {
        const { name, short } = trends[number];
        return value(String(number), short, trendHelp(language, number), `${number} · ${name}`);
      });
    case 'frame': {
      const kind = idOf(dialect.frameKinds, others.kind ?? '');
      const usedOfKind = usedFrames(place);
      const kinds: readonly FrameKind[] = kind ? [kind] : frameKinds;
      return kinds.flatMap((of) =>
        unusedFirst(frameNumbers, (number) => usedOfKind.has(`${of} ${number}`)).map((number) => {
          const { short } = frames[of].supports[number - 1]!;
          return value(
            String(number),
            frames[of].name,
            frameHelp(language, of, number),
            `${number} · ${short}`,
          );
        }),
      );
    }
    default:
      return [];
  }
}

function dueDays({ text, today }: Place): NamedDay[] {
  const followUp = dayInFrontMatter(frontMatterText(text), 'followUp');
  return [
    ['twoWeeks', daysAfter(today, 14)],
    ['month', monthsAfter(today, 1)],
    ['threeMonths', monthsAfter(today, 3)],
    ...(followUp !== null && followUp >= today ? [['followUp', followUp] as NamedDay] : []),
  ];
}
