import { rule } from '../rule.js';

export const stepOrder = rule<{ number: number; before: number }>({
  code: 'step.order',
  severity: 'warning',
  messages: {
    da: ({ number, before }) => `Trin ${number} står efter trin ${before}.`,
    en: ({ number, before }) => `Step ${number} stands after step ${before}.`,
  },
  *check({ workshop, spans }) {
    let before = 0;
    for (const [index, { number }] of workshop.steps.entries()) {
      const span = spans.get(`/steps/${index}/number`);
      if (number < before && span) yield { span, values: { number, before } };
      before = Math.max(before, number);
    }
  },
});
