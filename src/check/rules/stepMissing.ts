import { content } from '../../content/index.js';
import { shapeOf, stepsOf } from '../../model/templates.js';
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
    const shape = shapeOf(workshop.template);
    const span = reading.spans.get('/template') ?? reading.frontMatter.fence;
    if (reading.excess || !shape) return;
    for (const number of stepsOf(shape)) {
      if (workshop.steps.some((step) => step.number === number)) continue;
      yield { span, values: { number, name: content[language].tool.steps[number].name } };
    }
  },
});
