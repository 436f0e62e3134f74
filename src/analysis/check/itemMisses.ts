/** Inline directives of ours that are not read: written wrongly in a list of ours, or standing where none is read. */
import { languages } from '../../model/communities.js';
import { directiveIds, directiveShapes, type DirectiveId } from '../../model/directives.js';
import type { Span } from '../../text/span.js';
import { readHead } from '../../syntax/head.js';
import type { DirectiveUse, Reading } from '../read/reading.js';
import { dialects } from '../../model/dialect.js';
import { lineAt } from '../../text/lines.js';
import { missedDirectives } from './nearMisses.js';
import { isLiteral, verbatimOf } from './verbatim.js';

export interface ItemMiss {
  /** From its colons to where it, or the line, ends. */
  readonly span: Span;
  readonly id: DirectiveId;
  /** How it should be written; null when it is written well but stands where it is not read. */
  readonly meant: string | null;
  /** Whether nothing is lost and it can be read when it is written so. */
  readonly sure: boolean;
}

const itemIds = directiveIds.filter((id) => directiveShapes[id].form === 'text');
const idsByName = new Map(
  languages.flatMap((language) =>
    itemIds.map((id): [string, DirectiveId] => [dialects[language].directives[id], id]),
  ),
);
const names = [...idsByName.keys()].join('|');
/** Braces are rare in prose; a word in front of brackets is not, so there the colons stand right before the name. */
const candidate = new RegExp(`(?<!:):+(?:[ \\t]*(${names})[ \\t]*\\{|(${names})(?:\\[|\\([^()\\n]*=))`, 'gu');
const written = /^:+[ \t]*\p{L}+(?:\[([^\]]*)\])?[ \t]*(?:[{(]([^})]*)[})]?)?(.*)/su;

/** The item directives of a reading that are nearly right, or right and of no effect; one on a line. */
export function itemMisses(reading: Reading): ItemMiss[] {
  const { text, directives, malformed, frontMatter } = reading;
  if (reading.excess) return [];
  const read = new Set(directives.flatMap(({ form, span }) => (form === 'text' ? [span.start] : [])));
  const leftOver = Array.from(text.matchAll(candidate)).filter(
    ({ index }) => index >= frontMatter.bodyStart && !read.has(index),
  );
  if (leftOver.length === 0) return [];
  const verbatim = verbatimOf(reading);
  // A line of which something is told already, or which could be read to its end.
  const told = new Set(malformed.map(({ span }) => lineAt(text, span.start).start));
  for (const { form, span } of directives) if (form === 'text') told.add(lineAt(text, span.end).start);
  const missed = missedDirectives(reading);
  const found: ItemMiss[] = [];
  for (const match of leftOver) {
    const line = lineAt(text, match.index);
    if (told.has(line.start) || isLiteral(text, match.index, verbatim)) continue;
    told.add(line.start);
    const id = idsByName.get(match[1] ?? match[2]!)!;
    const miss = missOf(reading, match.index, line, id);
    if (!miss) continue;
    // It is read again as soon as the line that opens its container is mended.
    const { inside } = directiveShapes[id];
    if (miss.meant === null && missed.some(({ id, at }) => id === inside && at < match.index)) continue;
    found.push(miss);
  }
  return found;
}

function missOf(
  { text, directives, dialect }: Reading,
  at: number,
  line: Span,
  id: DirectiveId,
): ItemMiss | null {
  const words = text.slice(at, line.end).trimEnd();
  const before = text.slice(line.start, at);
  const span = { start: at, end: at + words.length };
  const container = innermost(directives, at);
  const isItem = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/.test(before);
  const isOurs = isItem && container !== null && container.id !== null && container.id !== 'facilitator';
  const isWellFormed = /^:\p{L}+\{[^}]*\}$/u.test(words) && /(?:^|\s)$/.test(before);
  // What stands below a blank in a list of ours waits for that to be filled in.
  if (isOurs && isWellFormed) return null;
  if (!isOurs) return { span, id, meant: null, sure: false };
  const [, label = '', attributes = '', behind = ''] = written.exec(words) ?? [];
  const directive = `:${dialect.directives[id]}{${attributes.trim()}}`;
  return {
    span,
    id,
    meant: /\S$/.test(before) ? ` ${directive}` : directive,
    sure: label === '' && behind === '' && readHead(directive, 0, directive.length, 'text', dialect) !== null,
  };
}

/** The innermost container around an offset. */
function innermost(directives: readonly DirectiveUse[], at: number): DirectiveUse | null {
  return (
    directives.findLast(({ form, span }) => form === 'container' && span.start <= at && at < span.end) ?? null
  );
}
