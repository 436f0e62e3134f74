import { isLatest } from '../../balance/latest.js';
import { isOverdue } from '../../balance/overdue.js';
import { formatDate } from '../../../texts/numbersAndDates.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const effortOverdue = rule<{ due: string }>({
  code: 'effort.overdue',
  severity: 'information',
  about: {
    da: 'Fristen for en valgt indsats er overskredet, og den er ikke krydset af. Kryds den af, hvis den er udført, eller aftal en ny frist.',
    en: 'The day by which a chosen action was to be done has passed, and it is not ticked. Tick it if it is done, or agree on another day.',
  },
  examples: {
    bad: lines(
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-11-25}',
      ':::',
    ),
    good: lines(
      ':::indsatser',
      '- [x] Fast sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-11-25}',
      ':::',
    ),
  },
  messages: {
    da: ({ due }) =>
      `Fristen var den ${formatDate(due, 'da')}. Er indsatsen udført, eller skal I aftale en ny frist?`,
    en: ({ due }) =>
      `This was due on ${formatDate(due, 'en')}. Is the action done, or do you need another date?`,
  },
  *check({ balance, spans, today }) {
    if (today === null) return;
    const counts = isLatest(balance.efforts);
    for (const [index, { state, due }] of balance.efforts.entries()) {
      const span = spans.get(`/efforts/${index}/due`);
      if (due !== undefined && span && isOverdue({ state, due }, today) && counts(index))
        yield { span, values: { due } };
    }
  },
});
