import { rule } from '../rule.js';

export const frontMatterSyntax = rule<{ detail: string }>({
  code: 'frontMatter.syntax',
  severity: 'error',
  messages: {
    da: ({ detail }) =>
      `Filens hoved kan ikke læses her. Skriv »navn: tekst«, og sæt teksten i anførselstegn, hvis den selv indeholder et kolon. (${detail})`,
    en: ({ detail }) =>
      `The top of the file cannot be read here. Write “name: text”, and put the text in quotation marks if it has a colon itself. (${detail})`,
  },
  *check({ reading }) {
    for (const { code, span, detail } of reading.yamlProblems) {
      if (code === 'frontMatter.syntax') yield { span, values: { detail } };
    }
  },
});
