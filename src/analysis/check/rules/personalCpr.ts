import { personalHits } from '../personalHits.js';
import { rule } from '../rule.js';

/** The message does not repeat the number: it is shown, printed and logged in other places than the file. */
export const personalCpr = rule({
  code: 'personal.cpr',
  severity: 'warning',
  about: {
    da: 'Et CPR-nummer hører ikke hjemme i noter, der bliver delt og gemt i git, hvor det ikke kan slettes igen. Også skrevet med mellemrum eller uden bindestreg.',
    en: 'A CPR number, the Danish personal identity number, has no place in notes that are shared and kept in git, where it cannot be deleted again. It is found with spaces and without the hyphen too.',
  },
  examples: {
    bad: 'Sagen om borgeren (010190-1234) fyldte meget i drøftelsen.',
    good: 'En sag om en borger fyldte meget i drøftelsen.',
  },
  messages: {
    da: () => 'Her står noget, der ligner et CPR-nummer. Fjern det: Noterne bliver delt og gemt.',
    en: () => 'This looks like a CPR number. Take it out: the notes are shared and kept.',
  },
  check: personalHits('cpr'),
});
