import type { Language } from '../../../model/communities.js';
import { invisibleIn, wide } from '../invisible.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const textInvisible = rule<{ sign: string }>({
  code: 'text.invisible',
  severity: 'error',
  about: {
    da: 'I et navn, en overskrift, en dato eller et tal står et tegn, som ingen kan se: et hårdt mellemrum, en blød bindestreg eller et tegn uden bredde. Eller et kolon er bredere, end det plejer. Så bliver det ikke læst, som det ser ud.',
    en: 'In a name, a head, a date or a number there is a sign that nobody can see: a no-break space, a soft hyphen or a sign without width. Or a colon is wider than usual. So it is not read as it looks.',
  },
  examples: {
    bad: lines(':::ind\u00ADsatser', '- Fast sparring', ':::'),
    good: lines(':::indsatser', '- Fast sparring', ':::'),
  },
  messages: {
    da: ({ sign }) =>
      wide.test(sign)
        ? `»${sign}« er bredere end det tegn, det ligner. Derfor bliver det ikke læst, som det ser ud.`
        : `Her står ${nameOf(sign, 'da')}, som ingen kan se. Derfor bliver det ikke læst, som det ser ud.`,
    en: ({ sign }) =>
      wide.test(sign)
        ? `“${sign}” is wider than the sign that it looks like. So it is not read as it looks.`
        : `Here is ${nameOf(sign, 'en')}, which nobody can see. So it is not read as it looks.`,
  },
  *check({ reading }) {
    const found = invisibleIn(reading);
    for (const { span, instead, sign, place } of found) {
      if (wide.test(sign)) continue;
      const title =
        instead === ''
          ? { da: 'Slet det usynlige tegn', en: 'Delete the invisible sign' }
          : { da: 'Skriv et almindeligt tegn i stedet', en: 'Write a plain sign instead' };
      const fixes = [{ title, edits: [{ span, text: instead }], safe: true }];
      yield { span, values: { sign }, covers: [place], fixes };
    }
    // A keyboard writes them all so: what opens a block goes with what closes it.
    const signs = found.filter(({ sign }) => wide.test(sign));
    const [first] = signs;
    if (!first) return;
    const title = { da: 'Skriv almindelige tegn i stedet', en: 'Write plain signs instead' };
    const edits = signs.map(({ span, instead }) => ({ span, text: instead }));
    const covers = signs.map(({ place }) => place);
    yield { span: first.span, values: { sign: first.sign }, covers, fixes: [{ title, edits, safe: true }] };
  },
});

const names: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/, { da: 'et hårdt mellemrum', en: 'a no-break space' }],
  [/\u00AD/, { da: 'en blød bindestreg', en: 'a soft hyphen' }],
  [/[\u2010-\u2012]/, { da: 'en hård bindestreg', en: 'a no-break hyphen' }],
  [/[\u2028\u2029]/, { da: 'et linjeskift af en anden slags', en: 'a line break of another kind' }],
  [
    /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/,
    { da: 'et mærke for skriveretning', en: 'a mark for the direction of writing' },
  ],
];

function nameOf(sign: string, language: Language): string {
  const name = names.find(([pattern]) => pattern.test(sign))?.[1];
  return name?.[language] ?? { da: 'et tegn uden bredde', en: 'a sign without width' }[language];
}
