import { rule } from '../rule.js';

export const stepDuplicate = rule<{ number: number }>({
  code: 'step.duplicate',
  severity: 'error',
  messages: {
    da: ({ number }) => `Trin ${number} er der allerede. Giv det her trin sit eget nummer.`,
    en: ({ number }) => `There is a step ${number} already. Give this one a number of its own.`,
  },
  *check({ workshop, spans }) {
    const seen = new Set<number>();
    for (const [index, { number }] of workshop.steps.entries()) {
      const span = spans.get(`/steps/${index}/number`);
      if (seen.has(number) && span) yield { span, values: { number } };
      seen.add(number);
    }
  },
});
