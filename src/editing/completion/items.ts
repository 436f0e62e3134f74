import { knownDirectives, knownItems, type ItemDirective } from './knownItems.js';
import type { Fenced } from './outline.js';
import type { Offer, Place } from './types.js';
import { unusedFirst } from './used.js';

/** What stands on the line of an item before the cursor. */
interface Written {
  /** "-", "*", "1."; "" while there is none. */
  readonly marker: string;
  /** "[ ] " with what belongs to it, perhaps half of it. */
  readonly box: string;
  readonly words: string;
}

const itemLine = /^\s*(?:([-*+]|\d{1,9}[.)])(?:[ \t]+(?![ \t])(\[[ xX]?\]?(?:[ \t]+(?![ \t])|$))?(.*)|$))?$/s;
const directiveStart = /(?:^|\s)(:[\p{L}\p{N}_-]*)$/u;
const anyDirective = /(?:^|\s):\p{L}[\p{L}\p{N}_-]*\{/u;

/** What fits into a list of imbalances, trends, frames or efforts: whole items, and the directive at the end of one. */
export function itemOffers(place: Place): Offer[] {
  const { line, asked } = place;
  const container = place.outline.around.at(-1);
  const directive = container && directiveOfItems(place, container);
  const written = writtenBefore(line.before);
  if (!directive || !written || anyDirective.test(line.before)) return [];
  const { marker, words } = written;
  const typed = directiveStart.exec(words)?.[1];
  if (marker !== '' && typed !== undefined) return endOffers(place, directive, typed);
  if (line.after.trim() !== '') return [];
  const hasWords = words.trim() !== '';
  if (asked)
    return [...(hasWords ? endOffers(place, directive, '') : []), ...wholeOffers(place, directive, written)];
  // Where the words are the group's own, suggestions wait until somebody asks.
  const isFixedList = directive !== 'effort' && directive !== 'support';
  return isFixedList && marker !== '' && !hasWords ? wholeOffers(place, directive, written) : [];
}

function writtenBefore(before: string): Written | null {
  const match = itemLine.exec(before);
  return match && { marker: match[1] ?? '', box: match[2] ?? '', words: match[3] ?? '' };
}

/** The directive that the items at this depth of a container carry; null when they carry none. */
function directiveOfItems({ line }: Place, { id, children }: Fenced): ItemDirective | null {
  const isNested = /^(?: {2,}|\t)/.test(line.text);
  if (id === 'efforts') {
    if (!isNested) return 'effort';
    return children.some(({ kind, span }) => kind === 'list' && span.start < line.start) ? 'support' : null;
  }
  if (isNested) return null;
  if (id === 'imbalances') return 'imbalance';
  if (id === 'trends') return 'trend';
  return id === 'frames' ? 'frame' : null;
}

/**
 * The directive at the end of an item.
 *
 * @param typed the colon with what stands behind it; empty when there is none yet
 */
function endOffers(place: Place, directive: ItemDirective, typed: string): Offer[] {
  const { line, offset, dialect, asked } = place;
  const rest = typed === '' ? '' : /^[\p{L}\p{N}_-]*/u.exec(line.after)![0];
  const behind = line.after.slice(rest.length).trim();
  const replace = { start: offset - typed.length, end: offset + rest.length };
  const known = unusedFirst(knownDirectives(place, directive), ({ used }) => used);
  if (behind.startsWith('{')) {
    // The braces are there already: only the name is missing.
    const name = `:${dialect.directives[directive]}`;
    return [{ label: name, kind: 'item', insert: name, replace }];
  }
  if (behind !== '') return [];
  const gap = asked && typed === '' && /\S$/.test(line.before) ? ' ' : '';
  return known.map(({ label, source, detail, documentation }) => ({
    label,
    kind: 'item',
    insert: gap + source,
    snippet: true,
    replace,
    detail,
    documentation,
    filterText: typed === '' ? '' : `${label} ${detail}`,
  }));
}

function wholeOffers(place: Place, directive: ItemDirective, { marker, box, words }: Written): Offer[] {
  const { line, offset } = place;
  const indent = /^\s*/.exec(line.before)![0].length;
  const replace = { start: line.start + indent, end: line.end };
  const tick = /^\[[xX]/.test(box) ? '[x] ' : '[ ] ';
  const lead = `${marker || '-'} ${directive === 'support' ? box : tick}`;
  const typed = line.before.slice(indent, line.before.length - words.length);
  const lower = words.trim().toLocaleLowerCase('da');
  return knownItems(place, directive)
    .filter(({ used, label }) => !used && label.toLocaleLowerCase('da').startsWith(lower))
    .map(({ label, source, detail, documentation }) => ({
      label,
      kind: 'item',
      insert: lead + source,
      snippet: true,
      replace: { start: Math.min(replace.start, offset), end: replace.end },
      detail,
      documentation,
      filterText: typed + label,
    }));
}
