import type { Language } from '../../../model/communities.js';
import { invisibleIn, wide } from '../invisible.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const textInvisible = rule<{ sign: string }>({
  code: 'text.invisible',
  severity: 'error',
  about: {
    da: 'I et navn, en overskrift, en dato eller et tal står et tegn, som ingen kan se: et hårdt mellemrum, en blød bindestreg eller et tegn uden bredde. Eller et kolon er bredere, end det plejer. Så bliver det ikke læst, som det ser ud.',
    en: 'In a name, a heading, a date or a number there is a character that nobody can see: a no-break space, a soft hyphen or one without width. Or a colon is wider than usual. It is then not read as it looks.',
  },
  examples: {
    bad: lines(':::ind\u00ADsatser', '- Fast sparring', ':::'),
    good: lines(':::indsatser', '- Fast sparring', ':::'),
  },
  messages: {
    da: ({ sign }) =>
      wide.test(sign)
        ? `»${sign}« er bredere end det tegn, det ligner, og bliver derfor ikke læst, som det ser ud. Skriv et almindeligt.`
        : `Her står ${nameOf(sign, 'da')}, som ingen kan se, og derfor bliver det ikke læst, som det ser ud. Slet tegnet, eller skriv et almindeligt.`,
    en: ({ sign }) =>
      wide.test(sign)
        ? `“${sign}” is wider than the character that it looks like, so it is not read as it looks. Write a plain one.`
        : `There is ${nameOf(sign, 'en')} here that nobody can see, so this is not read as it looks. Delete it, or write a plain character.`,
  },
  *check({ reading }) {
    const found = invisibleIn(reading);
    for (const { span, instead, sign, place } of found) {
      if (wide.test(sign)) continue;
      const title =
        instead === ''
          ? { da: 'Slet det usynlige tegn', en: 'Delete the invisible character' }
          : { da: 'Skriv et almindeligt tegn i stedet', en: 'Write a plain character instead' };
      const fixes = [{ title, edits: [{ span, text: instead }], safe: true }];
      yield { span, values: { sign }, covers: [place], fixes };
    }
    // A keyboard writes them all so: what opens a block goes with what closes it.
    const signs = found.filter(({ sign }) => wide.test(sign));
    const [first] = signs;
    if (!first) return;
    const title = { da: 'Skriv almindelige tegn i stedet', en: 'Write plain characters instead' };
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
