import { directiveShapes, type AttributeId } from '../../model/directives.js';
import { nearest, replaceFix } from '../nearest.js';
import { rule } from '../rule.js';

export const attributeUnknown = rule<{ name: string; directive: string; choices: string }>({
  code: 'attribute.unknown',
  severity: 'error',
  messages: {
    da: ({ name, directive, choices }) =>
      choices
        ? `»${directive}« har ikke noget, der hedder »${name}«, kun ${choices}.`
        : `»${directive}« har ingen oplysninger i krøllede parenteser.`,
    en: ({ name, directive, choices }) =>
      choices
        ? `“${directive}” has nothing called “${name}”, only ${choices}.`
        : `“${directive}” takes nothing in curly braces.`,
  },
  *check({ reading: { directives, dialect }, language }) {
    for (const { id, name: directive, attributes } of directives) {
      if (id === null || attributes.every(({ id: attribute }) => attribute !== null)) continue;
      const known = Object.keys(directiveShapes[id].attributes).map(
        (key) => dialect.attributes[key as AttributeId],
      );
      const choices = new Intl.ListFormat(language).format(known);
      for (const { id: attribute, name, nameSpan } of attributes) {
        if (attribute !== null) continue;
        const fixes = replaceFix(nameSpan, nearest(name, known));
        yield { span: nameSpan, values: { name, directive, choices }, fixes };
      }
    }
  },
});
