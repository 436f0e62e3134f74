import { directiveShapes } from '../../../model/directives.js';
import { lines } from '../examples.js';
import { itemMisses } from '../itemMisses.js';
import { rule } from '../rule.js';

export const directiveOutside = rule<{ name: string; container: string }>({
  code: 'directive.outside',
  severity: 'information',
  about: {
    da: 'Et punkt er mærket som en indsats, en ubalance, en tendens eller en ramme, men står i en liste, som ikke bliver læst.',
    en: 'An item is marked as an action, an imbalance, a trend or a condition, but is in a list that is not read.',
  },
  examples: {
    bad: '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt}',
    good: lines(':::indsatser', '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt}', ':::'),
  },
  messages: {
    da: ({ name, container }) =>
      `»:${name}« bliver ikke læst her, kun sidst i et punkt på listen i »:::${container}«.`,
    en: ({ name, container }) =>
      `“:${name}” is not read here, only at the end of an item of the list in “:::${container}”.`,
  },
  *check({ reading }) {
    const { directives } = reading.dialect;
    for (const { span, id, meant } of itemMisses(reading)) {
      const { inside } = directiveShapes[id];
      if (meant === null && inside)
        yield { span, values: { name: directives[id], container: directives[inside] } };
    }
  },
});
