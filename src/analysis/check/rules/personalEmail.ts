import { personalHits } from '../personalHits.js';
import { rule } from '../rule.js';

export const personalEmail = rule({
  code: 'personal.email',
  severity: 'warning',
  about: {
    da: 'En mailadresse peger på en bestemt person. Noterne handler om fællesskabet og bliver delt og gemt.',
    en: 'An e-mail address points to one person. The notes are about the community, and they are shared and kept.',
  },
  examples: {
    bad: 'Meld dig til hos mette.jensen@kommunen.dk.',
    good: 'Meld dig til hos tillidsrepræsentanten.',
  },
  messages: {
    da: () => 'Her står en mailadresse. Skriv hellere en rolle: Noterne bliver delt og gemt.',
    en: () => 'This is an e-mail address. Write a role instead: the notes are shared and kept.',
  },
  check: personalHits('email'),
});
