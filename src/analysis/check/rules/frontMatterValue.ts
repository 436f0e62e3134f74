import { fileOf } from '../examples.js';
import { rule } from '../rule.js';
import { wordsReadOtherwise } from '../readOtherwise.js';

export const frontMatterValue = rule<{ written: string; read: string }>({
  code: 'frontMatter.value',
  severity: 'warning',
  about: {
    da: 'Et felt øverst i filen bliver læst anderledes, end det er skrevet: Et # efter et mellemrum, et & eller et ! foran, eller ordet null betyder noget særligt der.',
    en: 'A field at the top of the file is not read as it is written: a # after a space, an & or a ! in front, and the word null mean something of their own there.',
  },
  examples: {
    bad: fileOf(['language: da', 'community: Team #4']),
    good: fileOf(['language: da', 'community: "Team #4"']),
  },
  messages: {
    da: ({ written, read }) =>
      read === ''
        ? `»${written}« bliver læst som ingenting. Sæt anførselstegn om.`
        : `»${written}« bliver kun læst som »${read}«. Sæt anførselstegn om det hele.`,
    en: ({ written, read }) =>
      read === ''
        ? `“${written}” is read as nothing. Put quotation marks around it.`
        : `“${written}” is read as “${read}” only. Put quotation marks around all of it.`,
  },
  *check({ reading }) {
    for (const { written, read, span } of wordsReadOtherwise(reading)) {
      const title = { da: 'Sæt teksten i anførselstegn', en: 'Put the text in quotation marks' };
      yield {
        span,
        values: { written, read },
        fixes: [{ title, edits: [{ span, text: JSON.stringify(written) }], safe: true }],
      };
    }
  },
});
