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

/** A fix that puts one line of text in quotation marks; none when there are some, or a comment, already. */
function quoteFix(words: string, span: Span): HitFix[] {
  if (!/^[^"'\s][^\n]*[^\s]$/.test(words) || words.includes(' #')) return [];
  return [
    {
      title: { da: 'Sæt teksten i anførselstegn', en: 'Put the text in quotation marks' },
      edits: [{ span, text: JSON.stringify(words) }],
      safe: true,
    },
  ];
}
