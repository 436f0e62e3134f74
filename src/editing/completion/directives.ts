import type { DirectiveId } from '../../model/directives.js';
import { longestFence } from '../../syntax/fenceLines.js';
import { directiveShapes, directiveIds } from '../../model/directives.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { directiveHelp } from '../directiveHelp.js';
import { pointBlocks, topBlocks, type Block } from './blocks.js';
import type { Fenced } from './outline.js';
import type { Offer, Place } from './types.js';
import { unusedFirst } from './used.js';

/** The colons of a directive that is being written, with what stands behind them. */
const directiveStart = /^( {0,3})(:+[ \t]*)([\p{L}\p{N}_-]*)$/u;

/** The directives that fit at the beginning of a line, and the end of a container that is open. */
export function directiveOffers(place: Place): Offer[] {
  const { line, asked } = place;
  const isEmpty = line.text.trim() === '' && line.text.length <= 3;
  const match =
    directiveStart.exec(line.before) ?? (asked && isEmpty ? [line.before, line.before, '', ''] : null);
  // Between colons the fence is not complete.
  if (!match || line.after.startsWith(':')) return [];
  const [, indent, colons, typed] = match as unknown as [string, string, string, string];
  const rest = /^[\p{L}\p{N}_-]*/u.exec(line.after)![0];
  const behind = line.after.slice(rest.length);
  const replace = { start: line.start + indent.length, end: line.end - behind.length };
  const container = place.outline.around.at(-1);
  const count = colons.trimEnd().length;
  if (behind.trimStart().startsWith('{') || (count > 1 && place.hasOwnEnd))
    return nameOffers(place, container, count, replace);
  if (behind.trim() !== '') return [];
  const isOpen = container !== undefined && !container.closed;
  const closes = isOpen && typed === '';
  const end = closes && asked ? [closingOffer(place, container, colons, replace)] : [];
  // A bare fence that closes what is open is complete: nothing should stand between it and the next line.
  if (closes && count === container.colons) return end;
  const fitting = unusedFirst(blocksIn(place, container), ({ used }) => used);
  return [...end, ...fitting.map((block) => blockOffer(block, colons, replace))];
}

/** The blocks that fit into the innermost container around the cursor. */
function blocksIn(place: Place, container: Fenced | undefined): Block[] {
  if (!container) return topBlocks(place);
  if (container.id === 'community') {
    const inside = place.outline.seen.filter(({ start }) => container.start < start && start < container.end);
    const blocks = pointBlocks(place, new Set(inside.map(({ id }) => id)));
    return blocks.filter((block) => fits(block, container));
  }
  return container.id === null ? topBlocks(place).filter((block) => fits(block, container)) : [];
}

/** A container holds only those that have fewer colons than itself. */
function fits({ source }: Block, { colons }: Fenced): boolean {
  return longestFence(source) < colons;
}

function blockOffer(
  { name, source, detail, documentation }: Block,
  colons: string,
  replace: Offer['replace'],
): Offer {
  const fence = /^:+/m.exec(source)?.[0] ?? '';
  return {
    label: `${fence}${name}`,
    kind: 'block',
    insert: source,
    snippet: true,
    replace,
    detail,
    documentation,
    filterText: colons + name,
  };
}

function closingOffer(
  { language }: Place,
  container: Fenced,
  colons: string,
  replace: Offer['replace'],
): Offer {
  const fence = ':'.repeat(container.colons);
  return {
    label: fence,
    kind: 'block',
    insert: fence,
    replace,
    detail: completionTexts[language].closes(container.name),
    filterText: colons,
  };
}

/** Only names, where the braces or the rest of a container are there already. */
function nameOffers(
  { dialect, language }: Place,
  container: Fenced | undefined,
  count: number,
  replace: Offer['replace'],
): Offer[] {
  const form = count === 2 ? 'leaf' : 'container';
  const inside: DirectiveId | null = container?.id ?? null;
  const colons = ':'.repeat(count);
  return directiveIds
    .filter((id) => directiveShapes[id].form === form && count > 1)
    .filter((id) => directiveShapes[id].inside === inside || id === 'facilitator')
    .map((id) => ({
      label: `${colons}${dialect.directives[id]}`,
      kind: 'block',
      insert: `${colons}${dialect.directives[id]}`,
      replace,
      documentation: directiveHelp(language, id),
      filterText: colons + dialect.directives[id],
    }));
}
