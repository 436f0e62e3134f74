import { formatDate } from '../../../texts/numbersAndDates.js';
import { fileOf } from '../examples.js';
import { isLatest } from '../../balance/latest.js';
import { rule } from '../rule.js';

const entries = ['language: da', 'date: 2026-06-01'];

export const followUpPast = rule<{ followUp: string; open: number }>({
  code: 'followUp.past',
  severity: 'warning',
  about: {
    da: 'Den dag, I ville følge op, er gået, og der er stadig valgte indsatser, som ikke er krydset af. Kryds dem af, der er udført, eller aftal en ny dag.',
    en: 'The day on which you meant to follow up has passed, and chosen actions are still not ticked. Tick what is done, or agree on another day.',
  },
  examples: {
    bad: fileOf(
      [...entries, 'followUp: 2026-09-01'],
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{vurdering=ja}',
      ':::',
    ),
    good: fileOf(
      [...entries, 'followUp: 2027-02-01'],
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{vurdering=ja}',
      ':::',
    ),
  },
  messages: {
    da: ({ followUp, open }) =>
      `I ville følge op den ${formatDate(followUp, 'da')}, og ${
        open === 1 ? 'én valgt indsats er stadig åben' : `${open} valgte indsatser er stadig åbne`
      }. Følg op, eller aftal en ny dag.`,
    en: ({ followUp, open }) =>
      `You meant to follow up on ${formatDate(followUp, 'en')}, and ${
        open === 1 ? 'one chosen action is' : `${open} chosen actions are`
      } still open. Follow up, or agree on another day.`,
  },
  *check({ workshop: { followUp }, balance, spans, today }) {
    const span = spans.get('/followUp');
    if (today === null || followUp === undefined || followUp >= today || !span) return;
    const counts = isLatest(balance.efforts);
    const open = balance.efforts.filter(({ state }, index) => state === 'agreed' && counts(index)).length;
    if (open > 0) yield { span, values: { followUp, open } };
  },
});
