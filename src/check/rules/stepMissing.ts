import { content } from '../../content/index.js';
import { templateExpectations } from '../../model/templates.js';
import { rule } from '../rule.js';

/** Domain: the dialogue tool has four steps. */
export const stepMissing = rule<{ number: number; name: string }>({
  code: 'step.missing',
  severity: 'warning',
  messages: {
    da: ({ number, name }) => `Trin ${number}, ${name.toLocaleLowerCase('da')}, mangler.`,
    en: ({ number, name }) => `Step ${number}, ${name.toLocaleLowerCase('en')}, is missing.`,
  },
  *check({ reading, workshop, language }) {
    const expected = templateExpectations.get(workshop.template ?? '')?.steps ?? [];
    const span = reading.spans.get('/template') ?? reading.frontMatter.fence;
    if (reading.excess) return;
    for (const number of expected) {
      if (workshop.steps.some((step) => step.number === number)) continue;
      yield { span, values: { number, name: content[language].tool.steps[number].name } };
    }
  },
});
