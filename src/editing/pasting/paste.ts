import type { Analysis } from '../../analysis/analyse.js';
import type { Span, TextEdit } from '../../text/span.js';
import { uiTexts } from '../../texts/uiTexts.js';
import { pastePoints } from './points.js';
import { pasteAnswers, pasteDown, pasteNamed } from './ratings.js';
import { pasteTable } from './tables.js';

/** A way to paste, as it is offered. */
export interface PasteChoice {
  readonly id: 'ratings' | 'down' | 'named' | 'points' | 'table';
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/**
 * What can be made of a text from the clipboard in a workshop file, the likeliest first; none where it is best pasted as
 * it is.
 *
 * @param span what is selected, or where the cursor stands
 */
export function pasteChoices(analysis: Analysis, span: Span, pasted: string): PasteChoice[] {
  const { syntax } = analysis.reading;
  const points = pastePoints(syntax, span, pasted);
  const table = pasteTable(syntax, span, pasted);
  const ways = {
    named: pasteNamed(analysis, span, pasted),
    ratings: pasteAnswers(analysis, span, pasted),
    down: pasteDown(analysis, span, pasted),
    table: table && [table],
    points: points && [points],
  };
  const titles = uiTexts[analysis.language].paste;
  return (Object.keys(ways) as PasteChoice['id'][]).flatMap((id) => {
    const edits = ways[id];
    return edits && edits.length > 0 ? [{ id, title: titles[id], edits }] : [];
  });
}
