import { lines } from '../examples.js';
import type { Span } from '../../../text/span.js';
import { narrowedEdit } from '../../../text/edits.js';
import { readHead } from '../../../syntax/head.js';
import type { Reading } from '../../read/reading.js';
import { earlierMarks } from '../earlierMarks.js';
import { rule, type HitFix } from '../rule.js';

export const directiveMalformed = rule<{ name: string; isEarlier: boolean }>({
  code: 'directive.malformed',
  severity: 'error',
  about: {
    da: 'Et punkts mærke kan ikke læses: Det er ikke afsluttet, har et mærke til efter sig eller mangler anførselstegn. Punktet bliver læst uden mærket.',
    en: 'The mark on an item cannot be read: it is not closed, has another mark after it, or lacks quotation marks. The item is read without it.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] Fast sparring :indsats{vurdering=ja ansvarlig=leder og TR', ':::'),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring :indsats{vurdering=løftes ansvarlig="leder og TR"}',
      ':::',
    ),
  },
  messages: {
    da: ({ name, isEarlier }) =>
      isEarlier
        ? `Punktet har et mærke til efter »:${name}«, og det er det sidste, der bliver læst. Skriv det hele i ét mærke.`
        : `»:${name}{…}« kan ikke læses. Skriv mærket sidst i punktet, med { lige efter navnet og } til sidst, og sæt tekst med mellemrum i anførselstegn.`,
    en: ({ name, isEarlier }) =>
      isEarlier
        ? `The item has another mark after “:${name}”, and the last one is read. Write all of it in one mark.`
        : `“:${name}{…}” cannot be read. Write the mark at the end of its item, with { right after the name and } at the end, and put text with spaces in quotation marks.`,
  },
  *check({ reading }) {
    for (const { name, span } of reading.malformed) {
      const words = reading.text.slice(span.start, span.end);
      const plain = plainFix(reading, words, span);
      const fixes = plain.length > 0 ? plain : quoteFix(reading, words, span);
      yield { span, values: { name, isEarlier: false }, fixes };
    }
    if (reading.excess) return;
    for (const { name, span, fixes } of earlierMarks(reading.syntax))
      yield { span, values: { name, isEarlier: true }, fixes };
  },
});

/** Makes round quotation marks straight and commas between attributes blanks; none where that alone does not mend it. */
function plainFix({ dialect }: Reading, words: string, span: Span): HitFix[] {
  const braces = words.indexOf('{');
  const keys = Object.values(dialect.attributes).join('|');
  const meant =
    words.slice(0, braces) +
    words
      .slice(braces)
      .replace(/=[“”„‟»«‘’‚]([^“”„‟»«‘’‚"{}]*)[“”„‟»«‘’‚]/g, '="$1"')
      .replace(new RegExp(`[,;][ \\t]*(?=(?:${keys})=)`, 'gu'), ' ');
  if (braces === -1 || meant === words || !readHead(meant, 0, meant.length, 'text', dialect)) return [];
  const title = {
    da: 'Skriv lige anførselstegn og mellemrum mellem oplysningerne',
    en: 'Write straight quotation marks, and spaces between attributes',
  };
  return [{ title, edits: [narrowedEdit(span.start, words, meant)], safe: true }];
}

/** Puts values of several words, and nothing else, in quotation marks; none where that alone does not mend it. */
function quoteFix({ dialect }: Reading, words: string, span: Span): HitFix[] {
  const [, before, inside, after] = /^([^{]*\{)([^{}"']*)(\}?)$/su.exec(words.trimEnd()) ?? [];
  if (before === undefined || inside === undefined) return [];
  const keys = Object.values(dialect.attributes).join('|');
  const parts = inside.trim().split(new RegExp(`\\s+(?=(?:${keys})=)`, 'u'));
  const quoted = parts.map((part) => (/\s/.test(part) ? part.replace(/^([^=\s]+)=(.*)/su, '$1="$2"') : part));
  if (quoted.every((part, index) => part === parts[index])) return [];
  const meant = `${before}${quoted.join(' ')}}`;
  const mark = readHead(meant, 0, meant.length, 'text', dialect);
  if (mark?.span.end !== meant.length) return [];
  const title = {
    da: `Sæt anførselstegn om tekst med mellemrum${after ? '' : ', og afslut mærket'}`,
    en: `Put text with spaces in quotation marks${after ? '' : ', and close the mark'}`,
  };
  return [{ title, edits: [narrowedEdit(span.start, words, meant)] }];
}
