import { shapeOf, stepsOf } from '../../../model/templates.js';
import { fileOf } from '../examples.js';
import { rule } from '../rule.js';

export const minutesSum = rule<{ sum: number; minutes: number }>({
  code: 'minutes.sum',
  severity: 'warning',
  about: {
    da: 'Alle trin har fået minutter, men de giver ikke det samme som workshoppens længde. Så kommer I til at mangle tid eller slutte for tidligt.',
    en: 'Every step has its minutes, but they do not add up to the length of the workshop. You would run out of time, or end too early.',
  },
  examples: {
    bad: fileOf(['language: da', 'minutes: 90'], '::trin{nr=1 minutter=10}', '', '::trin{nr=2 minutter=35}'),
    good: fileOf(['language: da', 'minutes: 45'], '::trin{nr=1 minutter=10}', '', '::trin{nr=2 minutter=35}'),
  },
  messages: {
    da: ({ sum, minutes }) =>
      `Trinnene varer ${sum} minutter tilsammen, men workshoppen er sat til ${minutes}. Ret et trin eller hele længden.`,
    en: ({ sum, minutes }) =>
      `The steps take ${sum} minutes together, but the workshop is set to ${minutes}. Change a step or the whole length.`,
  },
  *check({ reading, workshop, spans }) {
    const span = spans.get('/minutes');
    const { minutes, steps } = workshop;
    if (!span || minutes === undefined || steps.length === 0) return;
    if (steps.some((step) => step.minutes === undefined)) return;
    // The minutes of a step that is missing or cannot be read are missing too.
    const shape = shapeOf(workshop.template);
    const missing = shape ? stepsOf(shape).some((one) => steps.every(({ number }) => number !== one)) : false;
    if (missing || (reading.draft.steps as unknown[]).length > steps.length) return;
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
