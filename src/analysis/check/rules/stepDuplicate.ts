import { lines } from '../examples.js';
import { rule } from '../rule.js';
import { meantNumber } from '../steps.js';

export const stepDuplicate = rule<{ number: number }>({
  code: 'step.duplicate',
  severity: 'error',
  about: {
    da: 'To trin har det samme nummer, så det ene af dem må være et andet trin.',
    en: 'Two steps have the same number, so one of them must be another step.',
  },
  examples: {
    bad: lines(
      '## Trin 1: Introduktion',
      '',
      '::trin{nr=1 minutter=10}',
      '',
      '## Trin 2: Refleksion',
      '',
      '::trin{nr=1 minutter=80}',
    ),
    good: lines(
      '## Trin 1: Introduktion',
      '',
      '::trin{nr=1 minutter=10}',
      '',
      '## Trin 2: Refleksion',
      '',
      '::trin{nr=2 minutter=80}',
    ),
  },
  messages: {
    da: ({ number }) => `Trin ${number} er der allerede. Giv det her trin sit eget nummer.`,
    en: ({ number }) => `There is a step ${number} already. Give this one a number of its own.`,
  },
  *check(context) {
    const { workshop, spans } = context;
    const seen = new Set<number>();
    for (const [index, { number }] of workshop.steps.entries()) {
      const span = spans.get(`/steps/${index}/number`);
      if (seen.has(number) && span) {
        const meant = meantNumber(context, index);
        const title = { da: `Gør det til trin ${meant}`, en: `Make it step ${meant}` };
        const fixes = meant === null ? [] : [{ title, edits: [{ span, text: String(meant) }] }];
        yield { span, values: { number }, fixes };
      }
      seen.add(number);
    }
  },
});
