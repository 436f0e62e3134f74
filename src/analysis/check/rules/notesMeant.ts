import { noteWordsOf } from '../../../syntax/noteWords.js';
import { lines } from '../examples.js';
import { rule, type HitFix } from '../rule.js';
import { silenceEdit } from '../silenceEdit.js';

const asNotes = { da: 'Gør det til noter til facilitatoren', en: 'Make it notes for the facilitator' };
const open = { da: 'Andre må gerne læse det', en: 'Others may read it' };

/** What may be for the facilitator alone, by what it is called: nothing of the file leaves before its author has said. */
export const notesMeant = rule<{ name: string }>({
  code: 'notes.meant',
  severity: 'warning',
  about: {
    da: 'En blok, en overskrift eller et afsnit siger noget, der kan betyde noter til facilitatoren, eller at det ikke er til andre (»ikke til referat«). Indtil du har sagt, hvad det er, bliver der ikke lavet noget af filen til andre: Skriv »:::facilitator«, eller lad en kommentar på linjen over sige, at andre gerne må læse det.',
    en: 'The name of a block, a heading or a paragraph says what may mean notes for the facilitator, or that it is not for others (“off the record”). Until you say which it is, nothing leaves the file: write “:::facilitator”, or let a comment on the line above say that others may read it.',
  },
  examples: {
    bad: lines(':::noter', '- Giv tid til dem, der tænker længe', ':::'),
    good: lines(':::facilitator', '- Giv tid til dem, der tænker længe', ':::'),
  },
  messages: {
    da: ({ name }) =>
      `»${name}« kan betyde, at andre ikke må læse det. Gør det til noter til facilitatoren, eller sig, at andre gerne må læse det. Indtil da bliver der ikke lavet noget af filen til andre.`,
    en: ({ name }) =>
      `“${name}” may mean that others are not to read it. Make it notes for the facilitator, or say that others may read it. Until then nothing leaves the file.`,
  },
  *check(context) {
    const { syntax, excess, text } = context.reading;
    if (excess) return;
    for (const { span, line, meant } of noteWordsOf(syntax)) {
      const fixes: HitFix[] = [
        { title: open, edits: [silenceEdit(context, { code: 'notes.meant', span: line }, 'line')] },
      ];
      if (meant.length > 0) fixes.unshift({ title: asNotes, edits: meant });
      yield { span: line, values: { name: text.slice(span.start, span.end) }, fixes };
    }
  },
});
