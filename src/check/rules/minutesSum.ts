import { rule } from '../rule.js';

export const minutesSum = rule<{ sum: number; minutes: number }>({
  code: 'minutes.sum',
  severity: 'warning',
  messages: {
    da: ({ sum, minutes }) =>
      `Trinnene varer ${sum} minutter tilsammen, men workshoppen er sat til ${minutes}.`,
    en: ({ sum, minutes }) =>
      `The steps take ${sum} minutes together, but the workshop is set to ${minutes}.`,
  },
  *check({ workshop, spans }) {
    const span = spans.get('/minutes');
    const { minutes, steps } = workshop;
    if (!span || minutes === undefined || steps.length === 0) return;
    if (steps.some((step) => step.minutes === undefined)) return;
    const sum = steps.reduce((total, step) => total + (step.minutes ?? 0), 0);
    if (sum === minutes) return;
    yield {
      span,
      values: { sum, minutes },
      fixes: [
        {
          title: { da: `Sæt workshoppen til ${sum} minutter`, en: `Set the workshop to ${sum} minutes` },
          edits: [{ span, text: String(sum) }],
        },
      ],
    };
  },
});
