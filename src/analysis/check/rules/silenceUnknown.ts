import { lines } from '../examples.js';
import { nearest } from '../../../syntax/nearest.js';
import { replaceFix } from '../replaceFix.js';
import { rule, type Rule } from '../rule.js';
import { silencesOf, unreadableSilencesOf } from '../silence.js';

/** @param codes of all other findings */
export function silenceUnknown(codes: readonly string[]): Rule {
  const own = 'silence.unknown';
  const known = [...codes, own];
  return rule<{ code: string | null }>({
    code: own,
    severity: 'warning',
    about: {
      da: 'En kommentar skal slå en besked fra, men kan ikke læses eller nævner en kode, som ikke findes. Så slår den ikke noget fra.',
      en: 'A comment is meant to silence a finding, but names a code that does not exist, or cannot be read. It silences nothing.',
    },
    examples: {
      bad: lines(
        ':::indsatser',
        '<!-- samklang: ignorer linje effort.incomplet -->',
        '- [ ] Fast sparring :indsats{vurdering=ja}',
        ':::',
      ),
      good: lines(
        ':::indsatser',
        '<!-- samklang: ignorer linje effort.incomplete -->',
        '- [ ] Fast sparring :indsats{vurdering=ja}',
        ':::',
      ),
    },
    messages: {
      da: ({ code }) =>
        code === null
          ? 'Kommentaren kan ikke læses. Skriv »samklang: ignorer linje« eller »samklang: ignorer fil« og så eventuelt koder.'
          : `Ingen besked har koden »${code}«. Ret koden, eller slet kommentaren.`,
      en: ({ code }) =>
        code === null
          ? 'This comment cannot be read. Write “samklang: ignore line” or “samklang: ignore file”, and codes if you like.'
          : `No finding has the code “${code}”. Correct it, or delete the comment.`,
    },
    *check({ reading: { text } }) {
      for (const { codes: named } of silencesOf(text)) {
        for (const { code, span } of named) {
          if (known.includes(code)) continue;
          yield { span, values: { code }, fixes: replaceFix(span, nearest(code, known)) };
        }
      }
      for (const span of unreadableSilencesOf(text)) yield { span, values: { code: null } };
    },
  });
}
