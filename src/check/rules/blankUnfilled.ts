import { rule } from '../rule.js';

export const blankUnfilled = rule({
  code: 'blank.unfilled',
  severity: 'information',
  messages: { da: () => 'Her er plads til at skrive.', en: () => 'There is room to write here.' },
  *check({ reading }) {
    for (const span of reading.blanks) yield { span, values: {} };
  },
});
