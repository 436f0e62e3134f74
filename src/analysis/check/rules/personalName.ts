import { looksLikeName } from '../personal/name.js';
import { rule } from '../rule.js';

/** Domain: no persons. Who sees to an effort is told by a role. */
export const personalName = rule<{ name: string }>({
  code: 'personal.name',
  severity: 'warning',
  about: {
    da: 'Skriv den rolle, der er ansvarlig for en indsats, og ikke et navn: Noterne bliver delt og gemt, og rollen er der også, når personen har fået andet arbejde.',
    en: 'Name the role that is responsible for an action, not the person: the notes are shared and kept, and the role is still there when the person has moved on.',
  },
  examples: {
    bad: ':::indsatser\n- [ ] Fast halv time til sparring :indsats{fællesskab=fagligt ansvarlig="Mette Jensen"}\n:::',
    good: ':::indsatser\n- [ ] Fast halv time til sparring :indsats{fællesskab=fagligt ansvarlig=teamleder}\n:::',
  },
  messages: {
    da: ({ name }) => `»${name}« ligner et navn. Skriv hellere en rolle, for eksempel teamleder.`,
    en: ({ name }) => `“${name}” looks like a name. Better write a role, for example team leader.`,
  },
  *check({ workshop, spans }) {
    for (const [index, { responsible }] of workshop.efforts.entries()) {
      const span = spans.get(`/efforts/${index}/responsible`);
      if (span && responsible !== undefined && looksLikeName(responsible))
        yield { span, values: { name: responsible } };
    }
  },
});
