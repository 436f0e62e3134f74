import { looksLikeName } from '../../../personal/responsible.js';
import { wordsAround } from '../../../syntax/walk.js';
import { overlap, type Span } from '../../../text/span.js';
import { rule, type Context, type HitFix } from '../rule.js';

/** Domain: no persons. Who sees to an effort is told by a role; what was said needs no name. */
export const personalName = rule({
  code: 'personal.name',
  severity: 'information',
  about: {
    da: 'Noterne handler om fællesskabet og bliver delt og gemt. Skriv derfor en rolle i stedet for et navn. I feltet for den ansvarlige er det en advarsel: Rollen er der også, når personen har fået andet arbejde. Et ord kan ligne et navn uden at være det; så slår du beskeden fra på linjen.',
    en: 'The notes are about the community, and they are shared and kept, so write a role rather than a name. Where a name is given as responsible it is a warning: the role is still there when the person has moved on. A word may look like a name without being one; then silence the finding on its line.',
  },
  examples: {
    bad: ':::indsatser\n- [ ] Fast halv time til sparring :indsats{fællesskab=fagligt ansvarlig="Mette Jensen"}\n:::',
    good: ':::indsatser\n- [ ] Fast halv time til sparring :indsats{fællesskab=fagligt ansvarlig=teamleder}\n:::',
  },
  messages: {
    da: () => 'Her står noget, der ligner et navn. Skriv hellere en rolle: Noterne bliver delt og gemt.',
    en: () => 'This looks like a person’s name. Write a role instead: the notes are shared and kept.',
  },
  *check(context) {
    const fields = responsibleOf(context);
    for (const span of fields)
      yield { span, values: {}, severity: 'warning' as const, fixes: rolesAt(span, context) };
    for (const { kind, span } of context.personal)
      if (kind === 'name' && !fields.some((field) => overlap(field, span)))
        yield { span, values: {}, fixes: [someoneAt(span, context)] };
  },
});

/** The fields for the responsible in which somebody stands by name. */
function responsibleOf({ workshop, spans }: Context): Span[] {
  return workshop.efforts.flatMap(({ responsible }, index) => {
    const span = spans.get(`/efforts/${index}/responsible`);
    return span && responsible !== undefined && looksLikeName(responsible) ? [span] : [];
  });
}

const roles = {
  da: ['leder', 'tillidsrepræsentant', 'arbejdsmiljørepræsentant'],
  en: ['manager', '"union representative"', '"health and safety representative"'],
} as const;

/** The roles that see to most efforts, in the place of a name; quoted where they are two words. */
function rolesAt(span: Span, { reading: { text }, language }: Context): HitFix[] {
  const isQuoted = /["']/.test(text.charAt(span.start - 1));
  return roles[language].map((role) => writeFix(span, isQuoted ? role.replaceAll('"', '') : role));
}

const someone = {
  da: { plain: 'en kollega', owner: 'en kollegas' },
  en: { plain: 'a colleague', owner: 'a colleague’s' },
} as const;

/** "A colleague" in the place of a name, with a capital and the ending of a genitive where the name has them. */
function someoneAt(span: Span, { reading: { text, syntax }, language }: Context): HitFix {
  const words = someone[language][isGenitive(text.slice(span.start, span.end)) ? 'owner' : 'plain'];
  const before = text.slice(wordsAround(syntax, span.start)?.start ?? 0, span.start);
  const isStart = /(?:^|[.!?:|\n])[ \t"»“]*$/.test(before.slice(-12));
  return writeFix(span, isStart ? words.charAt(0).toUpperCase() + words.slice(1) : words);
}

/** "Mettes", "Jens’" and "Mette's", but not "Jens". */
function isGenitive(name: string): boolean {
  return /['’]s?$/.test(name) || (/\p{Ll}s$/u.test(name) && !looksLikeName(name.replace(/^.* /, '')));
}

function writeFix(span: Span, text: string): HitFix {
  return { title: { da: `Skriv »${text}«`, en: `Write “${text}”` }, edits: [{ span, text }] };
}
