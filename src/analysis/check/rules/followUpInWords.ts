import { formatDate } from '../../../texts/numbersAndDates.js';
import { fileOf } from '../examples.js';
import { saidFollowUp } from '../saidFollowUp.js';
import { writeKey } from '../frontMatterEdits.js';
import { rule } from '../rule.js';

const entries = ['language: da', 'date: 2026-11-25'];

/** A day that only people read, and no calendar, reminder or summary. */
export const followUpInWords = rule<{ day: string }>({
  code: 'followUp.inWords',
  severity: 'information',
  about: {
    da: 'I skriver, hvilken dag I mødes igen, men øverst i filen står der ingen dag til opfølgning. Så er den ikke med i kalenderen.',
    en: 'You write on which day you meet again, but no day for the follow-up stands at the top of the file, so it is not in the calendar.',
  },
  examples: {
    bad: fileOf(entries, 'Vi følger op den 12. januar 2027.'),
    good: fileOf([...entries, 'followUp: 2027-01-12'], 'Vi følger op den 12. januar 2027.'),
  },
  messages: {
    da: ({ day }) =>
      `Følger I op den ${formatDate(day, 'da')}? Så sæt dagen ind øverst i filen. Så kommer den med i kalenderen.`,
    en: ({ day }) =>
      `Do you follow up on ${formatDate(day, 'en')}? Then put the day at the top of the file, and it will be in the calendar.`,
  },
  *check({ reading }) {
    const said = saidFollowUp(reading);
    if (!said) return;
    const { span, day } = said;
    const blank = reading.spans.get('/followUp');
    const edit = blank ? { span: blank, text: day } : writeKey(reading, 'followUp', day);
    const title = { da: 'Sæt den ind som dagen til opfølgning', en: 'Put it in as the day of the follow-up' };
    yield { span, values: { day }, fixes: edit ? [{ title, edits: [edit] }] : [] };
  },
});
