import { addedToTick } from '../disclosure/addedImbalances.js';
import { communityIds, type CommunityId } from '../model/communities.js';
import { ratingTexts, whatIsRated } from '../texts/ratingTexts.js';
import type { Block } from './document.js';
import type { Source } from './source.js';
import { plainText } from './words.js';

/**
 * What is handed in without a name, printed to be cut off: the numbers on each community that the file rates, and the
 * imbalances that it lists, in the words of the model, with those that the group added to the list.
 */
export function slipBlocks(source: Source): Block[] {
  const slips = [ratingSlip(source), imbalanceSlip(source)].filter(({ length }) => length > 0);
  return slips.flatMap(([first, ...rest], index): Block[] =>
    first?.type === 'heading' ? [{ ...first, cut: index === 0 ? 'page' : 'line' }, ...rest] : [],
  );
}

function ratingSlip(source: Source): Block[] {
  const { language, texts, content } = source;
  const { low, high, ratings, handIn } = texts.participants;
  const rated = ratedIn(source);
  if (rated.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: ratings },
    { type: 'paragraph', text: handIn, quiet: true },
    { type: 'paragraph', text: whatIsRated(language) },
    ...rated.flatMap((id): Block[] => [
      { type: 'paragraph', text: content.communities[id].name, lead: true },
      { type: 'scale', label: texts.balance.now, low, high },
      { type: 'scale', label: texts.balance.wanted, low, high },
    ]),
  ];
}

function imbalanceSlip(source: Source): Block[] {
  const { texts, content } = source;
  const { recognise, recogniseHow, handIn } = texts.participants;
  const items = listedIn(source);
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: recognise },
    { type: 'paragraph', text: handIn, quiet: true },
    { type: 'paragraph', text: recogniseHow },
    { type: 'list', items, boxes: true },
    { type: 'paragraph', text: content.imbalanceCare, quiet: true },
  ];
}

/** The same as lines of a table: the slip, and what is asked on it. */
export function slipRows(source: Source): [slip: string, question: string][] {
  const { language, texts, content } = source;
  const { ratings, recognise } = texts.participants;
  const { columns } = ratingTexts[language];
  return [
    ...ratedIn(source).flatMap((id) =>
      (['now', 'wanted'] as const).map((column): [string, string] => [
        ratings,
        `${content.communities[id].name}: ${columns[column]} (1–5)`,
      ]),
    ),
    ...listedIn(source).map((text): [string, string] => [recognise, text]),
  ];
}

/** The same for other programs. */
export function slipsRecord(source: Source): object {
  return { ratings: ratedIn(source), imbalances: listedIn(source) };
}

function ratedIn({ workshop }: Source): readonly CommunityId[] {
  return communityIds.filter((id) => workshop.ratings.some(({ community }) => community === id));
}

function listedIn({ workshop, content, disclosed }: Source): string[] {
  const listed = workshop.imbalances.map(({ number }) => content.imbalances[number as 1].short);
  return [...new Set([...listed, ...addedToTick(disclosed).map(plainText)])];
}
