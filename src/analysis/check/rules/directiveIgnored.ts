import type { Span } from '../../../text/span.js';
import type { DirectiveUse } from '../../read/reading.js';
import { attributeSpan } from '../attributeSpan.js';
import { lines } from '../examples.js';
import { lineBreakOf } from '../../../text/lines.js';
import { rule, type HitFix } from '../rule.js';

/** Parts that other readers of directives know and that mean nothing here. */
export const directiveIgnored = rule<{ words: string }>({
  code: 'directive.ignored',
  severity: 'warning',
  about: {
    da: 'En titel i kantede parenteser og et .ord eller #ord i de krøllede bliver ikke læst. Det gør resten af linjen.',
    en: 'A title in square brackets, or a .word or #word in the curly braces, is not read. The rest of the line is.',
  },
  examples: {
    bad: lines('::::fællesskab[Det faglige]{type=fagligt}', '::::'),
    good: lines('::::fællesskab{type=fagligt}', '', '### Det faglige', '', '::::'),
  },
  messages: {
    da: ({ words }) => `»${words}« bliver ikke læst. Skriv det som tekst under linjen, eller slet det.`,
    en: ({ words }) => `“${words}” is not read. Write it as text below the line, or delete it.`,
  },
  *check({ reading: { directives, text } }) {
    for (const use of directives) {
      if (use.id === null) continue;
      const label = use.form === 'text' ? null : labelOf(text, use);
      if (label) {
        const words = text.slice(label.start, label.end);
        yield {
          span: label,
          values: { words },
          fixes: [moveFix(text, use, label, words.slice(1, -1).trim())],
        };
      }
      for (const span of shortcutsOf(text, use)) {
        const words = text.slice(span.start, span.end);
        const title = { da: `Slet »${words}«`, en: `Delete “${words}”` };
        const start = /[ \t]/.test(text[span.start - 1]!) ? span.start - 1 : span.start;
        const edits = [{ span: { start, end: span.end }, text: '' }];
        yield { span, values: { words }, fixes: [{ title, edits, safe: true }] };
      }
    }
  },
});

/** `[a title]` right behind the name, with its brackets. */
function labelOf(text: string, { nameSpan, head }: DirectiveUse): Span | null {
  if (text[nameSpan.end] !== '[') return null;
  const label = /^\[.*\](?=\{|[ \t]*$)/.exec(text.slice(nameSpan.end, head.end));
  return label && { start: nameSpan.end, end: nameSpan.end + label[0].length };
}

/** `.class` and `#id` among the attributes, not in their values. */
function shortcutsOf(text: string, { nameSpan, head, attributes }: DirectiveUse): Span[] {
  if (!/[.#]/.test(text.slice(nameSpan.end, head.end))) return [];
  const opening = text.slice(nameSpan.end, head.end).lastIndexOf('{');
  const braces = attributes[0]
    ? text.lastIndexOf('{', attributes[0].nameSpan.start)
    : opening === -1
      ? -1
      : nameSpan.end + opening;
  if (braces < nameSpan.end) return [];
  let rest = text.slice(braces, head.end);
  for (const attribute of attributes) {
    const { start, end } = attributeSpan(text, attribute);
    rest = rest.slice(0, start - braces) + ' '.repeat(end - start) + rest.slice(end - braces);
  }
  return Array.from(rest.matchAll(/[.#][^\s.#{}]+/g), ({ 0: words, index }) => ({
    start: braces + index,
    end: braces + index + words.length,
  }));
}

/** Puts a title as a paragraph of its own below the line. */
function moveFix(text: string, { head }: DirectiveUse, label: Span, words: string): HitFix {
  const title = { da: 'Flyt teksten ned under linjen', en: 'Move the text below the line' };
  const taken = { span: label, text: '' };
  if (words === '') return { title: { da: 'Slet parenteserne', en: 'Delete the brackets' }, edits: [taken] };
  const lineBreak = lineBreakOf(text);
  const newline = text.indexOf('\n', head.end);
  const isFollowed = newline !== -1 && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(newline + 1));
  const below = `${lineBreak.repeat(2)}${words}${isFollowed ? lineBreak : ''}`;
  return { title, edits: [taken, { span: { start: head.end, end: head.end }, text: below }] };
}
