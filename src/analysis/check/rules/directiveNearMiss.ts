import { lines } from '../examples.js';
import { itemMisses } from '../itemMisses.js';
import { lineBreakOf } from '../../../text/lines.js';
import { nearMisses } from '../missed.js';
import { rule } from '../rule.js';

/**
 * What is nearly a directive of ours, which the parser silently reads as text or as somebody else's: a space too
 * many, a title behind the name, an open brace, the wrong brackets, the wrong number of colons.
 */
export const directiveNearMiss = rule<{ meant: string }>({
  code: 'directive.nearMiss',
  severity: 'error',
  about: {
    da: 'Noget er næsten skrevet, som det skal, men bliver læst som almindelig tekst: Der er et mellemrum for meget, en titel efter navnet eller et forkert antal koloner, eller der mangler en parentes.',
    en: 'Something is nearly right, but is read as plain text: there is a space too many, a title after the name or a wrong number of colons, or a brace is missing.',
  },
  examples: {
    bad: lines(
      ':::: fællesskab {type=fagligt}',
      '',
      ':::styrker',
      '- Fredagssparringen giver ro i svære forløb',
      ':::',
      '',
      '::::',
    ),
    good: lines(
      '::::fællesskab{type=fagligt}',
      '',
      ':::styrker',
      '- Fredagssparringen giver ro i svære forløb',
      ':::',
      '',
      '::::',
    ),
  },
  messages: {
    da: ({ meant }) => `Det her bliver læst som almindelig tekst. Skriv det sådan: ${meant}`,
    en: ({ meant }) => `This is read as plain text. Write it like this: ${meant}`,
  },
  *check({ reading }) {
    const { text } = reading;
    for (const { span, meant, rest, sure } of nearMisses(reading)) {
      const words = rest ? `${meant}${lineBreakOf(text).repeat(2)}${rest}` : meant;
      yield { span, values: { meant }, fixes: sure ? [fix(span, meant, words)] : [] };
    }
    for (const { span, meant, sure } of itemMisses(reading)) {
      if (meant === null) continue;
      const directive = meant.trim();
      yield { span, values: { meant: directive }, fixes: sure ? [fix(span, directive, meant)] : [] };
    }
  },
});

function fix(span: { start: number; end: number }, meant: string, text: string) {
  return { title: { da: `Skriv »${meant}«`, en: `Write “${meant}”` }, edits: [{ span, text }] };
}
