import type { DoubtKind } from '../../../model/doubts.js';
import { lineAt } from '../../../text/lines.js';
import type { Span } from '../../../text/span.js';
import { disclosureTexts } from '../../../texts/disclosureTexts.js';
import { readDoubts } from '../../doubts/readDoubts.js';
import { lines } from '../examples.js';
import { replaceFix } from '../replaceFix.js';
import { rule, type HitFix } from '../rule.js';

/** A place for which nothing of the file leaves. Where another finding tells of it, this one is not told as well. */
export const fileWithheld = rule<{ kind: DoubtKind }>({
  code: 'file.withheld',
  severity: 'warning',
  about: {
    da: 'Det er ikke til at se, hvad der er noter til facilitatoren, eller hvor de eller en kommentar begynder og holder op. Indtil det er klart, bliver der ikke lavet noget af filen til andre: intet referat, ingen kalender, intet på væggen.',
    en: 'Nobody can tell what is notes for the facilitator, or where they or a comment begin and end. Until that is clear, nothing leaves the file: no minutes, no calendar, nothing on the wall.',
  },
  examples: {
    bad: lines(':::facilitering', '- Giv tid til dem, der tænker længe', ':::'),
    good: lines(':::facilitator', '- Giv tid til dem, der tænker længe', ':::'),
  },
  messages: {
    da: ({ kind }) => `${disclosureTexts.da[kind]} Indtil da bliver der ikke lavet noget af filen til andre.`,
    en: ({ kind }) => `${disclosureTexts.en[kind]} Until then nothing leaves the file.`,
  },
  *check({ reading: { syntax, excess, text, directives } }) {
    if (excess) return;
    const strangers = new Map(
      directives.map(({ id, head, nameSpan }) => [head.start, id === null ? nameSpan : null]),
    );
    let told = -1;
    for (const { kind, span } of readDoubts(syntax).doubts) {
      const line = lineAt(text, span.start);
      if (line.start === told) continue;
      told = line.start;
      const place = { start: span.start, end: Math.min(span.end, line.end) };
      yield { span: place, values: { kind }, fixes: fixesFor(kind, place, strangers.get(place.start)) };
    }
  },
});

/**
 * What somebody may choose who knows what was meant; none is safe.
 *
 * @param stranger the name of a block that begins there, where nobody knows it
 */
function fixesFor(kind: DoubtKind, place: Span, stranger: Span | null | undefined): HitFix[] {
  const fixes =
    kind === 'commentEnd'
      ? replaceFix(place, '→')
      : kind === 'notes' && stranger
        ? replaceFix(stranger, 'facilitator')
        : [];
  return fixes.map((fix) => ({ ...fix, safe: false }));
}
