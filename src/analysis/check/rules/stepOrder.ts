import { lines } from '../examples.js';
import { rule } from '../rule.js';
import { meantNumber } from '../steps.js';

export const stepOrder = rule<{ number: number; before: number }>({
  code: 'step.order',
  severity: 'warning',
  about: {
    da: 'Et trin står efter et, det skulle komme før. Ret nummeret, eller byt om på afsnittene.',
    en: 'A step comes after one that it should precede. Correct the number, or swap the sections.',
  },
  examples: {
    bad: lines(
      '## Trin 2: Refleksion',
      '',
      '::trin{nr=2 minutter=60}',
      '',
      '## Trin 3: Fælles drøftelse',
      '',
      '::trin{nr=1 minutter=30}',
    ),
    good: lines(
      '## Trin 2: Refleksion',
      '',
      '::trin{nr=2 minutter=60}',
      '',
      '## Trin 3: Fælles drøftelse',
      '',
      '::trin{nr=3 minutter=30}',
    ),
  },
  messages: {
    da: ({ number, before }) =>
      `Trin ${number} står efter trin ${before}. Ret nummeret, eller byt om på de to.`,
    en: ({ number, before }) =>
      `Step ${number} comes after step ${before}. Correct the number, or swap the two.`,
  },
  *check(context) {
    const { workshop, spans } = context;
    let before = 0;
    for (const [index, { number }] of workshop.steps.entries()) {
      const span = spans.get(`/steps/${index}/number`);
      if (number < before && span) {
        const meant = meantNumber(context, index);
        const title = { da: `Gør det til trin ${meant}`, en: `Make it step ${meant}` };
        // Only where the number contradicts its own heading; else it is the section that has to move.
        const fixes =
          meant !== null && meant > before ? [{ title, edits: [{ span, text: String(meant) }] }] : [];
        yield { span, values: { number, before }, fixes };
      }
      before = Math.max(before, number);
    }
  },
});
