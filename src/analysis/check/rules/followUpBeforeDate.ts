import { formatDate } from '../../../texts/numbersAndDates.js';
import { fileOf } from '../examples.js';
import { rule } from '../rule.js';

export const followUpBeforeDate = rule<{ date: string }>({
  code: 'followUp.beforeDate',
  severity: 'warning',
  about: {
    da: 'Dagen, hvor I følger op, ligger før selve workshoppen. Måske er årstallet forkert.',
    en: 'The day on which you follow up is before the workshop itself. Perhaps the year is wrong.',
  },
  examples: {
    bad: fileOf(['language: da', 'date: 2026-11-22', 'followUp: 2026-02-22']),
    good: fileOf(['language: da', 'date: 2026-11-22', 'followUp: 2027-02-22']),
  },
  messages: {
    da: ({ date }) =>
      `Opfølgningen ligger før workshoppen, som er den ${formatDate(date, 'da')}. Er årstallet rigtigt?`,
    en: ({ date }) =>
      `The follow-up is before the workshop, which is on ${formatDate(date, 'en')}. Is the year right?`,
  },
  *check({ workshop: { date, followUp }, spans }) {
    const span = spans.get('/followUp');
    if (span && date !== undefined && followUp !== undefined && followUp < date)
      yield { span, values: { date } };
  },
});
