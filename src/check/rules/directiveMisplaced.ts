import { directiveShapes } from '../../model/directives.js';
import { standsIn } from '../../parse/reading.js';
import { rule } from '../rule.js';

export const directiveMisplaced = rule<{ name: string; container: string }>({
  code: 'directive.misplaced',
  severity: 'error',
  messages: {
    da: ({ name, container }) => `»${name}« skal stå inde i »${container}« for at blive læst.`,
    en: ({ name, container }) => `“${name}” has to stand inside “${container}” to be read.`,
  },
  *check({ reading: { directives, dialect } }) {
    for (const use of directives) {
      const inside = use.id && directiveShapes[use.id].inside;
      if (!inside || standsIn(use, inside)) continue;
      yield { span: use.nameSpan, values: { name: use.name, container: dialect.directives[inside] } };
    }
  },
});
