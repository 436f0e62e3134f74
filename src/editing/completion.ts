import { findFrontMatter } from '../syntax/frontMatter.js';
import { fenceLine } from '../syntax/fenceLines.js';
import { dialects } from '../model/dialect.js';
import { attributeOffers } from './completion/attributes.js';
import { directiveOffers } from './completion/directives.js';
import { frontMatterOffers, yamlAround } from './completion/frontMatter.js';
import { itemOffers } from './completion/items.js';
import { lineAround } from './completion/line.js';
import { outlineOf, type Outline } from './completion/outline.js';
import { ratingOffers } from './completion/ratings.js';
import type { Completion, CompletionContext, Here, Offer } from './completion/types.js';

export type { Completion, CompletionContext, CompletionKind } from './completion/types.js';

/** Nobody writes suggestions into a line that is longer than this, in UTF-16 code units. */
const longestLine = 5000;

/**
 * What can be written at a place of a workshop file, the likeliest first. The line of the cursor is only half there: it
 * is looked at for itself, and the file is read without it.
 *
 * @param offset where the cursor is, in UTF-16 code units
 */
export function completionsAt(text: string, offset: number, context: CompletionContext): Completion[] {
  return offersAt(text, offset, context).map((offer, index) => ({
    snippet: false,
    detail: '',
    documentation: '',
    filterText: offer.label,
    suggestNext: false,
    ...offer,
    sortText: String(index).padStart(3, '0'),
  }));
}

function offersAt(text: string, offset: number, context: CompletionContext): Offer[] {
  const line = lineAround(text, offset);
  // Nobody writes between the two characters of a line end.
  if (offset > line.end || line.text.length > longestLine) return [];
  const dialect = dialects[context.language];
  const yaml = yamlAround(text, offset, line);
  const here = { ...context, text, offset, line, dialect };
  if (yaml) return frontMatterOffers(here, yaml);
  const from = findFrontMatter(text)?.bodyStart ?? 0;
  if (line.start < from) return [];
  const outline = outlineOf(text, line);
  if (outline.literal) return [];
  const place = { ...here, outline, hasOwnEnd: endsBelow(here, outline) };
  return attributeOffers(place) ?? [...ratingOffers(place), ...itemOffers(place), ...directiveOffers(place)];
}

/** Whether the colons of the cursor's line open a container whose closing fence is there: without them it closes nothing. */
function endsBelow({ text, line }: Here, outline: Outline): boolean {
  const fence = fenceLine(text, line);
  const colons = fence && text.slice(fence.colons.start, fence.colons.end);
  if (!colons || outline.strays === 0) return false;
  return outlineOf(text, line, `${colons}x`).strays < outline.strays;
}
