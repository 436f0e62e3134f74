import { findEmailAddresses } from '../personal/email.js';
import { inText } from '../personal/inText.js';
import { removeFix } from '../personal/removeFix.js';
import { rule } from '../rule.js';

const emailAddresses = inText(findEmailAddresses);

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
    en: () => 'This is an e-mail address. Better write a role: the notes are shared and kept.',
  },
  *check({ reading, language }) {
    for (const span of emailAddresses(reading)) yield { span, values: {}, fixes: removeFix(span, language) };
  },
});
