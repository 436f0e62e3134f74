import { personalHits } from '../personalHits.js';
import { rule } from '../rule.js';

export const personalPhone = rule({
  code: 'personal.phone',
  severity: 'warning',
  about: {
    da: 'Et telefonnummer peger på en bestemt person. Noterne handler om fællesskabet og bliver delt og gemt.',
    en: 'A telephone number points to one person. The notes are about the community, and they are shared and kept.',
  },
  examples: {
    bad: 'Ring på 23 45 67 89, hvis du vil vide mere.',
    good: 'Spørg tillidsrepræsentanten, hvis du vil vide mere.',
  },
  messages: {
    da: () =>
      'Her står noget, der ligner et telefonnummer. Skriv hellere en rolle: Noterne bliver delt og gemt.',
    en: () => 'This looks like a telephone number. Write a role instead: the notes are shared and kept.',
  },
  check: personalHits('phone'),
});
