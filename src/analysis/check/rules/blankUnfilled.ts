import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const blankUnfilled = rule({
  code: 'blank.unfilled',
  severity: 'information',
  about: {
    da: 'Et … fra skabelonen er ikke udfyldt. Det er ikke en fejl, kun en påmindelse.',
    en: 'A … from the template has not been filled in. That is not a mistake, only a reminder.',
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
