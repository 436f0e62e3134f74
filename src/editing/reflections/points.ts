import {
  communityIds,
  pointKinds,
  type CommunityId,
  type Language,
  type PointKind,
} from '../../model/communities.js';
import { languages } from '../../model/communities.js';
import { content } from '../../texts/content/index.js';
import { isBlank } from '../../model/blanks.js';
import { dialects } from '../../model/dialect.js';
import type { Analysis } from '../../analysis/analyse.js';

/** One point of somebody's reflection. It carries nothing of where it came from. */
export interface Point {
  /** Null where a plain text does not tell which community or question it is about. */
  readonly place: PointPlace | null;
  readonly text: string;
}

export interface PointPlace {
  readonly community: CommunityId;
  readonly kind: PointKind;
}

/** The points of a reflection written in a workshop file; what is nested in a point becomes a point of its own. */
export function pointsOfWorkshop({ text, workshop, spans }: Analysis): Point[] {
  return workshop.communities.flatMap(({ id: community, ...notes }, index) =>
    pointKinds.flatMap((kind) =>
      notes[kind].flatMap((words, number) => {
        const span = spans.get(`/communities/${index}/${kind}/${number}`);
        const below = span ? nestedItems(text, span.end) : [];
        return [words, ...below].map((point) => ({ place: { community, kind }, text: point }));
      }),
    ),
  );
}

/** The items of the lists inside an item, from where its own words end. */
function nestedItems(text: string, from: number): string[] {
  const items: string[] = [];
  const lines = text.slice(from).split(/\r?\n/).slice(1);
  for (const line of lines) {
    const item = /^(?:\s{2,}|\t)(?:[-*+]|\d+[.)])\s+(.*\S)\s*$/.exec(line)?.[1];
    if (item !== undefined) {
      if (!isBlank(item)) items.push(item);
    } else if (/^\S/.test(line)) break;
  }
  return items;
}

const bullet = /^\s*(?:[-*+•–]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;

/**
 * The points of a reflection in plain text, as somebody pastes it from a mail: a line that is nothing but the name
 * of a community or of a question tells what the lines below are about, in either language.
 */
export function pointsOfText(text: string): Point[] {
  const points: Point[] = [];
  let community: CommunityId | null = null;
  let kind: PointKind | null = null;
  for (const line of text.split(/\r?\n/)) {
    const words = line
      .replace(bullet, '')
      .replace(/^\s*#+\s+/, '')
      .trim();
    // Lines of dashes and the like part or underline; nobody says anything with them.
    if (/^[-=*_#:~`|+\s]*$/.test(words) || isBlank(words)) continue;
    const heading = words.replace(/^[#*_\s]+|[#*_:\s]+$/g, '');
    const namedCommunity = communityNamed(heading);
    const namedKind = kindNamed(heading);
    if (namedCommunity) [community, kind] = [namedCommunity, null];
    else if (namedKind) kind = namedKind;
    else
      points.push({
        place: community && kind ? { community, kind } : null,
        text: words.replace(/\s+/g, ' '),
      });
  }
  return points;
}

function communityNamed(words: string): CommunityId | null {
  return (
    communityIds.find((id) =>
      languages.some((language) => communityNames(language, id).some(isSame(words))),
    ) ?? null
  );
}

function communityNames(language: Language, id: CommunityId): string[] {
  const { name, adjective } = content[language].communities[id];
  return [name, adjective, dialects[language].communities[id], dialects[language].rows[id]];
}

function kindNamed(words: string): PointKind | null {
  return (
    pointKinds.find((kind) =>
      languages.some((language) => {
        const { name, question } = content[language].tool.pointQuestions[kind];
        return [name, question, dialects[language].directives[kind]].some(isSame(words));
      }),
    ) ?? null
  );
}

const isSame = (words: string) => (other: string) => plain(words) === plain(other);

/** What two wordings have to share to count as the same: letters and numbers, whatever stands around them. */
export function plain(words: string): string {
  return (
    words
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? words.trim()
  );
}
