import type { Language } from '../../../model/communities.js';
import { lines } from '../examples.js';
import { replaceFix } from '../replaceFix.js';
import { meantDirective } from '../../../syntax/meant.js';
import { languageNames } from '../meant.js';
import { rule } from '../rule.js';

/** Directives that are nearly ours. Those that are nothing like ours belong to somebody else and are left alone. */
export const directiveUnknown = rule<{ name: string; meant: string; from: Language | null }>({
  code: 'directive.unknown',
  severity: 'error',
  about: {
    da: 'Et navn efter koloner er næsten skrevet, som det skal: Det er stavet forkert eller på det andet sprog. Det, der står i blokken, bliver ikke læst.',
    en: 'A name after colons is nearly right: it is misspelt or in the other language. What is in the block is not read.',
  },
  examples: {
    bad: lines(':::indsatsr', '- [ ] Fast sparring hver torsdag', ':::'),
    good: lines(':::indsatser', '- [ ] Fast sparring hver torsdag', ':::'),
  },
  messages: {
    da: ({ name, meant, from }) =>
      from
        ? `»${name}« er ${languageNames[from].da}. Her hedder det »${meant}«.`
        : `»${name}« kendes ikke her. Mente du »${meant}«?`,
    en: ({ name, meant, from }) =>
      from
        ? `“${name}” is ${languageNames[from].en}. Here it is called “${meant}”.`
        : `“${name}” is not known here. Did you mean “${meant}”?`,
  },
  *check({ reading: { directives, dialect } }) {
    for (const use of directives) {
      const meant = use.id === null ? meantDirective(use, dialect) : null;
      if (!meant) continue;
      const values = { name: use.name, meant: meant.word, from: meant.from };
      yield { span: use.nameSpan, values, fixes: replaceFix(use.nameSpan, meant.word) };
    }
  },
});
