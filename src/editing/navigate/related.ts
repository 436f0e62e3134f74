import { content } from '../../texts/content/index.js';
import { imbalanceCommunity, type CommunityId, type ImbalanceNumber } from '../../model/communities.js';
import type { Span } from '../../text/span.js';
import { idOf } from '../../model/dialect.js';
import { navigationTexts } from '../../texts/navigationTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { containerFrom } from './stretches.js';
import { touches } from '../../text/span.js';

/** Where a file speaks of one community. */
export interface CommunityPlaces {
  /** The opening lines of its notes. */
  readonly sections: readonly Span[];
  /** Its name in the rating table. */
  readonly ratings: readonly Span[];
  /** The words of its imbalances that are ticked. */
  readonly imbalances: readonly Span[];
  /** The words of the efforts that answer it. */
  readonly efforts: readonly Span[];
}

/** What an offset is about. */
interface Subject {
  readonly community: CommunityId;
  readonly kind: keyof CommunityPlaces;
  /** The words that say so. */
  readonly span: Span;
}

/** The community that the words at an offset are about, as a section, a rating, an imbalance or an effort. */
function subjectAt(analysis: Analysis, offset: number): Subject | null {
  const { workshop, spans } = analysis;
  const at = (pointer: string): Span | undefined => {
    const span = spans.get(pointer);
    return span && touches(span, offset) ? span : undefined;
  };
  for (const [index, { id }] of workshop.communities.entries()) {
    const span = at(`/communities/${index}`) ?? headingAt(analysis, index, offset);
    if (span) return { community: id, kind: 'sections', span };
  }
  for (const [index, { community }] of workshop.ratings.entries()) {
    const span = at(`/ratings/${index}`);
    if (span) return { community, kind: 'ratings', span: spans.get(`/ratings/${index}/community`) ?? span };
  }
  for (const [index, { number }] of workshop.imbalances.entries()) {
    const span = at(`/imbalances/${index}`) ?? at(`/imbalances/${index}/text`);
    if (span) return { community: imbalanceCommunity[number as ImbalanceNumber], kind: 'imbalances', span };
  }
  for (const [index, { community }] of workshop.efforts.entries()) {
    const span = at(`/efforts/${index}/text`) ?? at(`/efforts/${index}/community`);
    if (span && community) return { community, kind: 'efforts', span };
  }
  return null;
}

/** The first heading in a community's section, when the offset stands in it. */
function headingAt(analysis: Analysis, index: number, offset: number): Span | undefined {
  const { reading, spans } = analysis;
  const section = containerFrom(analysis, spans.get(`/communities/${index}`));
  const heading = section && reading.headings.find(({ span }) => span.start >= section.head.end);
  return heading && heading.span.end <= section.span.end && touches(heading.span, offset)
    ? heading.span
    : undefined;
}

/** All places of a community. */
export function placesOf({ workshop, spans }: Analysis, community: CommunityId): CommunityPlaces {
  const where = <T>(list: string, values: readonly T[], isIts: (value: T) => boolean, rest: string): Span[] =>
    values.flatMap((value, index) => {
      const span = isIts(value) ? spans.get(`/${list}/${index}${rest}`) : undefined;
      return span ? [span] : [];
    });
  return {
    sections: where('communities', workshop.communities, ({ id }) => id === community, ''),
    ratings: where('ratings', workshop.ratings, (rating) => rating.community === community, '/community'),
    imbalances: where(
      'imbalances',
      workshop.imbalances,
      ({ present, number }) => present && imbalanceCommunity[number as ImbalanceNumber] === community,
      '/text',
    ),
    efforts: where('efforts', workshop.efforts, (effort) => effort.community === community, '/text'),
  };
}

/** Where "go to definition" goes: to the community's notes, from there to its ratings; else to what there is. */
export function definitionsAt(analysis: Analysis, offset: number): readonly Span[] {
  const subject = subjectAt(analysis, offset);
  if (!subject) return [];
  const { sections, ratings, efforts } = placesOf(analysis, subject.community);
  const order = subject.kind === 'sections' ? [ratings, efforts] : [sections, ratings, efforts];
  return order.find((places) => places.some((span) => !touches(span, offset))) ?? [];
}

/** All that is about the same community as an offset, in the order of the text. */
export function relatedAt(analysis: Analysis, offset: number): Span[] {
  const subject = subjectAt(analysis, offset);
  if (!subject) return [];
  const { sections, ratings, imbalances, efforts } = placesOf(analysis, subject.community);
  return [...sections, ...ratings, ...imbalances, ...efforts].sort((a, b) => a.start - b.start);
}

/** A word of the file that leads to the notes on a community. */
export interface Link {
  readonly span: Span;
  /** Says where it leads, in the file's language. */
  readonly title: string;
  /** Where those notes begin. */
  readonly target: number;
}

/** The words that lead somewhere: an effort's community, and the number of an imbalance. */
export function linksOf(analysis: Analysis): Link[] {
  const { reading, language, workshop, spans } = analysis;
  const sections = new Map<CommunityId, number>();
  for (const [index, { id }] of workshop.communities.entries()) {
    const start = spans.get(`/communities/${index}`)?.start;
    if (start !== undefined && !sections.has(id)) sections.set(id, start);
  }
  return reading.directives.flatMap(({ id, attributes }) =>
    attributes.flatMap(({ id: attribute, value, valueSpan }): Link[] => {
      const community =
        id === 'effort' && attribute === 'community'
          ? idOf(reading.dialect.communities, value)
          : id === 'imbalance' && attribute === 'number'
            ? communityOfImbalance(value)
            : null;
      const target = community ? sections.get(community) : undefined;
      if (!valueSpan || !community || target === undefined) return [];
      const title = navigationTexts[language].goTo(content[language].communities[community].name);
      return [{ span: valueSpan, title, target }];
    }),
  );
}

function communityOfImbalance(number: string): CommunityId | null {
  return Object.hasOwn(imbalanceCommunity, number)
    ? imbalanceCommunity[Number(number) as ImbalanceNumber]
    : null;
}
