import type { Span } from '../../../text/span.js';
import { fileOf } from '../examples.js';
import { rule, type HitFix } from '../rule.js';

export const frontMatterSyntax = rule({
  code: 'frontMatter.syntax',
  severity: 'error',
  about: {
    da: 'Noget øverst i filen er ikke skrevet, så det kan læses. Tit er det en tekst med et kolon, som mangler anførselstegn.',
    en: 'Something at the top of the file is not written so that it can be read. Often it is a text with a colon that lacks quotation marks.',
  },
  examples: {
    bad: fileOf(['language: da', 'title: Team Nord: de rette balancer']),
    good: fileOf(['language: da', 'title: "Team Nord: de rette balancer"']),
  },
  messages: {
    da: () =>
      'Feltet kan ikke læses. Skriv »navn: tekst«, og sæt teksten i anførselstegn, hvis den selv indeholder et kolon.',
    en: () =>
      'This field cannot be read. Write “name: text”, and put the text in quotation marks if it has a colon itself.',
  },
  *check({ reading: { yamlProblems, text } }) {
    for (const { code, span } of yamlProblems) {
      if (code !== 'frontMatter.syntax') continue;
      yield { span, values: {}, fixes: quoteFix(text.slice(span.start, span.end), span) };
    }
  },
});

/** A fix that puts one line of text in quotation marks; none where it has a comment, or is in quotation marks as a whole. */
function quoteFix(words: string, span: Span): HitFix[] {
  if (!/^\S(?:[^\n]*\S)?$/.test(words) || words.includes(' #') || words.includes('\r')) return [];
  const [quote] = words;
  const isLone = (quote === '"' || quote === "'") && !words.includes(quote, 1);
  const isQuoted = /^(["']).*\1$/s.test(words);
  if (isQuoted || words.length < 2) return [];
  return [
    {
      title: { da: 'Sæt teksten i anførselstegn', en: 'Put the text in quotation marks' },
      edits: [{ span, text: isLone ? words + quote : JSON.stringify(words) }],
      safe: quote !== '"' && quote !== "'",
    },
  ];
}
