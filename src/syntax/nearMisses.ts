/** Lines and heads that are nearly a directive of ours, which the reader silently takes for text or for somebody else's. */
import { communityIds, languages } from '../model/communities.js';
import { directiveIds, directiveShapes, type DirectiveId } from '../model/directives.js';
import type { Span } from '../text/span.js';
import { colonLinesOf, outsideOwnLists } from './colonLines.js';
import { readHead } from './head.js';
import { dialects, type Dialect } from '../model/dialect.js';
import { nearest } from './nearest.js';
import { ofLast } from '../text/ofLast.js';
import type { WorkshopSyntax } from './tree.js';

export interface NearMiss {
  readonly span: Span;
  readonly id: DirectiveId;
  /** The line as it should be. */
  readonly meant: string;
  /** Words on the line that are no part of the directive. */
  readonly rest: string;
  /** Whether the line can be read when it is written so. */
  readonly sure: boolean;
}

const colonLine = /^(:+)[ \t]*(\p{L}[\p{L}\p{N}_-]*)(.*)/su;
/** The name inside the braces, as other programs have it. */
const braceLine = /^(:{2,})[ \t]*\{[ \t]*\.?(\p{L}[\p{L}\p{N}_-]*)[ \t]*([^}]*)\}?(.*)/su;
/** Attributes as they should be, but for a space before or a brace too few behind; in other brackets; in none. */
const braces = /^[ \t]*\{([^}]*)\}?(.*)/s;
const brackets = /^[ \t]*[([]([^\])]*=[^\])]*)[\])]?(.*)/s;
const bare = /^[ \t]*(?::[ \t]*)?((?:\p{L}+=(?:"[^"]*"|\S+(?!\S))[ \t]*)+)(.*)/su;

/** The lines and heads that are nearly a container or leaf of ours: first the lines that are words, then the heads. */
export const nearMissesOf = /* @__PURE__ */ ofLast((syntax: WorkshopSyntax): readonly NearMiss[] => {
  const { text, dialect } = syntax;
  const strangers: Span[] = [];
  outsideOwnLists(syntax.blocks, (node) => {
    if ((node.kind === 'container' || node.kind === 'leaf') && node.head.id === null)
      strangers.push(node.head.span);
  });
  return [...colonLinesOf(syntax), ...strangers].flatMap((span) => {
    const miss = missOf(text.slice(span.start, span.end), dialect);
    return miss ? [{ span, ...miss }] : [];
  });
});

/** What a line was meant to be; null when it is nothing of ours, or all right but for its name. */
function missOf(line: string, dialect: Dialect): Omit<NearMiss, 'span'> | null {
  const inBraces = braceLine.exec(line.trim());
  const plain = inBraces ? `${inBraces[1]}${inBraces[2]}{${inBraces[3]}}${inBraces[4]}` : line.trim();
  const match = colonLine.exec(plain);
  if (!match) return null;
  const [, colons = '', name = '', tail = ''] = match;
  const id = blockId(name, colons.length > 1, dialect);
  const attributed = braces.exec(tail) ?? brackets.exec(tail) ?? bare.exec(tail);
  // In prose a single colon before a word is nothing unusual.
  if (!id || (colons.length === 1 && !/^\s*\{/.test(tail))) return null;
  const { attributes, rest } = attributed
    ? { attributes: mended(attributed[1]!.trim(), id, dialect), rest: attributed[2]!.trim() }
    : fromWords(id, tail.trim(), dialect);
  const needed = directiveShapes[id].form === 'leaf' ? '::' : ':'.repeat(Math.max(3, colons.length));
  const behind = attributes === '' ? '' : `{${attributes}}`;
  // Nothing but the name is wrong: that is told where unknown names are.
  if (`${needed}${name}${behind}` === line.trim()) return null;
  const meant = `${needed}${dialect.directives[id]}${behind}`;
  const sure = readHead(meant, 0, meant.length, directiveShapes[id].form, dialect) !== null;
  return { id, meant, rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '', sure };
}

/** Attributes with the quotation mark that they lack, and `{2}` with the name of its number. */
function mended(attributes: string, id: DirectiveId, dialect: Dialect): string {
  if (/^\d+$/.test(attributes) && directiveShapes[id].attributes.number)
    return `${dialect.attributes.number}=${attributes}`;
  const plain = attributes
    .replace(/=[“”„‟»«‘’‚]([^“”„‟»«‘’‚"{}]*)[“”„‟»«‘’‚]/g, '="$1"')
    .replace(/[,;][ \t]*(?=\p{L}+=)/gu, ' ');
  return plain.split('"').length % 2 === 0 ? `${plain}"` : plain;
}

/** What the words behind a name say: `:::fællesskab Det faglige` names its community. */
function fromWords(id: DirectiveId, tail: string, dialect: Dialect): { attributes: string; rest: string } {
  const label = /^\[([^\]]*)\]?(.*)/s.exec(tail);
  const rest = label ? `${label[1]} ${label[2]}`.trim() : tail.replace(/^:\s*/, '');
  if (id !== 'community') return { attributes: '', rest };
  const names = communityIds.map((community) => dialect.communities[community]);
  const words = rest.match(/\p{L}+/gu) ?? [];
  const name = words.map((word) => nearest(word, names)).find((word) => word !== null);
  if (name === undefined) return { attributes: '', rest };
  const alone = words.length === 1;
  return { attributes: `${dialect.attributes.type}=${name}`, rest: alone ? '' : rest };
}

/** The container or leaf that a word means: in this dialect, in another one, or misspelt. */
function blockId(name: string, misspelt: boolean, dialect: Dialect): DirectiveId | null {
  const blocks = directiveIds.filter((id) => directiveShapes[id].form !== 'text');
  for (const language of [dialect.language, ...languages]) {
    const id = blocks.find((known) => dialects[language].directives[known] === name);
    if (id) return id;
  }
  const near = misspelt
    ? nearest(
        name,
        blocks.map((id) => dialect.directives[id]),
      )
    : null;
  return blocks.find((id) => dialect.directives[id] === near) ?? null;
}
