import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const blankUnfilled = rule({
  code: 'blank.unfilled',
  severity: 'information',
  about: {
    da: 'En skabelon har efterladt et felt, …, som ikke er udfyldt. Det er ikke en fejl, kun en påmindelse.',
    en: 'A template left a blank, …, that has not been filled in. That is no mistake, only a reminder.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] …', ':::'),
    good: lines(':::indsatser', '- [ ] Fast sparring hver torsdag', ':::'),
  },
  messages: { da: () => 'Her er plads til at skrive.', en: () => 'There is room to write here.' },
  *check({ reading }) {
    for (const span of reading.blanks) yield { span, values: {} };
  },
});
