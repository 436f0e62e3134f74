import type { Span } from '../../../text/span.js';
import type { DirectiveUse } from '../../read/reading.js';
import { blankSign } from '../../../model/blanks.js';
import { needed, questionsOf, type Needed } from '../effortQuestions.js';
import { lines } from '../examples.js';
import { hasAttribute } from '../meant.js';
import { effortItems, saidOfEffort } from '../saidOfEffort.js';
import { rule, type Context, type HitFix } from '../rule.js';

/** What the group has chosen to do needs somebody to do it, by a day, for one of the communities. */
export const effortIncomplete = rule<{ missing: readonly Needed[] }>({
  code: 'effort.incomplete',
  severity: 'warning',
  about: {
    da: 'I har valgt en indsats, men mangler at skrive, hvilken rolle der er ansvarlig, hvornår den skal være udført, eller hvilket fællesskab den skal styrke.',
    en: 'You have chosen an action, but not written which role is responsible, by when it is to be done, or which community it is to strengthen.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] Fast sparring hver torsdag :indsats{vurdering=ja}', ':::'),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-12-15}',
      ':::',
    ),
  },
  messages: {
    da: ({ missing }) => `I har valgt indsatsen. Skriv også, ${questionsOf(missing, 'da')}.`,
    en: ({ missing }) => `You have chosen this action. Also write ${questionsOf(missing, 'en')}.`,
  },
  *check(context) {
    const { workshop, spans, reading } = context;
    const uses = reading.directives.filter(({ id }) => id === 'effort');
    const itemOf = new Map(effortItems(reading.syntax).map((item) => [item.mark?.span.start, item]));
    // What stands in words is told as such.
    const isSaid = (id: Needed, mark: Span): boolean => {
      const item = itemOf.get(mark.start);
      return item !== undefined && saidOfEffort(reading, item).some((said) => said.id === id);
    };
    let next = 0;
    for (const [index, { assessment, done }] of workshop.efforts.entries()) {
      if (assessment !== 'yes' || done) continue;
      const span = spans.get(`/efforts/${index}/text`);
      // The directive that says what was decided; both lists are in the order of the text.
      const at = spans.get(`/efforts/${index}/assessment`)?.start ?? 0;
      while (next < uses.length && uses[next]!.span.end <= at) next++;
      const use = uses[next];
      // A blank or a word that cannot be read is told as such.
      const missing = use
        ? needed.filter((id) => !hasAttribute(use, id, reading.dialect) && !isSaid(id, use.span))
        : [];
      if (span && use && missing.length > 0)
        yield { span, values: { missing }, fixes: [blankFix(context, use, missing)] };
    }
  },
});

/** Makes room for what is missing, behind what is there. */
function blankFix(
  { reading: { text, dialect } }: Context,
  { span }: DirectiveUse,
  missing: readonly Needed[],
): HitFix {
  const at = text.lastIndexOf('}', span.end);
  const blanks = missing.map((id) => ` ${dialect.attributes[id]}=${blankSign}`).join('');
  return {
    title: { da: 'Gør plads til det, der mangler', en: 'Make room for what is missing' },
    edits: [{ span: { start: at, end: at }, text: blanks }],
  };
}
