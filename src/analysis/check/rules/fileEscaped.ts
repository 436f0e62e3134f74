import { escapesIn } from '../../../syntax/escapes.js';
import type { Span } from '../../../text/span.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const fileEscaped = rule({
  code: 'file.escaped',
  severity: 'error',
  about: {
    da: 'Et andet program har sat omvendte skråstreger foran koloner, parenteser og lighedstegn. Så bliver de vist i stedet for læst.',
    en: 'Another program has put backslashes before colons, brackets and equals signs, so they are shown instead of read.',
  },
  examples: {
    bad: lines('\\:::indsatser', '- \\[x\\] Fast sparring \\:indsats{fællesskab\\=fagligt}', '\\:::'),
    good: lines(':::indsatser', '- [x] Fast sparring :indsats{fællesskab=fagligt}', ':::'),
  },
  messages: {
    da: () =>
      'Et andet program har sat omvendte skråstreger ind, så linjen ikke bliver læst, som den skal. Slet dem i hele filen.',
    en: () =>
      'Another program has put in backslashes, so that the line is not read as it should be. Delete them in the whole file.',
  },
  *check({ reading: { text, syntax, excess } }) {
    if (excess) return;
    const { signs, lines: covers } = escapesIn(syntax);
    const [first] = signs;
    if (!first) return;
    const title = { da: 'Slet de omvendte skråstreger i filen', en: 'Delete the backslashes in the file' };
    yield {
      span: wordsIn(text, covers[0]!),
      values: {},
      covers,
      fixes: [{ title, edits: signs.map((span) => ({ span, text: '' })), safe: true }],
    };
  },
});

function wordsIn(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.search(/\S/), end: start + words.trimEnd().length };
}
