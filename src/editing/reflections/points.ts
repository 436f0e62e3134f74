import { withoutEnd } from '../../text/ends.js';
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
import { mailParts } from './mail.js';

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

/** What was read of one reflection. */
export interface Read {
  readonly points: readonly Point[];
  /** Words that are no points and are not collected: a mail's head and signature, lists of another kind. */
  readonly leftOut: readonly string[];
}

const bullet = /^\s*(?:[-*+•–]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;

/**
 * The points of a reflection in plain text, as somebody pastes it from a mail: a line that is nothing but the name
 * of a community or of a question tells what the lines below are about, in either language.
 */
export function readText(text: string): Read {
  const { lines, leftOut } = mailParts(text, (line) => isNamed(headingIn(line)));
  const points: Point[] = [];
  let community: CommunityId | null = null;
  let kind: PointKind | null = null;
  for (const line of lines) {
    const words = line
      .replace(bullet, '')
      .replace(/^\s*#+\s+/, '')
      .trim();
    // Lines of dashes and the like part or underline; nobody says anything with them.
    if (/^[-=*_#:~`|+\s]*$/.test(words) || isBlank(words)) continue;
    const heading = headingIn(words);
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
  return { points, leftOut };
}

/** A line without what may stand around a heading. */
function headingIn(line: string): string {
  return withoutEnd(line.trim().replace(/^[#*_\s]+/, ''), '#*_: \t');
}

function isNamed(words: string): boolean {
  return communityNamed(words) !== null || kindNamed(words) !== null;
}

export function communityNamed(words: string): CommunityId | null {
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

export function kindNamed(words: string): PointKind | null {
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
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? words.trim()
  );
}
