import { languages } from '../../model/communities.js';
import { directiveIds, directiveShapes, type DirectiveForm } from '../../model/directives.js';
import { directiveId } from '../../parse/readDirective.js';
import type { DirectiveUse } from '../../parse/reading.js';
import { dialects, type Dialect } from '../../vocabulary/dialect.js';
import { nearest, replaceFix } from '../nearest.js';
import { rule } from '../rule.js';

/** Directives that are nearly ours. Those that are nothing like ours belong to somebody else and are left alone. */
export const directiveUnknown = rule<{ name: string; meant: string }>({
  code: 'directive.unknown',
  severity: 'error',
  messages: {
    da: ({ name, meant }) => `»${name}« kendes ikke her. Mente du »${meant}«?`,
    en: ({ name, meant }) => `“${name}” is not known here. Did you mean “${meant}”?`,
  },
  *check({ reading: { directives, dialect } }) {
    for (const use of directives) {
      if (use.id !== null) continue;
      const meant = meantBy(use, dialect);
      if (meant)
        yield {
          span: use.nameSpan,
          values: { name: use.name, meant },
          fixes: replaceFix(use.nameSpan, meant),
        };
    }
  },
});

function meantBy({ name, form }: DirectiveUse, dialect: Dialect): string | null {
  for (const language of languages) {
    const id = directiveId(dialects[language], name, form);
    if (id) return dialect.directives[id];
  }
  return nearest(name, wordsOf(dialect, form));
}

function wordsOf(dialect: Dialect, form: DirectiveForm): string[] {
  return directiveIds.filter((id) => directiveShapes[id].form === form).map((id) => dialect.directives[id]);
}
