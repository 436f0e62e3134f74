import { lines } from '../examples.js';
import { looseLines } from '../looseWords.js';
import { rule } from '../rule.js';

export const listBullet = rule({
  code: 'list.bullet',
  severity: 'error',
  about: {
    da: 'En linje begynder med et punkttegn fra et andet program, eller der mangler et almindeligt mellemrum efter tegnet. Så er den ikke et punkt og bliver ikke læst.',
    en: 'A line begins with a bullet from another program, or lacks a plain space after its bullet, so it is not an item and is not read.',
  },
  examples: {
    bad: lines(':::indsatser', '• Fælles frokost', '-Fast sparring', ':::'),
    good: lines(':::indsatser', '- Fælles frokost', '- Fast sparring', ':::'),
  },
  messages: {
    da: () => 'Linjen bliver ikke læst som et punkt. Begynd den med en bindestreg og et mellemrum.',
    en: () => 'This line is not read as an item. Begin it with a hyphen and a space.',
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    const title = { da: 'Gør linjen til et punkt', en: 'Make the line an item' };
    for (const { span, edit } of looseLines(syntax))
      yield { span, values: {}, fixes: [{ title, edits: [edit], safe: true }] };
  },
});
